import { describe, expect, test } from 'vitest';
import {
  draftFromRequest,
  fieldAtPointer,
  isSameConfiguration,
  namesField,
  networksOf,
  type OrderRequest,
  toOrderRequest,
} from '#order';
import { goodDraft, registry, rows } from './offers.ts';

describe('the order request', () => {
  test('holds numbers and canonical networks, and leaves blank rows out', () => {
    const draft = goodDraft({
      storageGb: ' 100 ',
      trustedSources: rows('', ' 203.0.113.7', '198.51.100.0/24'),
      confirmedAddresses: '257',
      billingProfile: { kind: 'existing', id: '004711' },
    });
    expect(toOrderRequest(draft, registry)).toEqual({
      service: 'private-registry',
      serviceType: 'harbor-2',
      nodeSize: 'b2-4',
      storageGb: 100,
      trustedSources: [{ cidr: '203.0.113.7/32' }, { cidr: '198.51.100.0/24' }],
      availabilityZone: 'DE-WEST-1',
      billingProfile: { kind: 'existing', id: '004711' },
      acceptedDocuments: [
        { id: 'cloudhub-terms', version: '1.0.3' },
        { id: 'service-description', version: '1.1.3' },
      ],
    });
  });

  test('carries the note of a source, on one line, and none that is blank', () => {
    const trustedSources = [
      { id: '1', cidr: '203.0.113.7', note: ' Office,\n2nd floor ' },
      { id: '2', cidr: '203.0.113.8', note: ' ' },
    ];
    expect(toOrderRequest(goodDraft({ trustedSources }), registry).trustedSources).toEqual([
      { cidr: '203.0.113.7/32', note: 'Office, 2nd floor' },
      { cidr: '203.0.113.8/32' },
    ]);
  });

  test('names only the documents that are offered now', () => {
    const accepted = [...goodDraft().acceptedDocuments, 'withdrawn@1.0.0'];
    const request = toOrderRequest(goodDraft({ acceptedDocuments: accepted }), registry);
    expect(request.acceptedDocuments).toEqual(registry.documents);
  });

  test('is refused for a draft with issues, and says which', () => {
    const draft = goodDraft({ storageGb: '75', nodeSize: '' });
    expect(() => toOrderRequest(draft, registry)).toThrow(
      'node-size-missing at /nodeSize, storage-step at /storageGb',
    );
  });
});

describe('a pointer into the request leads to the field of the draft', () => {
  const draft = goodDraft({ trustedSources: rows('', '203.0.113.7', '\u200B', '203.0.113.8') });

  test.each([
    ['/serviceType', '/serviceType'],
    ['/nodeSize', '/nodeSize'],
    ['/storageGb', '/storageGb'],
    ['/availabilityZone', '/availabilityZone'],
    ['/billingProfile/id', '/billingProfile'],
    ['/acceptedDocuments/1/version', '/acceptedDocuments'],
    ['/trustedSources', '/trustedSources'],
  ])('%s', (pointer, path) => {
    expect(fieldAtPointer(pointer, draft)).toBe(path);
  });

  test.each([
    ['/trustedSources/0/cidr', '/trustedSources/1'],
    ['/trustedSources/1/cidr', '/trustedSources/3'],
    ['/trustedSources/1', '/trustedSources/3'],
  ])('%s, blank rows not being part of the request', (pointer, path) => {
    expect(fieldAtPointer(pointer, draft)).toBe(path);
  });

  test.each([
    '',
    '/',
    'nodeSize',
    '#/nodeSize',
    '/service',
    '/nodesize',
    '/constructor',
    '/trustedSources/',
    '/trustedSources/2/cidr',
    '/trustedSources/-1',
    '/trustedSources/01',
    '/trustedSources/1e0',
  ])('%j is no field', (pointer) => {
    expect(fieldAtPointer(pointer, draft)).toBeUndefined();
  });

  test('every entry of the request comes from the row it leads to', () => {
    const request = toOrderRequest(draft, registry);
    for (const [index, { cidr }] of request.trustedSources.entries()) {
      const path = fieldAtPointer(`/trustedSources/${index}/cidr`, draft);
      const row = Number(path?.split('/').at(-1));
      expect(`${draft.trustedSources[row]?.cidr}/32`).toBe(cidr);
    }
  });
});

describe('a pointer names something that a field shows', () => {
  test.each(['/nodeSize', '/billingProfile/id', '/trustedSources', '/trustedSources/7/cidr'])(
    '%s',
    (pointer) => {
      expect(namesField(pointer)).toBe(true);
    },
  );

  test.each(['', '/', 'nodeSize', '#/trustedSources', '/service', '/constructor'])(
    '%j does not',
    (pointer) => {
      expect(namesField(pointer)).toBe(false);
    },
  );
});

describe('the configuration of an order', () => {
  const asked: OrderRequest = {
    ...toOrderRequest(
      goodDraft({
        trustedSources: [
          { id: '1', cidr: '203.0.113.7', note: 'Office' },
          { id: '2', cidr: '198.51.100.0/28' },
        ],
        billingProfile: { kind: 'existing', id: '004711' },
      }),
      registry,
    ),
  };

  test.each<[string, Partial<OrderRequest>]>([
    ['nothing', {}],
    ['other documents', { acceptedDocuments: [] }],
    [
      'its sources in another order, spelling and number, and without notes',
      {
        trustedSources: [
          { cidr: '198.51.100.0/28' },
          { cidr: '203.0.113.7' },
          { cidr: '203.0.113.7/32' },
        ],
      },
    ],
  ])('is the one that was asked for although %s differs', (_what, changes) => {
    expect(isSameConfiguration({ ...asked, ...changes }, asked)).toBe(true);
  });

  test.each<[string, Partial<OrderRequest>]>([
    ['service', { service: 'caching' }],
    ['service type', { serviceType: 'harbor-3' }],
    ['node size', { nodeSize: 'b4-8' }],
    ['storage size', { storageGb: 100 }],
    ['zone', { availabilityZone: 'DE-NORTH-2' }],
    ['list of sources, one less', { trustedSources: [{ cidr: '203.0.113.7/32' }] }],
    ['list of sources, none of it readable', { trustedSources: [{ cidr: 'x' }, { cidr: 'y' }] }],
    ['billing profile', { billingProfile: { kind: 'existing', id: '000001' } }],
    ['billing profile, a new one', { billingProfile: { kind: 'new' } }],
  ])('is another one with another %s', (_what, changes) => {
    expect(isSameConfiguration({ ...asked, ...changes }, asked)).toBe(false);
  });

  test.each<OrderRequest['billingProfile']>([{ kind: 'new' }, { kind: 'existing', id: '000001' }])(
    'may name the billing profile that was made for it: %o',
    (billingProfile) => {
      const anew: OrderRequest = { ...asked, billingProfile: { kind: 'new' } };
      expect(isSameConfiguration({ ...asked, billingProfile }, anew)).toBe(true);
    },
  );

  test('has its networks as text, each once and in order, one that cannot be read as it is', () => {
    const trustedSources = ['203.0.113.7', 'x', '198.51.100.9/28', '203.0.113.7/32'];
    expect(networksOf({ ...asked, trustedSources: trustedSources.map((cidr) => ({ cidr })) })).toBe(
      '198.51.100.9/28 203.0.113.7/32 x',
    );
  });

  test('can be entered again: the same request comes of it, once the documents are accepted', () => {
    const changes = draftFromRequest(asked);
    expect(changes.acceptedDocuments).toBeUndefined();
    expect(changes.trustedSources?.map(({ id }) => id)).toEqual(['1', '2']);
    expect(toOrderRequest(goodDraft(changes), registry)).toEqual(asked);
  });
});
