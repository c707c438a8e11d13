import { findService } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { completeDraft, monthlyPrice, toOffer } from '#order';
import { describe, expect, test } from 'vitest';

// The provider's figures of November 2025, typed here once more from the published order forms: a
// slip in content/ must not pass because a test reads the same file.

const catalogue = readCatalogue();

const offerOf = (id: string) =>
  toOffer(findService(catalogue, id), catalogue, { allowDocumentation: false });

/** Family and whether its prices are rounded, then: id, vCPU, GB RAM, cents per hour. */
const sizes = [
  ['Basic Usage', false, 'b2-4', 2, 4, 11],
  ['Basic Usage', false, 'b4-8', 4, 8, 22],
  ['Basic Usage', false, 'b8-16', 8, 16, 44],
  ['Basic Usage', false, 'b16-32', 16, 32, 88],
  ['Basic Usage', false, 'b32-64', 32, 64, 176],
  ['All Purpose', true, 'a2-8', 2, 8, 15],
  ['All Purpose', true, 'a4-16', 4, 16, 31],
  ['All Purpose', true, 'a8-32', 8, 32, 62],
  ['All Purpose', true, 'a16-64', 16, 64, 123],
  ['All Purpose', true, 'a32-128', 32, 128, 246],
  ['RAM Optimised', true, 'r2-16', 2, 16, 24],
  ['RAM Optimised', true, 'r4-32', 4, 32, 48],
  ['RAM Optimised', true, 'r8-64', 8, 64, 97],
  ['RAM Optimised', true, 'r16-128', 16, 128, 194],
  ['Keycloak', false, 'kc4-8', 4, 8, 44],
] as const;

test('node sizes: family, rounded or not, vCPU, RAM and cents per hour', () => {
  const published = catalogue.nodeSizes.filter(({ name }) =>
    sizes.some(([family]) => family === name),
  );
  const found = published.flatMap((family) =>
    family.sizes.map(({ id, vcpu, ramGb, pricePerHour }) => [
      ...[family.name, pricePerHour.approximate, id, vcpu, ramGb, pricePerHour.cents],
    ]),
  );
  expect(found).toEqual(sizes);
});

test.each(catalogue.nodeSizes)('$name: every size has the RAM per vCPU of its family', (family) => {
  expect(new Set(family.sizes.map(({ vcpu, ramGb }) => ramGb / vcpu))).toEqual(
    new Set([family.ramPerVcpu]),
  );
});

describe('what each service offers', () => {
  const caching = sizes.map(([, , id]) => id).filter((id) => id !== 'kc4-8');
  test.each([
    ['private-registry', ['harbor'], ['b2-4', 'b4-8'], 50, 1000, 715],
    ['caching', ['valkey-8'], caching, 50, 1000, 1430],
    ['iam-keycloak', ['keycloak'], ['kc4-8'], 50, 200, 1430],
  ])('%s: type, sizes, storage and its price', (id, types, nodeSizes, minGb, maxGb, cents) => {
    const offer = offerOf(id);
    expect(offer.serviceTypes).toEqual(types);
    expect(new Set(offer.nodeSizes.map((size) => size.id))).toEqual(new Set(nodeSizes));
    expect(offer.storage).toEqual({ minGb, maxGb, stepGb: 50, centsPerStep: cents });
    expect(offer.availabilityZones).toEqual(['DE-WEST-1', 'DE-NORTH-2']);
    expect(offer.documents).toHaveLength(6);
    expect(offer.hoursPerMonth).toBe(24 * 30.5);
    expect(offer.currency).toBe('EUR');
  });

  test.each([
    ['private-registry', 87_67],
    ['caching', 94_82],
    ['iam-keycloak', 336_38],
  ])('%s: what it costs a month as preselected, to the cent', (id, cents) => {
    const offer = offerOf(id);
    expect(monthlyPrice(completeDraft({}, offer), offer)?.cents).toBe(cents);
  });

  test.each([
    ['private-registry', 'b4-8', '1000', 22 * 732 + 20 * 715, false],
    ['caching', 'a32-128', '150', 246 * 732 + 3 * 1430, true],
    ['iam-keycloak', 'kc4-8', '200', 44 * 732 + 4 * 1430, false],
  ])('%s with %s and %s GB: the formula of the portal', (id, nodeSize, storageGb, cents, about) => {
    const offer = offerOf(id);
    const price = monthlyPrice(completeDraft({ nodeSize, storageGb }, offer), offer);
    expect([price?.cents, price?.approximate]).toEqual([cents, about]);
  });
});

test.each([
  ['private-registry', 200],
  ['caching', 500],
  ['iam-keycloak', 200],
])('%s: older pages name %d GB as the largest storage, and the figure says so', (id, gb) => {
  const { olderMaxGb } = findService(catalogue, id).storage;
  expect([olderMaxGb?.value, olderMaxGb?.confidence]).toEqual([gb, 'older']);
});

test.each([
  ['cloudhub-terms', '1.0.3'],
  ['service-description-private-registry', '1.1.3'],
  ['service-description-caching', '1.1.10'],
  ['service-description-iam-keycloak', '1.0.3'],
  ['general-terms', '2.13.1'],
  ['service-level-agreement', '2.5.0'],
  ['data-processing-agreement', '1.9.1'],
  ['software-terms', '1.0.0'],
])('the document %s has version %s', (id, version) => {
  expect(catalogue.documents.find((document) => document.id === id)?.version.value).toBe(version);
});

test.each([
  ['DE-WEST', 'DE-WEST-1', 'CGN3', 'Köln', 'Cologne'],
  ['DE-WEST', 'DE-WEST-2', 'DUS6', 'Düsseldorf', 'Düsseldorf'],
  ['DE-NORTH', 'DE-NORTH-1', 'HAM5', 'Hamburg', 'Hamburg'],
  ['DE-NORTH', 'DE-NORTH-2', 'HAM6', 'Hamburg', 'Hamburg'],
])('region %s has the zone %s at %s in %s', (regionId, id, site, de, en) => {
  const region = catalogue.regions.regions.find((candidate) => candidate.id === regionId);
  const zone = region?.zones.find((candidate) => candidate.id === id);
  expect(zone).toMatchObject({ site, place: { de, en } });
});
