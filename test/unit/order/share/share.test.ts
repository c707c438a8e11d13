import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeDraft, type DraftChanges } from '#order';
import {
  changedParts,
  checkShared,
  readFile,
  readFragment,
  revert,
  toFile,
  toFragment,
  toSharedOrder,
  type SharedOrder,
} from '#order/share';
import { goodDraft, registry as offer, rows } from '../offers.ts';
import { examples } from './examples.ts';

const everything = { trustedSources: true, billingProfile: true };
const service = offer.service;

describe.each(examples)('$name', ({ fragment, file, means }) => {
  test('the link still means the same', () => {
    expect(readFragment(fragment, service)).toEqual({ ok: true, shared: means });
    expect(readFragment(`#${fragment}`, service)).toEqual({ ok: true, shared: means });
  });

  test('the file still means the same', () => {
    expect(readFile(file, service)).toEqual({ ok: true, shared: means });
  });

  test('and is told from a link that was cut short', () => {
    expect(readFragment(fragment.slice(0, -3), service)).toEqual({ ok: false, problem: 'damaged' });
  });
});

const text = fc.string({ unit: 'binary', maxLength: 40 });
const sharedOrder: fc.Arbitrary<SharedOrder> = fc.record(
  {
    service: fc.constant(service),
    serviceType: text,
    nodeSize: text,
    storageGb: text,
    availabilityZone: text,
    trustedSources: fc.array(
      fc.record({ cidr: text, note: text }, { requiredKeys: ['cidr'], noNullPrototype: true }),
      { maxLength: 4 },
    ),
    billingProfile: fc.oneof(
      fc.constant({ kind: 'new' as const }),
      fc.record({ kind: fc.constant('existing' as const), id: text }, { noNullPrototype: true }),
    ),
  },
  { requiredKeys: ['service'], noNullPrototype: true },
);

test('what is read is what was shared, by file always and by link where it is not too long', () => {
  fc.assert(
    fc.property(sharedOrder, (shared) => {
      expect(readFile(toFile(shared), service)).toEqual({ ok: true, shared });
      const fragment = toFragment(shared);
      if (fragment !== undefined) {
        expect(fragment).toMatch(/^order=v1\.[\w-]+$/);
        expect(readFragment(fragment, service)).toEqual({ ok: true, shared });
      }
    }),
  );
});

const orderable: fc.Arbitrary<DraftChanges> = fc
  .record({
    nodeSize: fc.constantFrom(...offer.nodeSizes.map(({ id }) => id)),
    steps: fc.integer({ min: 1, max: 20 }),
    availabilityZone: fc.constantFrom(...offer.availabilityZones),
    hosts: fc.uniqueArray(fc.integer({ min: 1, max: 254 }), { minLength: 1, maxLength: 8 }),
    id: fc.option(fc.stringMatching(/^\d{6}$/), { nil: undefined }),
  })
  .map(({ steps, hosts, id, ...choices }) => ({
    ...choices,
    storageGb: String(steps * 50),
    trustedSources: rows(...hosts.map((host) => `203.0.113.${host}`)),
    billingProfile: id === undefined ? { kind: 'new' } : { kind: 'existing', id },
  }));

test('whoever takes over a configuration that can be ordered has the same one', () => {
  fc.assert(
    fc.property(orderable, orderable, (theirs, mine) => {
      const sent = goodDraft(theirs);
      const received = readFragment(
        toFragment(toSharedOrder(sent, service, everything)) ?? '',
        service,
      );
      if (!received.ok) throw new Error(received.problem);
      const { changes, refused } = checkShared(received.shared, offer);
      expect(refused).toEqual([]);
      expect({ ...goodDraft(mine), ...changes }).toEqual(sent);
      expect(changedParts({ ...goodDraft(mine), ...changes }, changes)).toEqual([]);
    }),
  );
});

describe('sharing', () => {
  const draft = goodDraft({
    nodeSize: 'b4-8',
    trustedSources: [
      { id: '1', cidr: ' 203.0.113.7 ', note: 'office\u202e\n' },
      { id: '2', cidr: '  ' },
    ],
    billingProfile: { kind: 'existing', id: '004711' },
  });

  test('leaves out sources and billing profile unless asked to, and consent always', () => {
    const none = toSharedOrder(draft, service, { trustedSources: false, billingProfile: false });
    expect(none).toEqual({
      service,
      serviceType: 'harbor-2',
      nodeSize: 'b4-8',
      storageGb: '50',
      availabilityZone: 'DE-WEST-1',
    });
    expect(toSharedOrder(draft, service, everything)).toEqual({
      ...none,
      trustedSources: [{ cidr: '203.0.113.7', note: 'office' }],
      billingProfile: { kind: 'existing', id: '004711' },
    });
  });

  test('writes out what a draft starts with, so that the link outlives a new default', () => {
    const shared = toSharedOrder(completeDraft({}, offer), service, everything);
    const later = { ...offer, availabilityZones: [...offer.availabilityZones].reverse() };
    const { changes } = checkShared(shared, later);
    expect(completeDraft(changes, later).availabilityZone).toBe('DE-WEST-1');
  });

  test('a list too long for a link is none, and fits into a file', () => {
    const trustedSources = Array.from({ length: 50 }, (_, host) => ({
      id: String(host),
      cidr: `203.0.113.${host}`,
      note: 'office',
    }));
    const shared = toSharedOrder(goodDraft({ trustedSources }), service, everything);
    expect(toFragment(shared)).toBeUndefined();
    expect(readFile(toFile(shared), service)).toEqual({ ok: true, shared });
  });
});

describe('a shared value that cannot be ordered is not taken, with the reason; the others are', () => {
  const share = (shared: Partial<SharedOrder>) =>
    checkShared({ service, nodeSize: 'b4-8', ...shared }, offer);

  test.each([
    ['a size the offer no longer has', { nodeSize: 'z9' }, '/nodeSize', 'not-offered'],
    ['the name of a property', { nodeSize: '__proto__' }, '/nodeSize', 'not-offered'],
    ['another type', { serviceType: 'x' }, '/serviceType', 'not-offered'],
    ['a zone not offered', { availabilityZone: 'DE-WEST-2' }, '/availabilityZone', 'not-offered'],
    ['a size between two steps', { storageGb: '75' }, '/storageGb', 'storage-step'],
    ['no number', { storageGb: '<b>' }, '/storageGb', 'storage-not-a-number'],
    [
      'no profile',
      { billingProfile: { kind: 'existing', id: '' } },
      '/billingProfile',
      'not-offered',
    ],
  ] as const)('%s', (_, shared, path, code) => {
    const { changes, refused } = share(shared);
    expect(refused).toMatchObject([{ path, reason: { code } }]);
    expect(changes).toEqual('nodeSize' in shared ? {} : { nodeSize: 'b4-8' });
  });

  test('sources are judged row by row, and blank ones are passed over', () => {
    const cidrs = ['203.0.113.7', '10.0.0.0/8', '', '203.0.113.7/32', '<script>'];
    const { changes, refused } = share({ trustedSources: cidrs.map((cidr) => ({ cidr })) });
    expect(changes.trustedSources).toEqual([{ id: '1', cidr: '203.0.113.7' }]);
    expect(refused.map(({ value, reason }) => [value, reason.code])).toEqual([
      ['10.0.0.0/8', 'source-not-public'],
      ['203.0.113.7/32', 'source-duplicate'],
      ['<script>', 'source-syntax'],
    ]);
  });

  test('rows beyond the end of the list are left out', () => {
    const trustedSources = Array.from({ length: 52 }, (_, host) => ({ cidr: `203.0.113.${host}` }));
    const { changes, refused } = share({ trustedSources });
    expect(changes.trustedSources).toHaveLength(50);
    expect(refused.map(({ reason }) => reason.code)).toEqual(Array(2).fill('sources-too-many'));
  });

  test('a list of which nothing is left does not empty the reader’s own', () => {
    for (const trustedSources of [[], [{ cidr: '' }], [{ cidr: '10.0.0.1' }]]) {
      expect(share({ trustedSources }).changes).toEqual({ nodeSize: 'b4-8' });
    }
  });
});

describe('limits', () => {
  const shared = (changes: Partial<SharedOrder>): SharedOrder => ({ service, ...changes });

  test('a link holds at most 1,900 characters, and one that is longer is not read', () => {
    const lengths = Array.from({ length: 60 }, (_, more) => {
      const sources = Array.from({ length: 8 }, (__, row) => ({
        cidr: 'x'.repeat(row === 0 ? more + 20 : 175),
      }));
      return toFragment(shared({ trustedSources: sources }));
    });
    const made = lengths.filter((fragment) => fragment !== undefined);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(lengths.length);
    const longest = made.at(-1) ?? '';
    expect(longest.length).toBeGreaterThan(1896);
    expect(longest.length).toBeLessThanOrEqual(1900);
    expect(readFragment(longest, service).ok).toBe(true);
    expect(readFragment(`#${longest}`, service).ok).toBe(true);
    const tooLong = JSON.stringify(shared({})).replace('{', `{${' '.repeat(1900)}`);
    const encoded = Buffer.from(tooLong).toString('base64url');
    expect(readFragment(`order=v1.${encoded}`, service)).toEqual({ ok: false, problem: 'damaged' });
  });

  test('a file has at most 100,000 characters', () => {
    const text = toFile(shared({}));
    expect(readFile(text.padEnd(100_000), service).ok).toBe(true);
    expect(readFile(text.padEnd(100_001), service)).toEqual({ ok: false, problem: 'damaged' });
  });

  test('a text is cut where it is longer than anything that can be ordered', () => {
    const long = 'x'.repeat(300);
    const draft = goodDraft({
      serviceType: long,
      nodeSize: long,
      storageGb: ` ${long}`,
      availabilityZone: long,
      trustedSources: [{ id: '1', cidr: ` ${long}`, note: ` ${long}` }],
    });
    const cut = 'x'.repeat(200);
    const made = toSharedOrder(draft, service, everything);
    expect(made).toEqual({
      service,
      serviceType: cut,
      nodeSize: cut,
      storageGb: cut,
      availabilityZone: cut,
      trustedSources: [{ cidr: cut, note: cut }],
      billingProfile: { kind: 'new' },
    });
    expect(readFile(toFile(made), service)).toEqual({ ok: true, shared: made });
  });

  test('more than 1,000 sources are no configuration', () => {
    const sources = (count: number) => Array.from({ length: count }, () => ({ cidr: '::1' }));
    expect(readFile(toFile(shared({ trustedSources: sources(1000) })), service).ok).toBe(true);
    expect(readFile(toFile(shared({ trustedSources: sources(1001) })), service).ok).toBe(false);
  });

  test('a file can be read by people too', () => {
    expect(toFile(shared({ nodeSize: 'b4-8' }))).toBe(
      [
        '{',
        '  "format": "order-configuration",',
        '  "version": 1,',
        '  "order": {',
        `    "service": "${service}",`,
        '    "nodeSize": "b4-8"',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('what is taken over', () => {
  const take = (changes: Partial<SharedOrder>) => checkShared({ service, ...changes }, offer);

  test('is written as the form writes it: no blanks, no unseen characters, rows counted anew', () => {
    const trustedSources = [
      { cidr: ' ' },
      { cidr: ' 203.0.113.7\u200B', note: ' Office\n' },
      { cidr: '203.0.113.8', note: ' ' },
    ];
    expect(take({ storageGb: ' 0100 ', trustedSources })).toEqual({
      changes: {
        storageGb: '100',
        trustedSources: [
          { id: '1', cidr: '203.0.113.7', note: 'Office' },
          { id: '2', cidr: '203.0.113.8' },
        ],
      },
      refused: [],
    });
  });

  test('leaves alone what is not shared', () => {
    expect(take({})).toEqual({ changes: {}, refused: [] });
  });

  test('is refused with the place and the text as it was shared', () => {
    const { refused } = take({
      serviceType: 'x',
      storageGb: ' 7 ',
      billingProfile: { kind: 'existing', id: '7' },
      trustedSources: [{ cidr: '203.0.113.7' }, { cidr: ' x ', note: 'y'.repeat(130) }],
    });
    expect(refused.map(({ path, value, reason }) => [path, value, reason.code])).toEqual([
      ['/serviceType', 'x', 'not-offered'],
      ['/storageGb', ' 7 ', 'storage-range'],
      ['/trustedSources/1', ' x ', 'source-syntax'],
      ['/billingProfile', '7', 'not-offered'],
    ]);
  });

  test('may be a billing profile, a new one or one by its number', () => {
    for (const billingProfile of [{ kind: 'new' }, { kind: 'existing', id: '004711' }] as const) {
      expect(take({ billingProfile }).changes).toEqual({ billingProfile });
    }
  });

  test('keeps a hint out of it: what the list may have is taken', () => {
    const trustedSources = [{ cidr: '203.0.113.0/28' }, { cidr: '203.0.113.7' }];
    expect(take({ trustedSources }).refused).toEqual([]);
    expect(take({ trustedSources }).changes.trustedSources).toHaveLength(2);
  });
});

test('what would change is named part by part; other ids and blank rows are no change', () => {
  const draft = goodDraft({ trustedSources: rows('203.0.113.7', '') });
  const same = { trustedSources: [{ id: '9', cidr: '203.0.113.7' }], storageGb: draft.storageGb };
  expect(changedParts(draft, same)).toEqual([]);
  expect(
    changedParts(draft, {
      billingProfile: { kind: 'existing', id: '004711' },
      nodeSize: 'b4-8',
      trustedSources: [{ id: '1', cidr: '203.0.113.7', note: 'office' }],
    }),
  ).toEqual(['nodeSize', 'trustedSources', 'billingProfile']);
});

test('taking over can be undone, without losing what was entered since in other parts', () => {
  const before = { storageGb: '300' };
  const applied = { storageGb: '150', nodeSize: 'b4-8' };
  const since = { ...applied, availabilityZone: 'DE-NORTH-2' };
  expect(revert(since, before, applied)).toEqual({
    storageGb: '300',
    availabilityZone: 'DE-NORTH-2',
  });
});
