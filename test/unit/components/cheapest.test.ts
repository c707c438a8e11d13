import type { Catalogue } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { expect, test } from 'vitest';
import { cheapest } from '../../../src/components/home/cheapest.ts';
import { threeServices } from '../../support/three-services.ts';

test('every service on offer has a cheapest configuration, with its least storage', () => {
  const catalogue = readCatalogue();
  for (const service of catalogue.services) {
    const { price, storageGb } = cheapest(service, catalogue);
    expect(price.cents, service.id).toBeGreaterThan(0);
    expect(storageGb, service.id).toBe(service.storage.minGb.value);
  }
});

test('the price counts, not the place in the list', () => {
  const [service] = threeServices.services;
  if (!service) throw new Error('The fixture has no service.');
  const before = cheapest(service, threeServices);
  const dearer: Catalogue = {
    ...threeServices,
    nodeSizes: threeServices.nodeSizes.map((family) => ({
      ...family,
      sizes: family.sizes.map((size) =>
        size.id === before.size.id
          ? { ...size, pricePerHour: { ...size.pricePerHour, cents: 1_000_000 } }
          : size,
      ),
    })),
  };
  const after = cheapest(service, dearer);
  expect(after.size.id).not.toBe(before.size.id);
  expect(after.price.cents).toBeGreaterThan(before.price.cents);
});
