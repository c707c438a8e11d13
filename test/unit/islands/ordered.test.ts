import { translatorFor } from '#i18n';
import { toOrderRequest, type OrderRequest } from '#order';
import { describe, expect, test } from 'vitest';
import { serviceName, serviceOf } from '../../../src/islands/orders/order/order-text.ts';
import {
  orderedPrice,
  documentText,
  nodeSizeText,
  serviceTypeText,
  shortConfiguration,
  zoneText,
} from '../../../src/islands/orders/order/ordered.ts';
import { draft, offer } from '../stores/support.ts';
import { contextWith } from './order-context.ts';

const context = contextWith();
const service = serviceOf('caching', context);
const translator = translatorFor('de');
const configuration = toOrderRequest({ ...draft, storageGb: '150' }, offer);
const ordered = (changes: Partial<OrderRequest>) => ({ ...configuration, ...changes });

describe('what was ordered, in words', () => {
  test('is called as the handbook calls it', () => {
    expect(serviceTypeText(configuration, service)).toBe('Harbor 2');
    expect(nodeSizeText(configuration, service, translator)).toBe(
      'b2-4 mit 2\u00a0vCPU und 4\u00a0GB RAM',
    );
    expect(zoneText(configuration, service)).toBe('DE-WEST-1 (Köln)');
    expect(shortConfiguration(configuration, translator)).toEqual([
      'b2-4',
      '150\u00a0GB',
      'DE-WEST-1',
    ]);
  });

  test('names documents in the version that was accepted, not in the one of today', () => {
    const document = { id: 'cloudhub-terms', version: '0.9' };
    expect(documentText(document, service, translator)).toBe(
      'CloudHub-Nutzungsbedingungen, Version 0.9',
    );
  });

  test.each([
    ['what is no longer offered', 'old-1', service],
    ['a word that every object knows', 'constructor', service],
    ['whatever a service that the handbook does not have offers', 'b2-4', undefined],
  ])('is shown by its id: %s', (_, id, known) => {
    expect(serviceTypeText(ordered({ serviceType: id }), known)).toBe(id);
    expect(nodeSizeText(ordered({ nodeSize: id }), known, translator)).toBe(id);
    expect(zoneText(ordered({ availabilityZone: id }), known)).toBe(id);
    expect(documentText({ id, version: '1' }, known, translator)).toBe(`${id}, Version 1`);
  });

  test.each(['queue', 'constructor'])('a service that the handbook does not have: %s', (id) => {
    expect(serviceOf(id, context)).toBeUndefined();
    expect(serviceName(id, context)).toBe(id);
  });
});

describe('what a month of an order costs', () => {
  const noted = { price: { cents: 9999, currency: 'EUR', approximate: true }, at: 1 };

  test('is what the page showed when it was ordered, whatever it costs today', () => {
    expect(orderedPrice(configuration, offer, noted)).toEqual({ of: 'then', ...noted.price });
    expect(orderedPrice(undefined, undefined, noted)).toEqual({ of: 'then', ...noted.price });
  });

  test('is told at today’s prices, and as such, where this device did not see it', () => {
    // 732 hours at 11 cents, and three steps of 50 GB at 1430 cents.
    const today = { of: 'today', cents: 12342, currency: 'EUR', approximate: false };
    expect(orderedPrice(configuration, offer, undefined)).toEqual(today);
    expect(orderedPrice(configuration, offer, { name: 'Shop', at: 1 })).toEqual(today);
  });

  test.each([
    ['of a size that is no longer offered', ordered({ nodeSize: 'old-1' }), offer],
    ['of a storage size that is no longer offered', ordered({ storageGb: 5000 }), offer],
    ['of a service that the handbook does not have', configuration, undefined],
    ['of an order that the API does not describe', undefined, offer],
  ])('is not guessed: %s', (_, configuration, prices) => {
    expect(orderedPrice(configuration, prices, undefined)).toBeUndefined();
  });
});
