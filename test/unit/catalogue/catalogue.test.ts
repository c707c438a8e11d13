import {
  findService,
  offeredDocuments,
  offeredFamilies,
  offeredSizes,
  offeredZones,
} from '#catalogue';
import { describe, expect, test } from 'vitest';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const registry = findService(catalogue, 'private-registry');
const caching = findService(catalogue, 'caching');

describe('the catalogue', () => {
  test('has the services by their position, each with its file’s name as id', () => {
    const found = catalogue.services.map(({ position, id }) => [position, id]);
    expect(found.slice(0, 3)).toEqual([
      [1, 'private-registry'],
      [2, 'caching'],
      [3, 'iam-keycloak'],
    ]);
  });

  test('says which services there are when asked for another', () => {
    expect(() => findService(catalogue, 'queue')).toThrow(
      'There is no service "queue" in content/services. Write one of: private-registry, caching, iam-keycloak',
    );
  });
});

describe('what a service offers', () => {
  test('node sizes come smallest first: by RAM, then processors, across all families', () => {
    expect(offeredSizes(catalogue, caching).map(({ id }) => id)).toEqual([
      ...['b2-4', 'a2-8', 'b4-8', 'r2-16', 'a4-16', 'b8-16', 'r4-32', 'a8-32', 'b16-32'],
      ...['r8-64', 'a16-64', 'b32-64', 'r16-128', 'a32-128'],
    ]);
  });

  test('families come without the sizes that are not offered, and empty ones not at all', () => {
    const offered = offeredFamilies(catalogue, registry);
    expect(offered.map(({ id, sizes }) => [id, sizes.map((size) => size.id)])).toEqual([
      ['basic-usage', ['b2-4', 'b4-8']],
    ]);
  });

  test('the order of the catalogue’s families is kept', () => {
    const ids = offeredFamilies(catalogue, caching).map(({ id }) => id);
    expect(ids).toEqual(['basic-usage', 'all-purpose', 'ram-optimised']);
  });

  test('zones come in the service’s order, the preselected one first, with their region', () => {
    const reversed = { ...registry, availabilityZones: ['DE-NORTH-2', 'DE-WEST-1'] };
    expect(
      offeredZones(catalogue, reversed).map(({ region, zone }) => [region.id, zone.id, zone.site]),
    ).toEqual([
      ['DE-NORTH', 'DE-NORTH-2', 'HAM6'],
      ['DE-WEST', 'DE-WEST-1', 'CGN3'],
    ]);
  });

  test('documents come in the service’s order', () => {
    const reversed = { ...registry, documents: ['general-terms', 'cloudhub-terms'] };
    expect(offeredDocuments(catalogue, reversed).map(({ id }) => id)).toEqual([
      'general-terms',
      'cloudhub-terms',
    ]);
  });
});
