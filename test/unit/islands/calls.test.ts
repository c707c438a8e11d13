import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CallOutcome, RecordedCall } from '#demo/calls';
import { groupCalls } from '../../../src/islands/calls/call-groups.ts';
import {
  callAsCurl,
  messageText,
  problemOf,
  sectionOf,
} from '../../../src/islands/calls/call-text.ts';

const answered = (status: number, body = '', contentType = 'application/json'): CallOutcome => ({
  kind: 'answered',
  duration: 1,
  status,
  statusText: '',
  headers: [['content-type', contentType]],
  body,
});

const call = (number: number, line: string, outcome?: CallOutcome): RecordedCall => {
  const [method = '', path = ''] = line.split(' ');
  return {
    ...{ number, method, path, headers: [], body: '', startedAt: number },
    ...(outcome && { outcome }),
  };
};

/** The groups by the numbers of their calls. */
const numbers = (calls: readonly RecordedCall[]) =>
  groupCalls(calls).map(({ first, later }) => [first, ...later].map(({ number }) => number));

test('polls of one order are one row, until one of them ends in another way', () => {
  const polls = [
    call(1, 'GET /orders/1', answered(200)),
    call(2, 'GET /orders/1', answered(200)),
    call(3, 'GET /orders/1', answered(503)),
    call(4, 'GET /orders/1', { kind: 'no-answer', duration: 1 }),
    call(5, 'GET /orders/1', answered(200)),
    call(6, 'GET /orders/1'),
  ];
  expect(numbers(polls)).toEqual([[1, 2], [3], [4], [5, 6]]);
});

test('calls to different addresses, and tries of an order, are rows of their own', () => {
  const calls = [
    call(1, 'POST /orders', answered(503)),
    call(2, 'POST /orders', answered(503)),
    call(3, 'GET /orders/1', answered(200)),
    call(4, 'GET /orders/2', answered(200)),
    call(5, 'GET /orders/1', answered(200)),
  ];
  expect(numbers(calls)).toEqual([[1], [2], [3], [4], [5]]);
});

test('a message is shown as HTTP writes it, with its JSON indented and anything else as it is', () => {
  const headers = [
    ['etag', '"a"'],
    ['idempotency-key', '"k"'],
    ['ratelimit-policy', '"all";q=60;w=60'],
  ] as const;
  expect(messageText('POST /orders', headers, '{"a":1}')).toBe(
    'POST /orders\nETag: "a"\nIdempotency-Key: "k"\nRateLimit-Policy: "all";q=60;w=60\n\n{\n  "a": 1\n}',
  );
  expect(messageText('502 Bad Gateway', [], '<html>')).toBe('502 Bad Gateway\n\n<html>');
  expect(messageText('304 Not Modified', [], '')).toBe('304 Not Modified');
});

test('a call as a command has its headers and its body as it was sent', () => {
  const placed: RecordedCall = {
    ...call(1, 'POST /orders'),
    headers: [['idempotency-key', '"k"']],
    body: '{"note":"it’s \'here\'"}',
  };
  const command = callAsCurl(placed, 'https://order-api.example/v1');
  expect(command).toContain("--request POST 'https://order-api.example/v1/orders'");
  expect(command).toContain(`--header 'Idempotency-Key: "k"'`);
  expect(command).toContain(String.raw`'{"note":"it’s '\''here'\''"}'`);
  expect(callAsCurl(call(1, 'GET /orders?cursor=1'), 'https://order-api.example/v1')).not.toMatch(
    /--request|--data/,
  );
});

test('each call of the contract leads to a section that the reference has', () => {
  const lines = [
    'POST /orders',
    `GET /orders/${'a'.repeat(24)}`,
    'GET /orders',
    'GET /orders?cursor=1',
    'GET /billing-profiles?search=a',
    'GET /client-address',
  ];
  const sections = lines.map((line) => sectionOf(call(1, line)));
  for (const language of ['de', 'en']) {
    const page = readFileSync(`content/docs/${language}/reference/order-api.mdx`, 'utf8');
    for (const section of sections) expect(page).toContain(`{#${String(section)}}`);
  }
  expect(new Set(sections).size).toBe(5);
  expect(sectionOf(call(1, 'GET /nothing'))).toBeUndefined();
});

test('of a problem that the error reference explains, the type is known', () => {
  const problem = (body: string, contentType = 'application/problem+json; charset=utf-8') =>
    problemOf(call(1, 'POST /orders', answered(422, body, contentType)));
  expect(problem('{"type":"/reference/errors/#order-rejected"}')).toBe('order-rejected');
  expect(problem('{"type":"https://other.example/#own"}')).toBeUndefined();
  for (const body of ['{"type":1}', '{}', 'null', '[]', '<html>']) {
    expect(problem(body), body).toBeUndefined();
  }
  expect(problem('{"type":"#order-rejected"}', 'application/json')).toBeUndefined();
  expect(problemOf(call(1, 'POST /orders'))).toBeUndefined();
});
