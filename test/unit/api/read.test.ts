import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrderId } from '#api';
import { readBillingProfiles, readOrder, readOrderPage } from '../../../src/api/read.ts';
import { orderIdOf, orderIn } from '../../support/orders.ts';

const failure = { code: 'no-capacity', detail: 'No room.', billed: false };
const good = orderIn(1, 'failed', { failure, projectId: 'p-1' });
const { configuration } = good;

/** The order without some of its parts. */
function without(...parts: readonly (keyof typeof good)[]): Partial<typeof good> {
  const gone: readonly string[] = parts;
  return Object.fromEntries(Object.entries(good).filter(([part]) => !gone.includes(part)));
}

describe('an order', () => {
  test('that keeps to the contract is read as it came', () => {
    expect(readOrder(good)).toEqual(good);
  });

  test.each([
    ['an ID of another kind', { id: '42' }],
    ['an ID that leads elsewhere', { id: '..' }],
    ['no service', { service: undefined }],
    ['a status that is no word', { status: 3 }],
    ['no time', { createdAt: 'yesterday' }],
    ['a time that no calendar has', { createdAt: '2026-02-30T12:00:00Z' }],
  ])('with %s is none', (_, parts) => {
    expect(readOrder({ ...good, ...parts })).toBeUndefined();
  });

  test.each([[null], [undefined], [7], ['order'], [[good]], [{}]])('%j is none', (json) => {
    expect(readOrder(json)).toBeUndefined();
  });

  test.each([
    ['above 100', 100.5, { progress: 100 }],
    ['far above 100', 1e300, { progress: 100 }],
    ['below 0', -3, { progress: 0 }],
    ['with a fraction', 33.3, { progress: 33.3 }],
    ['as text', '45', {}],
    ['missing', undefined, {}],
    ['without end', Infinity, {}],
  ])('with a progress %s is kept', (_, progress, read) => {
    expect(readOrder({ ...good, progress })).toEqual({ ...without('progress'), ...read });
  });

  test.each([
    ['missing', undefined],
    ['of a service with other choices', { service: good.service, brokers: 3, tier: 'gold' }],
    ['of another service than the order', { ...configuration, service: 'queue' }],
    ['with one choice that is odd', { ...configuration, storageGb: '150' }],
    ['that is no object', 'valkey'],
  ])('with a configuration %s is kept, and none is made up', (_, odd) => {
    expect(readOrder({ ...good, configuration: odd })).toEqual(without('configuration'));
  });

  test('of a service that the site does not have is kept, its configuration too', () => {
    const queue = {
      ...good,
      service: 'queue',
      configuration: { ...configuration, service: 'queue' },
    };
    expect(readOrder(queue)).toEqual(queue);
  });

  test('loses of its history only what cannot be read', () => {
    const [first, second] = good.history;
    const odd = [first, null, { status: 'new' }, { status: 1, at: 'x' }, second, 'processing'];
    expect(readOrder({ ...good, history: odd })?.history).toEqual([first, second]);
    expect(readOrder({ ...good, history: 'long' })?.history).toEqual([]);
  });

  test('whose failure is odd is kept; what the failure says is told as far as it is said', () => {
    expect(readOrder({ ...good, failure: 'out of room' })).toEqual(without('failure'));
    const { code, detail } = failure;
    expect(readOrder({ ...good, failure: { code, detail, billed: 'no' } })?.failure).toEqual({
      code,
      detail,
    });
    expect(readOrder({ ...good, projectId: 12 })).toEqual(without('projectId'));
  });

  test('may have fields and a status that nobody here knows', () => {
    const newer = { ...good, status: 'Paused', colour: 'yellow' };
    expect(readOrder(newer)).toEqual({ ...good, status: 'Paused' });
  });
});

describe('lists', () => {
  const goodOnes = [1, 2, 3].map((number) => orderIn(number, 'DONE'));
  const profiles = [
    { id: '004711', name: 'Example' },
    { id: '000001', name: 'Another' },
  ];

  test('whatever stands between good items, every good one is read and every other counted', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 9 }), fc.nat(), (odd, seed) => {
        // No JSON that the generator makes is an order or a profile.
        const mix = (items: readonly unknown[]): unknown[] => {
          const mixed: unknown[] = [...odd];
          items.forEach((item, index) =>
            mixed.splice((seed * (index + 1)) % (mixed.length + 1), 0, item),
          );
          return mixed;
        };
        const page = readOrderPage({ items: mix(goodOnes) });
        expect(page?.items.map(({ id }) => id).sort()).toEqual(goodOnes.map(({ id }) => id));
        expect(page?.leftOut).toBe(odd.length);
        const found = readBillingProfiles({ items: mix(profiles) });
        expect(new Set(found?.items)).toEqual(new Set(profiles));
        expect(found?.leftOut).toBe(odd.length);
      }),
    );
  });

  test('whatever one part of an order is, reading never throws, and what is read can be shown', () => {
    const part = fc.constantFrom(...Object.keys(good), '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.dictionary(part, fc.jsonValue()), (odd) => {
        const read = readOrder({ ...good, ...odd });
        if (!read) return;
        expect(read.progress ?? 0).toBeGreaterThanOrEqual(0);
        expect(read.progress ?? 0).toBeLessThanOrEqual(100);
        for (const at of [read.createdAt, ...read.history.map((entry) => entry.at)]) {
          expect(Date.parse(at)).not.toBeNaN();
        }
      }),
    );
  });

  test('whatever an answer is, reading it never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readOrderPage(json)?.items ?? []).toEqual([]);
        expect(readBillingProfiles(json)?.items ?? []).toEqual([]);
      }),
    );
  });

  test.each([[{ items: {} }], [{ items: null }], [{}], [[]], [null]])(
    '%j is no list at all',
    (json) => {
      expect(readOrderPage(json)).toBeUndefined();
      expect(readBillingProfiles(json)).toBeUndefined();
    },
  );

  test.each([
    ['c', { nextCursor: 'c' }],
    [null, {}],
    [7, {}],
    [undefined, {}],
  ])('a next page at %j', (nextCursor, read) => {
    expect(readOrderPage({ items: [], nextCursor })).toEqual({ items: [], leftOut: 0, ...read });
  });
});

describe('an ID in a text', () => {
  const id = orderIdOf(0xabc);

  test.each([
    ['as it is', id],
    ['in capitals', id.toUpperCase()],
    ['with spaces and a line break', ` ${id.slice(0, 8)} ${id.slice(8)}\n`],
    ['with what copying from a mail adds', `\u200b${id}\ufeff`],
  ])('is found %s', (_, text) => {
    expect(readOrderId(text)?.toLowerCase()).toBe(id);
  });

  test.each([
    '',
    '.',
    '..',
    '/',
    `${id}0`,
    id.slice(1),
    `${id.slice(1)}g`,
    `../${id}`,
    `${id}?x=1`,
  ])('%j is none', (text) => {
    expect(readOrderId(text)).toBeUndefined();
  });
});
