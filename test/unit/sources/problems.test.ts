import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSourceProblems, type SourceEntry, type SourcePolicy } from '#sources';
import { entries, smallCidr } from './support.ts';

const policy: SourcePolicy = {
  families: ['ipv4'],
  ipv4: { shortestPrefix: 24, longestPrefix: 32 },
  maxEntries: 3,
  allowDocumentation: false,
};

const demo: SourcePolicy = { ...policy, allowDocumentation: true };

const both: SourcePolicy = {
  ...policy,
  families: ['ipv4', 'ipv6'],
  ipv6: { shortestPrefix: 48, longestPrefix: 128 },
};

function found(texts: readonly string[], rules = policy) {
  return findSourceProblems(entries(...texts), rules);
}

/** What one entry alone is told. */
function only(text: string, rules = policy) {
  const problems = found([text], rules);
  expect(problems.length).toBeLessThanOrEqual(1);
  return problems[0];
}

function codes(texts: readonly string[], rules = policy): readonly string[] {
  return found(texts, rules).map(({ code, indexes }) => `${code} ${indexes.join(' ')}`);
}

describe('a list that a service takes', () => {
  test('public addresses and networks within the limits', () => {
    expect(found(['8.8.8.8', '9.9.9.0/25', '1.1.1.1/32'])).toEqual([]);
    expect(found(['8.8.8.8', '2606:4700::/49', '2606:4700:1::1'], both)).toEqual([]);
  });

  test('blank entries beside a filled one are passed over', () => {
    expect(found(['', '8.8.8.8', ' \u200B'])).toEqual([]);
  });
});

describe('the list as a whole', () => {
  test.each([[[]], [['']], [[' ', '\u00A0']]])('%j has no source: the first row', (texts) => {
    expect(found(texts)).toEqual([
      { severity: 'error', code: 'sources-missing', params: {}, indexes: [0], repairs: [] },
    ]);
  });

  test('one entry too many is said before what there is to say about entries', () => {
    expect(codes(['8.8.8.8', '8.8.4.4', '1.1.1.1', 'x'])).toEqual([
      'sources-too-many 3',
      'source-syntax 3',
    ]);
  });

  test('blank entries do not count towards the limit', () => {
    expect(found(['8.8.8.8', '', '8.8.4.4', '', '1.1.1.1'])).toEqual([]);
  });

  test('what is in a list that is too long twice can be removed at once', () => {
    const texts = ['8.8.8.0/24', '8.8.8.8', '8.8.8.0/24', '1.1.1.1'];
    expect(found(texts)[0]).toMatchObject({
      code: 'sources-too-many',
      params: { max: 3 },
      repairs: [{ kind: 'remove', indexes: [1, 2] }],
    });
  });
});

describe('a text that is no source', () => {
  test('comes with the repair that the parser knows', () => {
    expect(only('8.8.8.0/255.255.255.0')).toEqual({
      severity: 'error',
      code: 'source-netmask',
      params: { text: '8.8.8.0/255.255.255.0', prefixLength: 24 },
      indexes: [0],
      repairs: [
        { kind: 'replace', index: 0, text: '8.8.8.0/24', meaning: 'same', addresses: '256' },
      ],
    });
  });

  test('which programs read in two ways is only guessed at', () => {
    expect(only('08.8.8.8')?.repairs).toEqual([
      { kind: 'replace', index: 0, text: '8.8.8.8', meaning: 'guess', addresses: '1' },
    ]);
  });
});

describe('a single entry', () => {
  test('host bits: the network and the single address are both offered', () => {
    const params = { text: '8.8.8.9/24', network: '8.8.8.0/24', addresses: '256' };
    expect(only('8.8.8.9/24')).toEqual({
      severity: 'error',
      code: 'source-host-bits',
      params: { ...params, single: '8.8.8.9/32' },
      indexes: [0],
      repairs: [
        { kind: 'replace', index: 0, text: '8.8.8.0/24', meaning: 'network', addresses: '256' },
        { kind: 'replace', index: 0, text: '8.8.8.9/32', meaning: 'address', addresses: '1' },
      ],
    });
  });

  test.each([
    ['0.0.0.0/0', '4294967296'],
    ['203.0.113.42/0', '4294967296'],
    ['0.0.0.0/1', '2147483648'],
    ['8.8.0.0/23', '512'],
  ])('%s is too broad, however it is written', (text, addresses) => {
    const params = { text, shortest: 24, addresses };
    expect(only(text)).toMatchObject({ code: 'source-too-broad', params });
    expect(only(text, demo)).toMatchObject({ code: 'source-too-broad', params });
  });

  test('too broad by a slip of the prefix length: the address alone is offered', () => {
    expect(only('8.8.8.8/2')?.repairs).toMatchObject([{ text: '8.8.8.8/32', meaning: 'address' }]);
    expect(only('8.8.0.0/16')?.repairs).toEqual([]);
  });

  test('IPv6 has limits of its own', () => {
    const addresses = String(2n ** 81n);
    expect(only('2606:4700::/47', both)).toMatchObject({
      code: 'source-too-broad',
      params: { shortest: 48, addresses },
    });
  });

  test.each([
    ['10.0.0.0/8', 'private'],
    ['10.10.10.10/24', 'private'],
    ['127.0.0.1/32', 'loopback'],
    ['100.64.1.0/24', 'cgnat'],
    ['198.18.0.1', 'benchmarking'],
    ['255.255.255.255', 'broadcast'],
    ['fd00::/8', 'unique-local'],
    ['fe80::1', 'link-local'],
    ['100::1', 'discard'],
    ['4000::/16', 'reserved'],
  ])('%s cannot be reached, which is said before its size or host bits', (text, name) => {
    const params = { text, class: name };
    expect(only(text, both)).toMatchObject({ code: 'source-not-public', params, repairs: [] });
  });

  test('an IPv4-mapped address is not reachable, and the IPv4 address is offered', () => {
    for (const rules of [policy, both]) {
      expect(only('::ffff:8.8.8.0/120', rules)).toMatchObject({
        code: 'source-not-public',
        params: { class: 'ipv4-mapped' },
        repairs: [{ text: '8.8.8.0/24', meaning: 'same', addresses: '256' }],
      });
    }
    expect(only('::ffff:8.8.8.8', { ...both, families: ['ipv6'] })?.repairs).toEqual([]);
  });

  test('a family that the service does not take', () => {
    const params = { text: '2606:4700::1', family: 'ipv6' };
    expect(only('2606:4700::1')).toMatchObject({ code: 'source-family', params });
    expect(only('2606:4700::1', { ...policy, families: ['ipv4', 'ipv6'] })).toMatchObject({
      code: 'source-family',
    });
    expect(only('8.8.8.8', { ...both, families: ['ipv6'] })).toMatchObject({
      params: { family: 'ipv4' },
    });
  });

  test('a network narrower than the service takes: the next larger one is offered', () => {
    const narrow = { ...policy, ipv4: { shortestPrefix: 24, longestPrefix: 30 } };
    expect(only('8.8.8.9', narrow)).toMatchObject({
      code: 'source-too-narrow',
      params: { text: '8.8.8.9', longest: 30 },
      repairs: [{ text: '8.8.8.8/30', meaning: 'network', addresses: '4' }],
    });
    expect(only('8.8.8.9/25', narrow)?.repairs).toMatchObject([{ meaning: 'network' }]);
  });

  test('a note has room for 120 characters', () => {
    const noted = (note: string) => findSourceProblems([{ cidr: '8.8.8.8', note }], policy);
    expect(noted(` ${'x'.repeat(120)} `)).toEqual([]);
    expect(noted('x'.repeat(121))).toMatchObject([
      { severity: 'error', code: 'source-note-too-long', params: { length: 121, max: 120 } },
    ]);
  });
});

describe('a row with a note and no address', () => {
  const noted = [{ cidr: ' ', note: ' Office\nKöln ' }];

  test('is told, and can be removed', () => {
    const told = {
      severity: 'error',
      code: 'source-note-only',
      params: { note: 'Office Köln' },
    } as const;
    expect(findSourceProblems([{ cidr: '8.8.8.8' }, ...noted], policy)).toEqual([
      { ...told, indexes: [1], repairs: [{ kind: 'remove', indexes: [1] }] },
    ]);
    expect(findSourceProblems(noted, policy)).toMatchObject([told]);
  });
});

describe('an offer', () => {
  test('of what is in the list already becomes its removal', () => {
    expect(found(['8.8.8.8', '(8.8.8.8)'])[0]).toMatchObject({
      code: 'source-surrounded',
      repairs: [{ kind: 'remove', indexes: [1] }],
    });
    expect(found(['8.8.8.8', '8.8.8.8, 8.8.4.4'])[0]?.repairs).toMatchObject([
      { kind: 'replace', index: 1, text: '8.8.4.4' },
    ]);
  });

  test('leads to no further question', () => {
    expect(only('8.8.8.9/255.255.255.0')?.repairs).toMatchObject([
      { text: '8.8.8.0/24', meaning: 'network' },
      { text: '8.8.8.9/32', meaning: 'address' },
    ]);
  });

  test.each([
    ['10.0.0.0/255.0.0.0', 'source-not-public'],
    ['(192.168.0.7)', 'source-not-public'],
    ['fe80::1%eth0', 'source-not-public'],
    ['8.8.*.*', 'source-too-broad'],
    ['[2606:4700::1]', 'source-family'],
  ])('%s means something that is refused anyway, which is said instead: %s', (text, code) => {
    const rules = code === 'source-family' ? policy : both;
    expect(only(text, rules)).toMatchObject({ code, params: { text }, repairs: [] });
  });

  test('of more networks than the list may have is none', () => {
    expect(only('8.8.8.1-8.8.8.126')).toMatchObject({ code: 'source-range', repairs: [] });
  });
});

describe('addresses of documentation', () => {
  const texts = ['192.0.2.0/24', '198.51.100.7', '203.0.113.42/32'];

  test('are refused where orders are real', () => {
    expect(found(texts).map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      texts.map(() => 'error source-not-public'),
    );
  });

  test('are taken in the demo, with a hint', () => {
    const problems = found(texts, demo).filter(({ severity }) => severity !== 'confirm');
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      texts.map(() => 'hint source-documentation'),
    );
  });

  test('have to be networks in the demo too', () => {
    expect(only('198.51.100.9/24', demo)).toMatchObject({ code: 'source-host-bits' });
  });
});

test.each([
  ['2001::1', 'teredo'],
  ['2002:808:808::/48', '6to4'],
  ['64:ff9b::808:808', 'nat64'],
])('%s stands for another address, which is a hint', (text, name) => {
  const params = { text, class: name };
  expect(only(text, both)).toMatchObject({ severity: 'hint', code: 'source-transition', params });
});

describe('a network entered twice', () => {
  test('names the row that has it already, blank rows counted, and can be removed', () => {
    expect(found(['', '8.8.8.8', ' 8.8.8.8/32 '])).toEqual([
      {
        severity: 'error',
        code: 'source-duplicate',
        params: { text: '8.8.8.8/32', first: 2 },
        indexes: [2, 1],
        repairs: [{ kind: 'remove', indexes: [2] }],
      },
    ]);
  });

  test('is found in whatever form it is written', () => {
    expect(codes(['2606:4700::1', '2606:4700:0::0001/128'], both)).toEqual([
      'source-duplicate 1 0',
    ]);
  });

  test('a mistake made twice is reported as the mistake', () => {
    expect(codes(['10.0.0.1', '10.0.0.1'])).toEqual(['source-not-public 0', 'source-not-public 1']);
  });
});

describe('entries that overlap', () => {
  test('a network within another is a hint, whichever comes first', () => {
    expect(found(['8.8.8.8', '8.8.8.0/24'])).toEqual([
      {
        severity: 'hint',
        code: 'source-contained',
        params: { text: '8.8.8.8', within: '8.8.8.0/24', row: 2 },
        indexes: [0, 1],
        repairs: [{ kind: 'remove', indexes: [0] }],
      },
    ]);
  });

  test('neighbours could be one network', () => {
    expect(found(['8.8.8.128/25', '', '8.8.8.0/26', '8.8.8.64/26'])).toEqual([
      {
        severity: 'hint',
        code: 'sources-mergeable',
        params: { count: 3, network: '8.8.8.0/24', addresses: '256' },
        indexes: [0, 2, 3],
        repairs: [{ kind: 'merge', indexes: [0, 2, 3], text: '8.8.8.0/24', addresses: '256' }],
      },
    ]);
  });

  test('a network that the policy does not allow is not proposed', () => {
    const hints = found(['8.8.8.0/24', '8.8.9.0/24']).filter(({ severity }) => severity === 'hint');
    expect(hints).toEqual([]);
  });

  test('of neighbours beyond the limit, those are proposed that make an allowed network', () => {
    const rules = { ...policy, maxEntries: 9 };
    const texts = ['8.8.8.0/25', '8.8.8.128/25', '8.8.9.0/25', '8.8.9.128/25'];
    const hints = found(texts, rules).filter(({ severity }) => severity === 'hint');
    expect(hints).toMatchObject([
      { indexes: [0, 1], params: { network: '8.8.8.0/24' } },
      { indexes: [2, 3], params: { network: '8.8.9.0/24' } },
    ]);
  });

  test('adjacent addresses that no network covers exactly stay', () => {
    expect(found(['8.8.8.1', '8.8.8.2'])).toEqual([]);
  });
});

describe('a list that lets in more than the largest single network', () => {
  test('has to be confirmed with its number of addresses, each counted once', () => {
    const [problem] = found(['8.8.8.0/24', '8.8.8.8', '9.9.9.9']);
    expect(problem).toMatchObject({
      severity: 'confirm',
      code: 'sources-broad',
      params: { addresses: '257' },
      indexes: [0, 1, 2],
    });
  });

  test('leaves out entries that have to be put right first', () => {
    expect(codes(['0.0.0.0/1', '128.0.0.0/1'])).toEqual([
      'source-too-broad 0',
      'source-too-broad 1',
    ]);
  });

  test('is not taken in by a large network in parts', () => {
    const open = { ...policy, ipv4: { shortestPrefix: 8, longestPrefix: 32 } };
    expect(codes(['8.0.0.0/8', '9.0.0.0/8'], open)).toEqual(['sources-broad 0 1']);
  });

  test('families are measured by their own limits', () => {
    expect(found(['8.8.8.0/24', '2606:4700::/48'], both)).toEqual([]);
    expect(found(['8.8.8.8', '2606:4700::/48', '2606:4701::1'], both)[0]).toMatchObject({
      code: 'sources-broad',
      params: { addresses: String(2n ** 80n + 2n) },
    });
  });
});

test('no list makes it throw, and the findings come in order, one error per text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.ipV4(), fc.ipV6(), smallCidr);
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const rules = { ...both, allowDocumentation: true, maxEntries: 99 };
      const problems = findSourceProblems(entries(...texts), rules);
      const rows = problems
        .filter(({ code }) => code !== 'sources-broad')
        .map(({ indexes }) => indexes[0] ?? -1);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
      const wrong = problems.flatMap(({ severity, indexes }) =>
        severity === 'error' ? indexes.slice(0, 1) : [],
      );
      expect(new Set(wrong).size).toBe(wrong.length);
    }),
  );
});

test('findings keep to the rows as shown, whatever else a row carries', () => {
  const rows: readonly (SourceEntry & { id: string })[] = [{ id: '7', cidr: 'x', note: 'Office' }];
  expect(findSourceProblems(rows, policy)).toMatchObject([{ indexes: [0] }]);
});

test('a list is checked once, however often it is asked about, and anew by other rules', () => {
  const list = entries('203.0.113.7');
  const problems = findSourceProblems(list, policy);
  expect(problems.map(({ code }) => code)).toEqual(['source-not-public']);
  expect(findSourceProblems(list, { ...policy })).toBe(problems);
  expect(findSourceProblems(list, demo).map(({ code }) => code)).toEqual(['source-documentation']);
});
