import { describe, expect, test } from 'vitest';
import { fieldAtPointer, toOrderRequest } from '#order';
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
