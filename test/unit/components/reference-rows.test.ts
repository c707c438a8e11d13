import type { Catalogue, Service } from '#catalogue';
import { describe, expect, test } from 'vitest';
import {
  documentRows,
  familyRows,
  sizeRows,
  examplePrices,
} from '../../../src/components/reference-rows.ts';
import { zoneRows } from '../../../src/components/regions/zone-rows.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const names = (services: readonly Service[]) => services.map(({ name }) => name);

/** The catalogue as if only its first service were there. */
const onlyFirst: Catalogue = { ...catalogue, services: catalogue.services.slice(0, 1) };

describe('the table of node sizes', () => {
  const rows = sizeRows(catalogue);
  const rowOf = (id: string) => rows.find(({ size }) => size.id === id);

  test('has every size of the catalogue once', () => {
    const ids = catalogue.nodeSizes.flatMap(({ sizes }) => sizes.map(({ id }) => id));
    expect(rows.map(({ size }) => size.id)).toEqual(ids);
  });

  test('says what a month costs: hourly price × hours of a month', () => {
    expect(rowOf('b2-4')?.centsPerMonth).toBe(11 * 732);
    expect(rowOf('r16-128')?.centsPerMonth).toBe(194 * 732);
  });

  test('names the services that offer a size, in their order', () => {
    expect(names(rowOf('b2-4')?.services ?? [])).toEqual(['Private Registry', 'Caching']);
    expect(names(rowOf('kc4-8')?.services ?? [])).toEqual(['IAM - Keycloak']);
  });

  test('keeps a size that no service offers, and says so', () => {
    const row = sizeRows(onlyFirst).find(({ size }) => size.id === 'kc4-8');
    expect(row?.services).toEqual([]);
  });

  test('has every family once, with the services that offer sizes of it', () => {
    const families = familyRows(catalogue).map(({ family, services }) => [
      family.id,
      names(services),
    ]);
    expect(families).toEqual([
      ['basic-usage', ['Private Registry', 'Caching']],
      ['all-purpose', ['Caching']],
      ['ram-optimised', ['Caching']],
      ['keycloak', ['IAM - Keycloak']],
    ]);
  });
});

describe('the table of documents', () => {
  const rows = documentRows(catalogue);

  test('has every document once', () => {
    expect(rows.map(({ document }) => document.id)).toEqual(
      catalogue.documents.map(({ id }) => id),
    );
  });

  test('says which services need a document', () => {
    const servicesOf = (id: string) =>
      names(rows.find(({ document }) => document.id === id)?.services ?? []);
    expect(servicesOf('general-terms')).toEqual(names(catalogue.services));
    expect(servicesOf('service-description-caching')).toEqual(['Caching']);
  });
});

describe('the table of zones', () => {
  const rows = zoneRows(catalogue);

  test('has every zone, also one where nothing can be ordered', () => {
    expect(rows.map(({ zone, services }) => [zone.id, services.length])).toEqual([
      ['DE-WEST-1', 3],
      ['DE-WEST-2', 0],
      ['DE-NORTH-1', 0],
      ['DE-NORTH-2', 3],
    ]);
  });

  test('says for which services a zone is preselected', () => {
    const preselected = rows.filter(({ preselectedFor }) => preselectedFor.length > 0);
    expect(preselected.map(({ zone }) => zone.id)).toEqual(['DE-WEST-1']);
    expect(names(preselected[0]?.preselectedFor ?? [])).toEqual(names(catalogue.services));
  });
});

describe('the examples of what storage costs', () => {
  const [first] = catalogue.services;
  if (!first) throw new Error('The catalogue has no service.');
  const withLimits = (min: number, max: number): Service => ({
    ...first,
    storage: {
      ...first.storage,
      minGb: { ...first.storage.minGb, value: min },
      maxGb: { ...first.storage.maxGb, value: max },
    },
  });

  test('are the smallest size, about half of the largest, and the largest', () => {
    expect(examplePrices(withLimits(50, 1000)).map(({ gb, cents }) => [gb, cents])).toEqual([
      [50, 715],
      [500, 10 * 715],
      [1000, 20 * 715],
    ]);
  });

  test.each([
    [50, 50, [50]],
    [100, 150, [100, 150]],
    [50, 250, [50, 150, 250]],
  ])('from %d to %d GB: sizes that can be ordered, each once', (min, max, sizes) => {
    expect(examplePrices(withLimits(min, max)).map(({ gb }) => gb)).toEqual(sizes);
  });
});
