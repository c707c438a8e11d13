import { describe, expect, test } from 'vitest';
import {
  enteredLine,
  linesOf,
  offeredOf,
  priceOf,
  startLine,
  sumOf,
  toConfiguration,
  withService,
  type PricedService,
} from '../../../src/islands/calculator/price-lines.ts';

const registry: PricedService = {
  id: 'registry',
  name: 'Registry',
  guideUrl: '/de/guides/registry/',
  prices: {
    nodeSizes: [
      { id: 'small', centsPerHour: 11, approximate: false },
      { id: 'large', centsPerHour: 22, approximate: false },
    ],
    storage: { minGb: 50, maxGb: 1000, stepGb: 50, centsPerStep: 715 },
    hoursPerMonth: 732,
    currency: 'EUR',
  },
  sizeLabels: {},
  asOf: '',
};

const cache: PricedService = {
  ...registry,
  id: 'cache',
  prices: {
    ...registry.prices,
    nodeSizes: [
      { id: 'tiny', centsPerHour: 5, approximate: true },
      { id: 'large', centsPerHour: 31, approximate: true },
    ],
    storage: { minGb: 20, maxGb: 200, stepGb: 20, centsPerStep: 100 },
  },
};

test('what was entered comes back, right or wrong', () => {
  const line = { key: 3, name: 'Shop', service: cache, nodeSize: 'large', storageGb: '75' };
  expect(linesOf([enteredLine(line)], [registry, cache])).toEqual([line]);
});

test('a service or a size that is not offered any more is left out', () => {
  const kept = { key: 2, name: '', service: 'cache', nodeSize: 'gone', storageGb: '40' };
  const gone = { ...kept, key: 1, service: 'gone' };
  expect(linesOf([gone, kept], [registry, cache])).toEqual([
    { key: 2, name: '', service: cache, nodeSize: 'tiny', storageGb: '40' },
  ]);
  expect(linesOf([gone], [registry, cache])).toEqual([startLine(1, registry)]);
});

test('of a link, what is not offered is told apart', () => {
  const good = { name: 'A', service: 'cache', nodeSize: 'large', storageGb: 'right or wrong' };
  const size = { ...good, nodeSize: 'small' };
  const service = { ...good, service: 'gone' };
  expect(offeredOf([size, good, service], [registry, cache])).toEqual({
    offered: [good],
    missing: [size, service],
  });
});

test('a link carries what was entered, and no endless text', () => {
  const line = { ...startLine(1, registry), name: 'Shop', storageGb: '9'.repeat(500) };
  expect(toConfiguration(line)).toEqual({
    name: 'Shop',
    service: 'registry',
    nodeSize: 'small',
    storageGb: '9'.repeat(20),
  });
});

test('a new line costs what the guide preselects', () => {
  const line = startLine(1, registry);
  expect(line).toMatchObject({ nodeSize: 'small', storageGb: '50' });
  expect(priceOf(line)?.cents).toBe(11 * 732 + 715);
});

describe('another service for a line', () => {
  test('keeps the choices that it offers as well', () => {
    const line = { ...startLine(1, registry), nodeSize: 'large', storageGb: '100' };
    expect(withService(line, cache)).toMatchObject({ key: 1, nodeSize: 'large', storageGb: '100' });
  });

  test('keeps its name', () => {
    expect(withService({ ...startLine(1, registry), name: 'Shop' }, cache).name).toBe('Shop');
  });

  test('puts its own preselection in the place of those it does not offer', () => {
    const line = { ...startLine(1, registry), storageGb: '950' };
    expect(withService(line, cache)).toMatchObject({ nodeSize: 'tiny', storageGb: '20' });
  });
});

describe('the sum of several lines', () => {
  test('adds their months, to the cent', () => {
    const lines = [startLine(1, registry), startLine(2, { ...registry, id: 'other' })];
    expect(sumOf(lines)).toEqual({
      cents: 2 * (11 * 732 + 715),
      currency: 'EUR',
      approximate: false,
    });
  });

  test('is approximate as soon as one of them is', () => {
    expect(sumOf([startLine(1, registry), startLine(2, cache)])?.approximate).toBe(true);
  });

  test('is not known while one of them cannot be ordered', () => {
    const wrong = { ...startLine(2, registry), storageGb: '120' };
    expect(sumOf([startLine(1, registry), wrong])).toBeUndefined();
  });
});
