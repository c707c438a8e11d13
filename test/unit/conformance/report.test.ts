import { expect, test } from 'vitest';
import { closingOf, createReporter, plainStyles, type Result } from '#conformance';

const result = (id: string, more: Partial<Result>): Result => ({
  id,
  group: 'Access',
  title: `What ${id} says`,
  level: 'required',
  outcome: 'kept',
  reason: 'A reason.',
  see: 'order-api/#authentication',
  ...more,
});

const results = [
  result('one', {}),
  result('two', { outcome: 'not kept', seen: 'GET /orders → 500' }),
  result('three', {
    outcome: 'not kept',
    level: 'recommended',
    seen: 'no ETag',
    group: 'All answers',
  }),
  result('four', { outcome: 'not checked', seen: 'it needs --place-orders', group: 'All answers' }),
];

test('a report has a line for what is kept, and all that is needed to mend what is not', () => {
  const written: string[] = [];
  const docsUrl = 'https://docs.example/docs/';
  const report = createReporter((text) => written.push(text), { docsUrl, styles: plainStyles });
  results.forEach(report);
  expect(written.join('\n')).toBe(`
Access
  ✓ What one says
  ✗ What two says
    not kept: GET /orders → 500
    A reason.
    https://docs.example/docs/en/reference/order-api/#authentication

All answers
  ! What three says
    recommended, not kept: no ETag
    A reason.
    https://docs.example/docs/en/reference/order-api/#authentication
  – What four says
    not checked: it needs --place-orders`);
});

test('a report fits the window, and leaves addresses in one piece', () => {
  const written: string[] = [];
  const docsUrl = 'https://docs.example/docs/';
  const options = { docsUrl, styles: plainStyles, width: 40 };
  const report = createReporter((text) => written.push(text), options);
  report(result('five', { outcome: 'not kept', seen: 'GET /orders → 500 instead of 200 or 304' }));
  expect(written.slice(1).join('\n')).toBe(`  ✗ What five says
    not kept: GET /orders → 500 instead
    of 200 or 304
    A reason.
    https://docs.example/docs/en/reference/order-api/#authentication`);
});

test('a report ends with the orders that were placed, and with what was counted', () => {
  const placed = [
    { id: '673f1c2ab04e5d9f8a61c7e2', service: 'caching', idempotencyKey: 'a' },
    { id: undefined, service: 'caching', idempotencyKey: 'b' },
  ];
  expect(closingOf({ results, placed }, plainStyles)).toBe(`
Placed, with obligation to pay: 2 orders
  673f1c2ab04e5d9f8a61c7e2  caching
  an order whose ID is unknown  caching
4 checks: 1 kept, 1 not kept, 1 recommended, not kept, 1 not checked`);
});

test('a report says that nothing was ordered', () => {
  expect(closingOf({ results: [], placed: [] }, plainStyles)).toContain('No order was placed.');
});
