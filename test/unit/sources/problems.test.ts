import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSourceProblems, type SourcePolicy } from '#sources';

const policy: SourcePolicy = {
  families: ['ipv4'],
  shortestPrefix: 24,
  longestPrefix: 32,
  maxEntries: 3,
  allowDocumentation: false,
};

const demo: SourcePolicy = { ...policy, allowDocumentation: true };

describe('a list that a service takes', () => {
  test('public addresses and networks within the limits', () => {
    expect(findSourceProblems(['8.8.8.8', '9.9.9.0/24', '1.1.1.1/32'], policy)).toEqual([]);
  });

  test('blank entries beside a filled one are passed over', () => {
    expect(findSourceProblems(['', '8.8.8.8', ' \u200B'], policy)).toEqual([]);
  });
});

describe('the list as a whole', () => {
  test.each([[[]], [['']], [[' ', '\u00A0']]])('%j has no source: the first row', (texts) => {
    expect(findSourceProblems(texts, policy)).toEqual([
      { index: 0, code: 'sources-missing', params: {} },
    ]);
  });

  test('one entry too many is a finding about the list, before those about entries', () => {
    expect(findSourceProblems(['8.8.8.8', '8.8.4.4', '1.1.1.1', 'x'], policy)).toEqual([
      { index: null, code: 'sources-too-many', params: { max: 3 } },
      { index: 3, code: 'source-syntax', params: { text: 'x' } },
    ]);
  });

  test('blank entries do not count towards the limit', () => {
    expect(findSourceProblems(['8.8.8.8', '', '8.8.4.4', '', '1.1.1.1'], policy)).toEqual([]);
  });
});

describe('a single entry', () => {
  test('host bits: the network and the single address are both offered', () => {
    expect(findSourceProblems(['8.8.8.9/24'], policy)).toEqual([
      {
        index: 0,
        code: 'source-host-bits',
        params: {
          text: '8.8.8.9/24',
          network: '8.8.8.0/24',
          addresses: 256,
          single: '8.8.8.9/32',
        },
      },
    ]);
  });

  test.each([
    ['0.0.0.0/0', 4_294_967_296],
    ['203.0.113.42/0', 4_294_967_296],
    ['0.0.0.0/1', 2_147_483_648],
    ['128.0.0.0/1', 2_147_483_648],
    ['8.8.0.0/23', 512],
  ])('%s is too broad, however it is written', (text, addresses) => {
    const expected = [
      { index: 0, code: 'source-too-broad', params: { text, shortest: 24, addresses } },
    ];
    expect(findSourceProblems([text], policy)).toEqual(expected);
    expect(findSourceProblems([text], demo)).toEqual(expected);
  });

  test.each([
    ['10.0.0.0/8', 'private'],
    ['10.10.10.10/24', 'private'],
    ['127.0.0.1/32', 'loopback'],
    ['100.64.1.0/24', 'cgnat'],
    ['255.255.255.255', 'broadcast'],
  ])('%s cannot be reached, which is said before its size or host bits', (text, name) => {
    expect(findSourceProblems([text], demo)).toEqual([
      { index: 0, code: 'source-not-public', params: { text, class: name } },
    ]);
  });

  test('a family that the service does not offer', () => {
    expect(findSourceProblems(['8.8.8.8'], { ...policy, families: ['ipv6'] })).toEqual([
      { index: 0, code: 'source-family', params: { text: '8.8.8.8' } },
    ]);
  });

  test('a network narrower than the service takes', () => {
    expect(findSourceProblems(['8.8.8.8/31'], { ...policy, longestPrefix: 30 })).toEqual([
      { index: 0, code: 'source-prefix-length', params: { text: '8.8.8.8/31', longest: 30 } },
    ]);
  });
});

describe('addresses of documentation', () => {
  const texts = ['192.0.2.0/24', '198.51.100.7', '203.0.113.42/32'];

  test('are refused where orders are real', () => {
    expect(findSourceProblems(texts, policy)).toEqual(
      texts.map((text, index) => ({
        index,
        code: 'source-not-public',
        params: { text, class: 'documentation' },
      })),
    );
  });

  test('are taken in the demo', () => {
    expect(findSourceProblems(texts, demo)).toEqual([]);
  });

  test('have to be networks in the demo too', () => {
    expect(findSourceProblems(['198.51.100.9/24'], demo)).toMatchObject([
      { code: 'source-host-bits' },
    ]);
  });
});

describe('a network entered twice', () => {
  test('names the row that has it already, blank rows counted', () => {
    expect(findSourceProblems(['', '8.8.8.8', ' 8.8.8.8/32 '], policy)).toEqual([
      { index: 2, code: 'source-duplicate', params: { text: '8.8.8.8/32', first: 2 } },
    ]);
  });

  test('a mistake made twice is reported as the mistake', () => {
    const codes = findSourceProblems(['10.0.0.1', '10.0.0.1'], policy).map(({ code }) => code);
    expect(codes).toEqual(['source-not-public', 'source-not-public']);
  });

  test('a network within another is no duplicate', () => {
    expect(findSourceProblems(['8.8.8.0/24', '8.8.8.8'], policy)).toEqual([]);
  });
});

test('no list makes it throw, and each entry has at most one finding, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.ipV4(), fc.ipV6())),
      (texts) => {
        const indexes = findSourceProblems(texts, policy).flatMap(({ index }) => index ?? []);
        expect(indexes).toEqual([...new Set(indexes)].toSorted((a, b) => a - b));
      },
    ),
  );
});
