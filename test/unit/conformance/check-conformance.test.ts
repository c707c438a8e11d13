import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks } from '#conformance';
import { knownFaults } from './faults.ts';
import { startGateway } from './faulty-gateway.ts';
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
    // What a cookie needs is tested with one.
    const found = new Set([
      'cookie-foreign',
      ...knownFaults(offer).flatMap((fault) => fault.found),
    ]);
    expect(checks.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});
