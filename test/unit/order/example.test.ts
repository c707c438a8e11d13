import { readCatalogue } from '#catalogue/read';
import { exampleOrderRequest, toOffer } from '#order';
import { describe, expect, test } from 'vitest';

const catalogue = readCatalogue();

describe.each(catalogue.services)('an example order of $name', (service) => {
  const offer = toOffer(service, catalogue, { allowDocumentation: false });

  test('is what is preselected, unless another is asked for', () => {
    const { nodeSize, storageGb, availabilityZone } = exampleOrderRequest(offer);
    expect({ nodeSize, storageGb, availabilityZone }).toEqual({
      nodeSize: offer.nodeSizes[0]?.id,
      storageGb: offer.storage.minGb,
      availabilityZone: offer.availabilityZones[0],
    });
  });

  test('would be taken by a live form, however many are asked for', () => {
    for (let variant = 0; variant < 60; variant++) {
      expect(() => exampleOrderRequest(offer, variant)).not.toThrow();
    }
    const sizes = new Set(
      offer.nodeSizes.map((_, variant) => exampleOrderRequest(offer, variant).nodeSize),
    );
    expect(sizes.size).toBe(offer.nodeSizes.length);
  });
});
