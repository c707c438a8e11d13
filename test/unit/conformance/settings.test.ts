import { describe, expect, test } from 'vitest';
import { readSettings } from '#conformance';

const token = { ORDER_API_TOKEN: 'a-secret' };
const api = 'https://api.example/v1';

test('an address and a token are enough, and nothing is ordered', () => {
  expect(readSettings([api], token)).toMatchObject({
    kind: 'check',
    apiUrl: api,
    credentials: { Authorization: 'Bearer a-secret' },
    placeOrders: false,
    followSeconds: 60,
    docsUrl: 'http://localhost:4321/',
  });
});

test('the handbook is the one that is built, unless another is named', () => {
  const env = { ...token, SITE_URL: 'https://docs.example', BASE_PATH: '/docs/' };
  expect(readSettings([api], env)).toMatchObject({ docsUrl: 'https://docs.example/docs/' });
  expect(readSettings([api, '--docs', 'https://other.example/x'], env)).toMatchObject({
    docsUrl: 'https://other.example/x/',
  });
});

test('a cookie is sent as from a page of the site', () => {
  const env = { ORDER_API_COOKIE: 'session=1' };
  expect(readSettings([`${api}/`, '--origin', 'https://docs.example/de/'], env)).toMatchObject({
    apiUrl: api,
    credentials: { Cookie: 'session=1', Origin: 'https://docs.example' },
  });
});

test('help is given without an address', () => {
  expect(readSettings(['--help'], {})).toMatchObject({
    kind: 'help',
    text: expect.stringContaining('with obligation to pay') as string,
  });
});

describe('one sentence says what to write instead of', () => {
  test.each([
    ['no address', [], token, 'Write one address'],
    ['two addresses', [api, api], token, 'Write one address'],
    ['an address without a scheme', ['api.example'], token, '“api.example” is no address'],
    ['a query in the address', [`${api}?a=b`], token, 'leave out'],
    ['a password in the address', ['https://a:b@api.example'], token, 'leave out'],
    ['no credentials', [api], {}, 'Set ORDER_API_TOKEN'],
    ['words for a number', [api, '--follow', 'long'], token, '--follow long'],
    ['an unknown option', [api, '--order'], token, '--order'],
  ])('%s', (_, words, env, sentence) => {
    expect(readSettings(words, env)).toEqual({
      kind: 'wrong',
      sentence: expect.stringContaining(sentence) as string,
    });
  });
});
