import { beforeEach, describe, expect, test } from 'vitest';
import type { ProblemError } from '#api';
import type { IssueCode } from '#order';
import { SPECIAL_CLASSES } from '#sources';
import { samples } from '../i18n/samples.ts';
import { draft, loadPage } from './support.ts';

/* What an API found wrong becomes the form's own message only if it says all that the message says. */

type Params = ProblemError['params'];

/** Codes of the lists that a form shows and that stop no order, and of the API alone. */
const others = [
  ...['sources-broad', 'sources-mergeable', 'source-contained'],
  ...['source-documentation', 'source-transition'],
  ...['zone-full', 'billing-profile-unknown', 'rejected-by-api'],
];
const ownCodes = Object.entries(samples).filter(([code]) => !others.includes(code));

let page: Awaited<ReturnType<typeof loadPage>>;

beforeEach(async () => {
  page = await loadPage();
});

function found(code: string, params: object) {
  const error = { pointer: '/trustedSources/0/cidr', code, params: params as Params };
  return page.apiIssues([error], draft);
}

const unknown = (code: string) => [
  { path: '/trustedSources/1', code: 'rejected-by-api', params: { code } },
];

describe.each(ownCodes)('%s', (code, params) => {
  test('with all that its message says is told by that message', () => {
    expect(found(code, params)).toEqual([{ path: '/trustedSources/1', code, params }]);
    const more = { ...params, colour: 'red' };
    expect(found(code, more)).toEqual([{ path: '/trustedSources/1', code, params }]);
  });

  test('without a part of it, or with one of another type, is shown as the API says it', () => {
    for (const [name, value] of Object.entries(params as Params)) {
      const rest = Object.fromEntries(Object.entries(params).filter(([other]) => other !== name));
      expect(found(code, rest)).toEqual(unknown(code));
      const other = typeof value === 'number' ? String(value) : 7;
      expect(found(code, { ...rest, [name]: other })).toEqual(unknown(code));
    }
  });
});

test.each(['sources-broad', 'source-contained', 'source-transition'])(
  '%s, which stops no order here, is shown as the API says it',
  (code) => {
    expect(found(code, samples[code as IssueCode])).toEqual(unknown(code));
  },
);

test('every special network that the form knows has its words, no other', () => {
  for (const name of SPECIAL_CLASSES) {
    expect(found('source-not-public', { text: 'x', class: name })).toMatchObject([
      { code: 'source-not-public', params: { class: name } },
    ]);
  }
  for (const name of ['public', 'teredo', '']) {
    const params = { text: 'x', class: name };
    expect(found('source-not-public', params)).toEqual(unknown('source-not-public'));
  }
});

test.each(['ipv4', 'ipv6'])('the family %s has its words', (family) => {
  expect(found('source-family', { text: 'x', family })).toMatchObject([{ code: 'source-family' }]);
  expect(found('source-family', { text: 'x', family: 'ipx' })).toEqual(unknown('source-family'));
});

test.each([
  ['0', true],
  ['340282366920938463463374607431768211456', true],
  ['3402823669209384634633746074317682114560', false],
  ['', false],
  ['-1', false],
  ['1e3', false],
  ['x1', false],
  ['1x', false],
])(
  'a number of addresses may have up to 39 digits, and nothing else: %j %s',
  (addresses, isRead) => {
    const [issue] = found('sources-unconfirmed', { addresses });
    expect(issue?.code === 'sources-unconfirmed').toBe(isRead);
  },
);
