import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSourceProblems, parseSource, type Repair, type SourcePolicy } from '#sources';
import { readSourceList } from '#sources/files';
import { readLines } from '../../../src/sources/lines.ts';
import { valueOf } from './support.ts';

const policy: SourcePolicy = {
  families: ['ipv4', 'ipv6'],
  ipv4: { shortestPrefix: 20, longestPrefix: 32 },
  ipv6: { shortestPrefix: 32, longestPrefix: 128 },
  maxEntries: 50,
  allowDocumentation: true,
};

function offer(repair: Repair): string {
  if (repair.kind === 'split') return repair.texts.join(' + ');
  if (repair.kind !== 'replace') return repair.kind;
  return repair.meaning === 'guess' ? `${repair.text}?` : repair.text;
}

/** What the field of a row says of a text: its code and its offers, 'ready' for none. */
function inField(cidr: string): readonly string[] {
  const error = findSourceProblems([{ cidr }], policy).find(({ severity }) => severity === 'error');
  return error ? [error.code, ...error.repairs.map(offer)] : ['ready'];
}

/** What a list says of the same text: one entry, or it would not be told as one. */
function inList(text: string): readonly string[] {
  const { entries } = readLines(text);
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  expect(entry?.kind).toBe('source');
  return inField(entry?.text ?? '');
}

/** A field, a pasted list and a file have to say the same. */
async function expectEverywhere(text: string, verdict: readonly string[]): Promise<void> {
  expect(inField(text)).toEqual(verdict);
  expect(inList(text)).toEqual(verdict);
  const { entries } = await readSourceList(`${text}\n`);
  expect(entries.map((entry) => inField(entry.text))).toEqual([verdict]);
}

describe('the two ends of a range are one entry', () => {
  test.each([
    ['203.0.113.8 - 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8 – 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8 — 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8−203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8--203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8 bis 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8 to 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8 through 203.0.113.15', '203.0.113.8/29'],
    ['von 203.0.113.8 bis 203.0.113.15', '203.0.113.8/29'],
    ['between 203.0.113.8 and 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8...203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8 → 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8-15', '203.0.113.8/29'],
    ['203.0.113.0-255', '203.0.113.0/24'],
    ['203.0.113.8/32 - 203.0.113.15/32', '203.0.113.8/29'],
    ['203.0.113.7-203.0.113.7', '203.0.113.7/32'],
    ['2001:db8::8 - 2001:db8::f', '2001:db8::8/125'],
    ['2001:db8:: bis 2001:db8::ffff', '2001:db8::/112'],
    ['203.0.113.5 - 203.0.113.9', '203.0.113.5/32 + 203.0.113.6/31 + 203.0.113.8/31'],
    ['192.0.2.254 bis 192.0.3.1', '192.0.2.254/31 + 192.0.3.0/31'],
  ])('%s: %s', async (text, networks) => {
    await expectEverywhere(text, ['source-range', networks]);
  });

  test.each(['203.0.113.9 - 203.0.113.5', '203.0.113.9 bis 2001:db8::1', '203.0.113.0-24'])(
    '%s is a range that nobody can be sure of: nothing is offered',
    async (text) => {
      await expectEverywhere(text, ['source-range']);
    },
  );

  test('"and" alone makes two entries of two addresses, and nothing between them', () => {
    expect(inField('203.0.113.7 and 203.0.113.20')).toEqual([
      'source-surrounded',
      '203.0.113.7 + 203.0.113.20',
    ]);
  });

  const host = fc.nat(255);
  test('the networks of a range have all of its addresses and no others', () => {
    fc.assert(
      fc.property(host, host, fc.constantFrom(' - ', '-', ' bis ', ' – '), (a, b, sign) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const text = `203.0.112.${first}${sign}203.0.113.${last}`;
        const error = findSourceProblems([{ cidr: text }], { ...policy, maxEntries: 500 })[0];
        const repair = error?.repairs[0];
        const texts = repair?.kind === 'split' ? repair.texts : [offer(repair as Repair)];
        let next = valueOf(`203.0.112.${first}`);
        for (const cidr of texts) {
          const [address = '', length] = cidr.split('/');
          expect(valueOf(address)).toBe(next);
          next += 1n << BigInt(32 - Number(length));
        }
        expect(next).toBe(valueOf(`203.0.113.${last}`) + 1n);
        expect(repair?.kind === 'remove' ? '' : repair?.addresses).toBe(
          String(next - valueOf(`203.0.112.${first}`)),
        );
      }),
    );
  });
});

describe('an address and its mask or prefix length are one entry', () => {
  test.each([
    ['203.0.113.0 255.255.255.240', 'source-netmask', '203.0.113.0/28'],
    ['203.0.113.0/255.255.255.240', 'source-netmask', '203.0.113.0/28'],
    ['203.0.113.0 / 255.255.255.240', 'source-netmask', '203.0.113.0/28'],
    ['203.0.113.0;255.255.255.240', 'source-netmask', '203.0.113.0/28'],
    ['203.0.113.0\t255.255.255.0', 'source-netmask', '203.0.113.0/24'],
    ['203.0.113.0 netmask 255.255.255.240', 'source-netmask', '203.0.113.0/28'],
    ['203.0.113.0 Netzmaske: 255.255.255.240', 'source-netmask', '203.0.113.0/28'],
    ['203.0.113.0 0.0.0.15', 'source-netmask', '203.0.113.0/28'],
    ['203.0.113.0 /28', 'source-spaces', '203.0.113.0/28'],
    ['203.0.113.0/ 28', 'source-spaces', '203.0.113.0/28'],
    ['203.0.113.0 / 28', 'source-spaces', '203.0.113.0/28'],
    ['2001:db8:: /48', 'source-spaces', '2001:db8::/48'],
    ['203.0.113.0\\28', 'source-slash', '203.0.113.0/28'],
    ['203.0.113.0//28', 'source-slash', '203.0.113.0/28'],
    ['203.0.113.0⁄28', 'source-slash', '203.0.113.0/28'],
    ['2001:db8::\\48', 'source-slash', '2001:db8::/48'],
  ])('%j: %s, %s', async (text, code, network) => {
    await expectEverywhere(text, [code, network]);
  });

  test('a number behind a blank may be anything: what it means is not guessed', () => {
    expect(inField('203.0.113.7 8')).toEqual(['source-surrounded', '203.0.113.7?']);
  });
});

describe('a wildcard is a network', () => {
  test.each([
    ['203.0.113.*', '203.0.113.0/24'],
    ['203.0.113.*/24', '203.0.113.0/24'],
    ['203.0.113.%', '203.0.113.0/24'],
    ['198.51.100.*', '198.51.100.0/24'],
    ['2001:db8:1:*', '2001:db8:1::/48'],
    ['2001:db8:1:2:*:*:*:*', '2001:db8:1:2::/64'],
  ])('%s: %s', async (text, network) => {
    await expectEverywhere(text, ['source-wildcard', network]);
  });

  test('one that is wider than allowed is told to be', async () => {
    await expectEverywhere('203.0.*.*', ['source-too-broad']);
  });

  test.each(['*.*.*.*', '203.*.113.7', '2001:db8::*'])('%s says no network', async (text) => {
    await expectEverywhere(text, ['source-wildcard']);
  });
});

describe('what stands around an address is left out', () => {
  test.each([
    ['203.0.113.8.', '203.0.113.8'],
    ['203.0.113.8!', '203.0.113.8'],
    ['203.0.113.8…', '203.0.113.8'],
    ['(203.0.113.7)', '203.0.113.7'],
    ['<203.0.113.0/28>', '203.0.113.0/28'],
    ['„203.0.113.7“', '203.0.113.7'],
    ['«2001:db8::7»', '2001:db8::7'],
    ["'203.0.113.7'", '203.0.113.7'],
    ['`203.0.113.7`', '203.0.113.7'],
    ['**203.0.113.7**', '203.0.113.7'],
    ['https://203.0.113.7/', '203.0.113.7'],
    ['https://203.0.113.7:8443/login?x=1#y', '203.0.113.7'],
    ['ssh://root@203.0.113.7:22', '203.0.113.7'],
    ['http://[2001:db8::1]:8080/', '2001:db8::1'],
    ['[203.0.113.7](http://203.0.113.7)', '203.0.113.7'],
    ['<li>203.0.113.7</li>', '203.0.113.7'],
    ['ip4:203.0.113.7', '203.0.113.7'],
    ['ip6:2001:db8::/48', '2001:db8::/48'],
    ['IP: 203.0.113.7', '203.0.113.7'],
    ['IP-Adresse: 203.0.113.7.', '203.0.113.7'],
  ])('%s: %s', async (text, source) => {
    await expectEverywhere(text, ['source-surrounded', source]);
  });

  test.each([
    ['(203.0.113.8-15)', 'source-range', '203.0.113.8/29'],
    ['203.0.113.*,', 'source-wildcard', '203.0.113.0/24'],
    ['„203.0.113.7:443“', 'source-port', '203.0.113.7'],
    ['(203.0.113.9/28)', 'source-surrounded', '203.0.113.0/28', '203.0.113.9/32'],
    ['http://vpn.example.com/', 'source-name'],
    ['(203.0.113.256)', 'source-octet'],
  ])('%s is judged by what is left: %s', async (text, ...verdict) => {
    await expectEverywhere(text, verdict);
  });
});

describe('a line with more in it than an address is one thing to look at', () => {
  test.each([
    ['203.0.113.7 Büro', '203.0.113.7?'],
    ['203.0.113.7 – Büro', '203.0.113.7?'],
    ['203.0.113.7 (Büro)', '203.0.113.7?'],
    ['203.0.113.7 vpn.example.com vpn', '203.0.113.7?'],
    ['Büro: 203.0.113.7', '203.0.113.7?'],
    ['Unsere Adresse ist 203.0.113.7.', '203.0.113.7?'],
    ['Bitte 203.0.113.7 freischalten', '203.0.113.7?'],
    ['203.0.113.7 oder 203.0.113.8', '203.0.113.7 + 203.0.113.8'],
  ])('%s: %s is guessed', (text, guessed) => {
    expect(inField(text)).toEqual(['source-surrounded', guessed]);
    expect(inList(text)).toEqual(['source-surrounded', guessed]);
  });

  test.each(['allow all;', 'Require all granted', 'proxy_pass http://backend;', 'Guten Tag'])(
    '%s names no address',
    (text) => {
      expect(inField(text)).toEqual(['source-syntax']);
      expect(inList(text)).toEqual(['source-syntax']);
    },
  );
});

describe('a row that holds several entries', () => {
  test.each([
    '203.0.113.7 203.0.113.8',
    '203.0.113.7, 203.0.113.8',
    '203.0.113.7;203.0.113.8',
    '203.0.113.7、203.0.113.8',
    '203.0.113.7 | 203.0.113.8',
    'allow 203.0.113.7; allow 203.0.113.8;',
    'Require ip 203.0.113.7 203.0.113.8',
    '["203.0.113.7", "203.0.113.8"]',
  ])('%s can be two rows; in a list it is two entries', (text) => {
    expect(inField(text)).toEqual(['source-several', '203.0.113.7 + 203.0.113.8']);
    expect(readLines(text).entries.map((entry) => entry.text)).toEqual([
      '203.0.113.7',
      '203.0.113.8',
    ]);
  });

  test('ranges and masks among them stay whole', () => {
    const text = '192.0.2.1, 203.0.113.8 - 203.0.113.15; 198.51.100.0 255.255.255.0';
    expect(inField(text)).toEqual([
      'source-several',
      '192.0.2.1 + 203.0.113.8/29 + 198.51.100.0/24',
    ]);
    expect(readLines(text).entries).toHaveLength(3);
  });

  test('one that cannot be read stands in the way of the others', () => {
    expect(inField('203.0.113.7, 203.0.113.256')).toEqual(['source-several']);
  });
});

test('an offer never leads to a text that is refused', () => {
  const address = fc.constantFrom(
    ...['203.0.113.9', '10.0.0.1', '203.0.112.0', '2001:db8::9', 'fe80::1', '::ffff:10.0.0.1'],
  );
  const around = fc.constantFrom(
    ...['%s/255.255.255.0', '(%s)', '%s-20', '%s:443', '[%s]', '%s%eth0', '%s/08', '%s/19', '%s'],
    ...['%s/24', '%s bis 203.0.113.40', '%s, 203.0.113.9', 'allow %s;', '%s/16', '%s //24'],
  );
  const text = fc.tuple(address, around).map(([one, form]) => form.replace('%s', one));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const entries = texts.map((cidr) => ({ cidr }));
      for (const { severity, repairs } of findSourceProblems(entries, policy)) {
        if (severity !== 'error') continue;
        for (const repair of repairs) {
          if (repair.kind !== 'replace' && repair.kind !== 'split') continue;
          const offered = repair.kind === 'replace' ? [repair.text] : repair.texts;
          expect(offered.every((cidr) => parseSource(cidr).ok)).toBe(true);
          expect(offered.map(inField)).toEqual(offered.map(() => ['ready']));
        }
      }
    }),
  );
});
