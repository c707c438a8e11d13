import { describe, expect, test } from 'vitest';
import {
  certaintyOf,
  explainFailure,
  type OrderApiFailure,
  problemTypes,
  readProblemType,
  type FailureReason,
} from '#api';

const http = (status: number): OrderApiFailure => ({
  kind: 'http',
  status,
  retryAfterSeconds: undefined,
});

const problem = (status: number, type: string): OrderApiFailure => ({
  kind: 'problem',
  status,
  problem: { type, title: '', detail: 'because', errors: [] },
  retryAfterSeconds: 7,
});

describe('every failure has its reason', () => {
  test.each<[OrderApiFailure, FailureReason]>([
    [{ kind: 'offline' }, 'offline'],
    [{ kind: 'network' }, 'network'],
    [{ kind: 'timeout' }, 'timeout'],
    [{ kind: 'redirect' }, 'redirect'],
    [{ kind: 'not-loaded' }, 'not-loaded'],
    [{ kind: 'page-error' }, 'page-error'],
    [{ kind: 'contract', status: 200 }, 'unreadable'],
    [{ kind: 'mismatch', status: 201 }, 'mismatch'],
    [{ kind: 'oversized', status: 200 }, 'oversized'],
    [http(400), 'not-from-api'],
    [problem(400, 'about:blank'), 'bad-request'],
    [http(401), 'session-over'],
    [http(403), 'not-from-api'],
    [problem(403, 'about:blank'), 'forbidden'],
    [http(404), 'not-from-api'],
    [problem(404, 'about:blank'), 'not-found'],
    [http(409), 'not-from-api'],
    [http(413), 'not-from-api'],
    [problem(413, 'about:blank'), 'too-large'],
    [http(418), 'not-from-api'],
    [problem(418, 'about:blank'), 'bad-request'],
    [http(422), 'not-from-api'],
    [problem(422, 'about:blank'), 'rejected'],
    [http(429), 'not-from-api'],
    [problem(429, 'about:blank'), 'rate-limited'],
    [http(500), 'server-error'],
    [http(502), 'server-error'],
    [http(503), 'unavailable'],
    [problem(409, 'https://x.example/errors/#idempotency-key-reused'), 'key-reused'],
    [problem(422, '/reference/errors/#idempotency-key-reused'), 'key-reused'],
    [problem(409, 'about:blank'), 'in-progress'],
  ])('%o: %s', (failure, reason) => {
    expect(explainFailure(failure).reason).toBe(reason);
  });
});

test('the API’s own words and its wait come along', () => {
  expect(explainFailure(problem(503, 'about:blank'))).toEqual({
    reason: 'unavailable',
    certainty: 'unknown',
    remedy: 'wait',
    retryAfterSeconds: 7,
    findings: [],
    detail: 'because',
  });
});

describe('what a failure says for certain of an order that was sent', () => {
  test.each([400, 402, 405, 413, 422, 451])('the API itself refuses it with %d', (status) => {
    expect(certaintyOf(problem(status, 'about:blank'))).toBe('refused');
  });

  test.each([401, 403, 404, 410, 429])('the API itself did not take it: %d', (status) => {
    expect(certaintyOf(problem(status, 'about:blank'))).toBe('not-sent');
  });

  test.each([408, 409, 500, 502, 503, 504])('nothing, though the API says %d', (status) => {
    expect(certaintyOf(problem(status, 'about:blank'))).toBe('unknown');
  });

  test('nothing, whatever the status, where a server in between may have spoken', () => {
    for (let status = 400; status < 600; status++) {
      expect(certaintyOf(http(status)), String(status)).toBe('unknown');
    }
  });

  test.each<OrderApiFailure>([
    { kind: 'network' },
    { kind: 'timeout' },
    { kind: 'redirect' },
    { kind: 'contract', status: 201 },
    { kind: 'mismatch', status: 201 },
    { kind: 'oversized', status: 201 },
    { kind: 'page-error' },
  ])('nothing, where no answer of the API can be read: %o', (failure) => {
    expect(certaintyOf(failure)).toBe('unknown');
  });

  test.each<OrderApiFailure>([{ kind: 'offline' }, { kind: 'not-loaded' }])(
    'nothing has left the page: %o',
    (failure) => {
      expect(certaintyOf(failure)).toBe('not-sent');
    },
  );
});

test('problem types are read from whatever page explains them', () => {
  for (const type of Object.keys(problemTypes)) {
    expect(readProblemType(`https://docs.example/de/reference/errors/#${type}`)).toBe(type);
  }
  expect(readProblemType('about:blank')).toBeUndefined();
  expect(readProblemType('#constructor')).toBeUndefined();
});
