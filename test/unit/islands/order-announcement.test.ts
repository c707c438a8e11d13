import { translatorFor } from '#i18n';
import { toOrderRequest } from '#order';
import type { KnownOrder } from '#stores';
import { expect, test } from 'vitest';
import { orderAnnouncement } from '../../../src/islands/orders/order/order-text.ts';
import { draft, offer, orderWith } from '../stores/support.ts';
import { contextWith } from './order-context.ts';

const context = contextWith([
  { id: 'new', word: 'new', leadsTo: [], name: 'New', meaning: 'It waits.', next: '' },
  {
    id: 'processing',
    word: 'processing',
    leadsTo: [],
    name: 'Processing',
    meaning: '{service} is on its way.',
    next: '',
  },
]);
const order = (status: string, progress: number) =>
  orderWith(status, toOrderRequest(draft, offer), { progress });
const announce = (known: KnownOrder) => orderAnnouncement(known, context, translatorFor('en'));

test('neither progress nor the time of the look-up is read out', () => {
  const first = announce({ order: order('processing', 10), checkedAt: 1 });
  expect(first).toBe('Processing: Caching is on its way.');
  expect(announce({ order: order('processing', 60), checkedAt: 60_000 })).toBe(first);
});

test('a new status, a lost connection and its return are', () => {
  const states: readonly KnownOrder[] = [
    { order: order('new', 1) },
    { order: order('processing', 10) },
    { order: order('processing', 10), failure: { kind: 'network' } },
    { order: order('processing', 20) },
    { order: order('on-hold', 20) },
  ];
  expect(states.map(announce)).toEqual([
    'New: It waits.',
    'Processing: Caching is on its way.',
    expect.stringContaining('couldn’t be reached'),
    'Processing: Caching is on its way.',
    expect.stringMatching(/^on-hold: /),
  ]);
});

test('an order that the API does not know is called so, one that failed to load is not', () => {
  const refused = (status: number): KnownOrder => ({
    failure: { kind: 'http', status, retryAfterSeconds: undefined },
  });
  const problem = { type: 'about:blank', title: '', errors: [] };
  const failure = { kind: 'problem', status: 404, problem, retryAfterSeconds: undefined } as const;
  expect(announce({ failure })).toBe('This order wasn’t found');
  // A server in between may have said so.
  expect(announce(refused(404))).toContain('doesn’t appear to come from the ordering system');
  expect(announce(refused(500))).toContain('Something failed in the ordering system');
});
