import { doneAfter, orderAt, processingAfter } from '#backend';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OrderSchema } from '#api';
import { readStatus } from '#order';

import { request } from '../demo/support.ts';

const acceptedAt = Date.parse('2026-11-20T12:00:00Z');
const accepted = { id: 'abcdef0123456789abcdef01', idempotencyKey: 'k', acceptedAt, request };

test.each([
  [-5_000, 'new', 1, 1],
  [0, 'new', 1, 1],
  [processingAfter - 1, 'new', 1, 1],
  [processingAfter, 'processing', 10, 2],
  [doneAfter - 1, 'processing', 99, 2],
  [doneAfter, 'DONE', 100, 3],
  [7 * 86_400_000, 'DONE', 100, 3],
])('after %i ms an order is %s at %i percent', (age, status, progress, steps) => {
  const order = orderAt(accepted, acceptedAt + age);
  expect(order).toMatchObject({ status, progress });
  expect(order.history).toHaveLength(steps);
  expect(order.history.at(-1)?.status).toBe(status);
  expect('projectId' in order).toBe(status === 'DONE');
});

test('an order only ever moves forward, and always keeps to the contract', () => {
  const age = fc.integer({ min: -1000, max: 2 * doneAfter });
  fc.assert(
    fc.property(age, age, (one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((at) =>
        OrderSchema.parse(orderAt(accepted, acceptedAt + at)),
      );
      if (!earlier || !later) throw new Error('two orders went in');
      expect(later.progress).toBeGreaterThanOrEqual(earlier.progress);
      expect(stage(later.status)).toBeGreaterThanOrEqual(stage(earlier.status));
      expect(later.history.slice(0, earlier.history.length)).toEqual(earlier.history);
    }),
  );
});

function stage(word: string): number {
  return ['new', 'processing', 'done'].indexOf(readStatus(word));
}
