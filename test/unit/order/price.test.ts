import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthlyPrice, type Offer } from '#order';
import { caching, keycloak, registry } from './offers.ts';

function totalOf(offer: Offer, nodeSize: string, storageGb: string): number | undefined {
  return monthlyPrice({ nodeSize, storageGb }, offer)?.cents;
}

describe('the price of a month', () => {
  test.each([
    ['Private Registry', registry, 'b2-4', '50', 87_67],
    ['Private Registry', registry, 'b4-8', '50', 168_19],
    ['Private Registry', registry, 'b2-4', '1000', 223_52],
    ['Caching', caching, 'b2-4', '50', 94_82],
    ['Caching', caching, 'b32-64', '1000', 1574_32],
    ['Caching', caching, 'a16-64', '100', 928_96],
    ['Caching', caching, 'r16-128', '50', 1434_38],
    ['IAM - Keycloak', keycloak, 'kc4-8', '50', 336_38],
    ['IAM - Keycloak', keycloak, 'kc4-8', '200', 379_28],
  ])(
    '%s: the total that the portal shows for its sizes (%#)',
    (_, offer, nodeSize, storageGb, cents) => {
      expect(totalOf(offer, nodeSize, storageGb)).toBe(cents);
    },
  );

  test('comes with every part of its formula', () => {
    expect(monthlyPrice({ nodeSize: 'b2-4', storageGb: '150' }, registry)).toEqual({
      currency: 'EUR',
      node: { centsPerHour: 11, hoursPerMonth: 732, cents: 8052 },
      storage: { gb: 150, stepGb: 50, steps: 3, centsPerStep: 715, cents: 2145 },
      cents: 10197,
      approximate: false,
    });
  });

  test('is approximate where the hourly price is rounded', () => {
    expect(monthlyPrice({ nodeSize: 'a16-64', storageGb: '50' }, caching)?.approximate).toBe(true);
  });

  test.each([
    ['', '50'],
    ['b8-16', '50'],
    ['b2-4', ''],
    ['b2-4', '75'],
    ['b2-4', '1050'],
  ])('is not named for the size %j with %j GB, which cannot be ordered', (nodeSize, storageGb) => {
    expect(totalOf(registry, nodeSize, storageGb)).toBeUndefined();
  });

  test('is always whole cents and the sum of its parts', () => {
    const sizes = fc.constantFrom(...caching.nodeSizes.map(({ id }) => id));
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (nodeSize, steps) => {
        const price = monthlyPrice({ nodeSize, storageGb: String(steps * 50) }, caching);
        expect(Number.isSafeInteger(price?.cents)).toBe(true);
        expect(price?.cents).toBe((price?.node.cents ?? 0) + (price?.storage.cents ?? 0));
      }),
    );
  });
});
