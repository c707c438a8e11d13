import { expect, test } from 'vitest';
import { translatorFor } from '#i18n';
import { timelineItems } from '../../../src/islands/orders/order/order-timeline.ts';
import { orderIn } from '../../support/orders.ts';
import { contextWith } from './order-context.ts';

const context = contextWith();

/** The titles of an order's way with so many entries in its history, numbered from 1. */
function titles(entries: number): readonly string[] {
  const at = '2026-11-20T12:00:00Z';
  const history = Array.from({ length: entries }, (_, index) => ({ status: `${index + 1}`, at }));
  const order = orderIn(1, 'failed', { history });
  const items = timelineItems(order, context, (time) => time, translatorFor('en'));
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  return items.map(({ title }) => title);
}

test('a history is shown in full as long as it can be read', () => {
  expect(titles(21)).toEqual(Array.from({ length: 21 }, (_, index) => `${index + 1}`));
});

test('of a longer one the first and the last entries, and how many are between', () => {
  const shown = titles(22);
  expect(shown.slice(0, 7)).toEqual(['1', '2', '3', '4', '5', '2 more entries', '8']);
  expect(shown.at(-1)).toBe('22');
});

test('200,000 entries are no more to draw than twenty', () => {
  const shown = titles(200_000);
  expect(shown).toHaveLength(21);
  expect(shown[5]).toBe('199,980 more entries');
  expect(shown.slice(-2)).toEqual(['199999', '200000']);
});

test('what is still to come is the usual course, also through statuses that only the catalogue has', () => {
  const status = (id: string, leadsTo: readonly string[]) => ({
    ...{ id, word: id, leadsTo },
    ...{ name: id.toUpperCase(), meaning: '', next: '' },
  });
  const statuses = [
    status('new', ['approval', 'failed']),
    status('approval', ['done', 'cancelled']),
    status('done', []),
    status('cancelled', []),
  ];
  const items = (word: string) =>
    timelineItems(
      orderIn(1, word, { history: [{ status: word, at: '2026-11-20T12:00:00Z' }] }),
      contextWith(statuses),
      (time) => time,
      translatorFor('en'),
    ).map(({ title, state }) => `${title} ${state}`);
  expect(items('new')).toEqual(['NEW current', 'APPROVAL upcoming', 'DONE upcoming']);
  expect(items('cancelled')).toEqual(['CANCELLED done']);
});
