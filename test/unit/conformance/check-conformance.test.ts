import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks } from '#conformance';
import { knownFaults } from './faults/index.ts';
import { startGateway } from './faulty-gateway.ts';
import { soundVariants } from './sound-variants.ts';
import { check, type GoodApi, idsOf, offer, startGoodApi } from './support.ts';

let good: GoodApi;

beforeAll(async () => {
  good = await startGoodApi();
});

afterAll(() => good.close());

describe('the reference order API', () => {
  test('keeps all that the contract says', async () => {
    const conformance = await check(good, good.apiUrl, await good.openAccount());
    expect(conformance.results.filter(({ outcome }) => outcome === 'not kept')).toEqual([]);
    expect(idsOf(conformance, 'not checked')).toEqual([
      'cookie-foreign',
      'rate-limit-headers',
      'rate-limited',
    ]);
  });
});

describe('another order API that keeps to the contract', () => {
  test.each(soundVariants)('is not accused: one that $name', async ({ make, notFollowed = [] }) => {
    const gateway = await startGateway(good.apiUrl, make());
    try {
      const conformance = await check(good, gateway.apiUrl, await good.openAccount());
      const accused = conformance.results.filter(
        ({ outcome, id }) => outcome === 'not kept' && !notFollowed.includes(id),
      );
      expect(accused).toEqual([]);
      expect(idsOf(conformance, 'not kept')).toEqual(notFollowed);
    } finally {
      await gateway.close();
    }
  });
});

describe('a faulty order API', () => {
  test.each(knownFaults(offer))('that $name is found', async ({ make, found }) => {
    const gateway = await startGateway(good.apiUrl, make());
    try {
      const conformance = await check(good, gateway.apiUrl, await good.openAccount());
      expect(idsOf(conformance, 'not kept')).toEqual(found);
    } finally {
      await gateway.close();
    }
  });

  test('fails every check by one of these faults', () => {
    // What cookies need is tested with one.
    const found = new Set([
      'cookie-foreign',
      'cookies',
      ...knownFaults(offer).flatMap((fault) => fault.found),
    ]);
    expect(checks.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});
