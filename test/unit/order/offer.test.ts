import { findService, offeredZones } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { toOffer } from '#order';

const catalogue = readCatalogue();

describe.each(catalogue.services.map(({ id }) => id))('what of %s can be ordered', (id) => {
  const service = findService(catalogue, id);
  const offer = toOffer(service, catalogue, { allowDocumentation: false });

  test('has the limits and prices of its storage', () => {
    const { minGb, maxGb, stepGb, pricePerStep } = service.storage;
    expect(offer.storage).toEqual({
      minGb: minGb.value,
      maxGb: maxGb.value,
      stepGb: stepGb.value,
      centsPerStep: pricePerStep.cents,
    });
  });

  test('has the sizes that are sold for it, the smallest first, each with its price', () => {
    expect(offer.nodeSizes.length).toBeGreaterThan(0);
    const sizes = catalogue.nodeSizes.flatMap((family) => family.sizes);
    for (const size of offer.nodeSizes) {
      const { pricePerHour } = sizes.find((candidate) => candidate.id === size.id) ?? {};
      expect(size).toEqual({
        id: size.id,
        centsPerHour: pricePerHour?.cents,
        approximate: pricePerHour?.approximate,
      });
    }
  });

  test('lets in the networks that its rules name, documentation only where nothing is ordered', () => {
    const { families, ipv4, ipv6, maxEntries } = service.trustedSources;
    const limits = (rules: typeof ipv4) =>
      rules && {
        shortestPrefix: rules.shortestPrefix.value,
        longestPrefix: rules.longestPrefix.value,
      };
    expect(offer.trustedSources).toEqual({
      families,
      ...(ipv4 && { ipv4: limits(ipv4) }),
      ...(ipv6 && { ipv6: limits(ipv6) }),
      maxEntries: maxEntries.value,
      allowDocumentation: false,
    });
    const demo = toOffer(service, catalogue, { allowDocumentation: true });
    expect(demo.trustedSources.allowDocumentation).toBe(true);
  });

  test('names types, zones and documents by their IDs, documents with their versions', () => {
    expect(offer.service).toBe(id);
    expect(offer.serviceTypes).toEqual(service.serviceTypes.map((type) => type.id));
    expect(offer.availabilityZones).toEqual(
      offeredZones(catalogue, service).map(({ zone }) => zone.id),
    );
    expect(offer.documents.map((document) => document.id)).toEqual(service.documents);
    for (const document of offer.documents) {
      const { version } = catalogue.documents.find((one) => one.id === document.id) ?? {};
      expect(document.version).toBe(version?.value);
    }
  });

  test('has the currency and the hours of a month of the provider', () => {
    expect(offer.currency).toBe(catalogue.provider.currency);
    expect(offer.hoursPerMonth).toBe(catalogue.provider.hoursPerMonth.value);
  });
});

test('a service with rules for IPv6 takes them over', () => {
  const [service] = catalogue.services;
  if (!service) throw new Error('The catalogue has a service.');
  const { ipv4 } = service.trustedSources;
  const both = {
    ...service,
    trustedSources: { ...service.trustedSources, ipv6: ipv4, families: ['ipv4', 'ipv6'] },
  } as typeof service;
  const { trustedSources } = toOffer(both, catalogue, { allowDocumentation: false });
  expect(trustedSources.ipv6).toEqual(trustedSources.ipv4);
});
