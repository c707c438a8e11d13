import { describe, expect, test } from 'vitest';
import {
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
    [{ kind: 'contract', status: 200 }, 'unreadable'],
    [http(400), 'bad-request'],
    [http(401), 'session-over'],
    [http(403), 'forbidden'],
    [http(404), 'not-found'],
    [http(409), 'in-progress'],
    [http(413), 'too-large'],
    [http(418), 'bad-request'],
    [http(422), 'rejected'],
    [http(429), 'rate-limited'],
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
    certainty: 'not-sent',
    remedy: 'wait',
    retryAfterSeconds: 7,
    detail: 'because',
  });
});

test('problem types are read from whatever page explains them', () => {
  for (const type of Object.keys(problemTypes)) {
    expect(readProblemType(`https://docs.example/de/reference/errors/#${type}`)).toBe(type);
  }
  expect(readProblemType('about:blank')).toBeUndefined();
  expect(readProblemType('#constructor')).toBeUndefined();
});
