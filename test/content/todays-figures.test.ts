// Figures of today: the provider's, as published in November 2025 and typed here once more, because
// a slip in content/ must not pass only since a test reads the same file. A figure is compared for
// as long as content/ says that it is of the month that is given here: whoever takes a new figure
// over writes the new month behind asOf, and nothing is to be done here.
import { findService, type Catalogue, type Provenance } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { completeDraft, monthlyPrice, toOffer } from '#order';
import { describe, expect, test } from 'vitest';
import { threeServices } from '../support/three-services.ts';

const catalogue = readCatalogue();

/** The month in which the order forms were read. */
const PUBLISHED = '2025-11';

/**
 * Compares a figure of the catalogue with today's, unless the catalogue says that it is of another
 * month by now, or has it no more.
 */
function compare<Value>(
  place: string,
  found: (Pick<Provenance, 'asOf'> & { readonly now: Value }) | undefined,
  value: Value,
  asOf = PUBLISHED,
): void {
  if (found?.asOf !== asOf) return;
  expect(
    found.now,
    `${place}: in ${asOf} it was ${JSON.stringify(value)}. If it has changed since, write the month in which you have seen the new figure behind asOf; otherwise write ${JSON.stringify(value)} again. (Today's figures are in test/content/todays-figures.test.ts.)`,
  ).toEqual(value);
}

const sizes = catalogue.nodeSizes.flatMap((family) =>
  family.sizes.map((size) => ({ family, size })),
);

test.each([
  ['b2-4', 'Basic Usage', 2, 4, 11, false],
  ['b4-8', 'Basic Usage', 4, 8, 22, false],
  ['b8-16', 'Basic Usage', 8, 16, 44, false],
  ['b16-32', 'Basic Usage', 16, 32, 88, false],
  ['b32-64', 'Basic Usage', 32, 64, 176, false],
  ['a2-8', 'All Purpose', 2, 8, 15, true],
  ['a4-16', 'All Purpose', 4, 16, 31, true],
  ['a8-32', 'All Purpose', 8, 32, 62, true],
  ['a16-64', 'All Purpose', 16, 64, 123, true],
  ['a32-128', 'All Purpose', 32, 128, 246, true],
  ['r2-16', 'RAM Optimised', 2, 16, 24, true],
  ['r4-32', 'RAM Optimised', 4, 32, 48, true],
  ['r8-64', 'RAM Optimised', 8, 64, 97, true],
  ['r16-128', 'RAM Optimised', 16, 128, 194, true],
  ['kc4-8', 'Keycloak', 4, 8, 44, false],
])('the size %s', (id, family, vcpu, ramGb, cents, approximate) => {
  const found = sizes.find(({ size }) => size.id === id);
  if (!found) return;
  const { pricePerHour: price, ...size } = found.size;
  const now = [found.family.name, size.vcpu, size.ramGb, price.cents, price.approximate];
  const place = `content/node-sizes.yaml or the file of the service: ${id}: family, vcpu, ramGb, cents, approximate`;
  compare(place, { asOf: price.asOf, now }, [family, vcpu, ramGb, cents, approximate]);
});

describe.each([
  ['private-registry', 50, 1000, 715, 200],
  ['caching', 50, 1000, 1430, 500],
  ['iam-keycloak', 50, 200, 1430, 200],
])('the storage of %s', (id, minGb, maxGb, cents, olderMaxGb) => {
  const service = catalogue.services.find((candidate) => candidate.id === id);
  const storage = service?.storage;
  const file = `content/services/${id}.yaml: storage`;

  test.each(['minGb', 'maxGb', 'stepGb'] as const)('%s', (field) => {
    const figure = storage?.[field];
    const value = { minGb, maxGb, stepGb: 50 }[field];
    compare(`${file} › ${field}`, figure && { asOf: figure.asOf, now: figure.value }, value);
  });

  test('the price of a step', () => {
    const price = storage?.pricePerStep;
    compare(`${file} › pricePerStep`, price && { asOf: price.asOf, now: price.cents }, cents);
  });

  test('the largest size that older pages name', () => {
    const figure = storage?.olderMaxGb;
    const now = figure && { asOf: figure.asOf, now: figure.value };
    compare(`${file} › olderMaxGb`, now, olderMaxGb, '2025-01');
  });
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
])('the version of the document %s', (id, version) => {
  const figure = catalogue.documents.find((document) => document.id === id)?.version;
  const place = `content/documents.yaml or the file of the service: ${id} › version`;
  compare(place, figure && { asOf: figure.asOf, now: figure.value }, version);
});

test.each([
  ['DE-WEST-1', 'DE-WEST', 'CGN3', 'Köln'],
  ['DE-WEST-2', 'DE-WEST', 'DUS6', 'Düsseldorf'],
  ['DE-NORTH-1', 'DE-NORTH', 'HAM5', 'Hamburg'],
  ['DE-NORTH-2', 'DE-NORTH', 'HAM6', 'Hamburg'],
])('the zone %s', (id, regionId, site, town) => {
  const { regions } = catalogue.regions;
  const region = regions.find(({ zones }) => zones.some((zone) => zone.id === id));
  const zone = region?.zones.find((candidate) => candidate.id === id);
  if (!region || !zone) return;
  const now = [region.id, zone.site, zone.place.de];
  const { asOf } = region.provenance;
  compare(`content/regions.yaml: ${id}: region, site, place`, { asOf, now }, [
    regionId,
    site,
    town,
  ]);
});

test('the hours of a month', () => {
  const { value, asOf } = catalogue.provider.hoursPerMonth;
  compare('content/provider.yaml: hoursPerMonth', { asOf, now: value }, 24 * 30.5);
});

/** Sums are of the fixture: with its figures the portal came to them, to the cent. */
const priceOf = (id: string, draft: Parameters<typeof completeDraft>[0], from: Catalogue) => {
  const offer = toOffer(findService(from, id), from, { allowDocumentation: false });
  const price = monthlyPrice(completeDraft(draft, offer), offer);
  return [price?.cents, price?.approximate];
};

test.each([
  ['private-registry', {}, 87_67, false],
  ['caching', {}, 94_82, false],
  ['iam-keycloak', {}, 336_38, false],
  ['private-registry', { nodeSize: 'b4-8', storageGb: '1000' }, 22 * 732 + 20 * 715, false],
  ['caching', { nodeSize: 'a32-128', storageGb: '150' }, 246 * 732 + 3 * 1430, true],
  ['iam-keycloak', { nodeSize: 'kc4-8', storageGb: '200' }, 44 * 732 + 4 * 1430, false],
])('%s with %o costs a month what the portal says', (id, draft, cents, approximate) => {
  expect(priceOf(id, draft, threeServices)).toEqual([cents, approximate]);
});
