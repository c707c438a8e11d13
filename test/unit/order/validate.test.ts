import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeDraft, validate, type Draft, type Issue } from '#order';
import { goodDraft, registry, rows } from './offers.ts';

function issuesWith(changes: Partial<Draft>): readonly Issue[] {
  return validate(goodDraft(changes), registry);
}

describe('a whole draft', () => {
  test('with every step done has no issues', () => {
    expect(issuesWith({})).toEqual([]);
  });

  test('as it starts lacks only what nobody can preselect', () => {
    expect(validate(completeDraft({}, registry), registry)).toEqual([
      { path: '/trustedSources/0', code: 'sources-missing', params: {} },
      { path: '/acceptedDocuments', code: 'documents-not-accepted', params: {} },
    ]);
  });

  test('with everything missing names every step, in the order of the steps', () => {
    const nothing: Draft = {
      serviceType: '',
      nodeSize: '',
      storageGb: '',
      trustedSources: [],
      availabilityZone: '',
      billingProfile: { kind: 'existing', id: '' },
      acceptedDocuments: [],
    };
    expect(validate(nothing, registry).map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/serviceType service-type-missing',
      '/nodeSize node-size-missing',
      '/storageGb storage-missing',
      '/trustedSources/0 sources-missing',
      '/availabilityZone zone-missing',
      '/billingProfile billing-profile-missing',
      '/acceptedDocuments documents-not-accepted',
    ]);
  });

  test('of any texts is judged without throwing', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.array(text), (nodeSize, storageGb, cidrs) => {
        const issues = issuesWith({ nodeSize, storageGb, trustedSources: rows(...cidrs) });
        expect(issues.some(({ code }) => code === 'node-size-missing')).toBe(true);
      }),
    );
  });
});

describe('a choice that the offer does not have', () => {
  test.each([
    [{ serviceType: 'harbor-1' }, '/serviceType', 'service-type-missing'],
    [{ nodeSize: 'b8-16' }, '/nodeSize', 'node-size-missing'],
    [{ availabilityZone: 'DE-WEST-2' }, '/availabilityZone', 'zone-missing'],
  ])('%j counts as none', (changes, path, code) => {
    expect(issuesWith(changes)).toEqual([{ path, code, params: {} }]);
  });
});

describe('the storage size', () => {
  test.each(['50', ' 100\u00A0', '1000', '0100'])('%j can be ordered', (storageGb) => {
    expect(issuesWith({ storageGb })).toEqual([]);
  });

  test.each(['', ' ', '\u200B'])('%j is missing', (storageGb) => {
    expect(issuesWith({ storageGb })).toMatchObject([{ code: 'storage-missing' }]);
  });

  test.each(['1e2', '50.5', '50,5', '0x64', '100 GB', '1 000', '+100', 'NaN', 'Infinity', '١٠٠'])(
    '%j is not a whole number',
    (storageGb) => {
      expect(issuesWith({ storageGb })).toMatchObject([{ code: 'storage-not-a-number' }]);
    },
  );

  test.each(['0', '49', '-50', '1001', '1050', '9'.repeat(400)])(
    '%j is out of the range, whatever the step',
    (storageGb) => {
      expect(issuesWith({ storageGb })).toEqual([
        { path: '/storageGb', code: 'storage-range', params: { min: 50, max: 1000 } },
      ]);
    },
  );

  test.each([
    ['51', 50, 100],
    ['120', 100, 150],
    ['999', 950, 1000],
  ])('%s lies between two steps that can be ordered', (storageGb, lower, upper) => {
    expect(issuesWith({ storageGb })).toEqual([
      { path: '/storageGb', code: 'storage-step', params: { step: 50, lower, upper } },
    ]);
  });
});

describe('trusted sources', () => {
  test('an issue points at the row as shown, blank rows counted', () => {
    expect(issuesWith({ trustedSources: rows('', '203.0.113.7', '203.0.113.42/0') })).toEqual([
      {
        path: '/trustedSources/2',
        code: 'source-too-broad',
        params: { text: '203.0.113.42/0', shortest: 24, addresses: '4294967296' },
      },
    ]);
  });

  test('too many of them is an issue of the whole list', () => {
    const many = Array.from({ length: 51 }, (_, index) => `203.0.113.${index}`);
    expect(issuesWith({ trustedSources: rows(...many) })).toEqual([
      { path: '/trustedSources', code: 'sources-too-many', params: { max: 50 } },
    ]);
  });

  test('many addresses have to be confirmed, and again when their number changes', () => {
    const trustedSources = rows('203.0.113.0/24', '198.51.100.7');
    const unconfirmed = {
      path: '/trustedSources',
      code: 'sources-unconfirmed',
      params: { addresses: '257' },
    };
    expect(issuesWith({ trustedSources })).toEqual([unconfirmed]);
    expect(issuesWith({ trustedSources, confirmedAddresses: '256' })).toEqual([unconfirmed]);
    expect(issuesWith({ trustedSources, confirmedAddresses: '257' })).toEqual([]);
  });

  test('hints do not stop the order', () => {
    expect(issuesWith({ trustedSources: rows('203.0.113.0/28', '203.0.113.7') })).toEqual([]);
  });

  test('a note that is too long is an issue of the note', () => {
    const trustedSources = [
      { id: '1', cidr: '203.0.113.8' },
      { id: '2', cidr: '203.0.113.7', note: 'x'.repeat(130) },
    ];
    expect(issuesWith({ trustedSources })).toEqual([
      {
        path: '/trustedSources/1/note',
        code: 'source-note-too-long',
        params: { length: 130, max: 120 },
      },
    ]);
  });

  test('addresses of documentation are refused where orders are real', () => {
    const live = {
      ...registry,
      trustedSources: { ...registry.trustedSources, allowDocumentation: false },
    };
    expect(validate(goodDraft(), live)).toEqual([
      {
        path: '/trustedSources/0',
        code: 'source-not-public',
        params: { text: '203.0.113.7', class: 'documentation' },
      },
    ]);
  });
});

describe('billing and documents', () => {
  test.each(['4711', '0047110', 'x04711', '004711x', '٠٠٤٧١١'])(
    '%j is no number of a billing profile',
    (id) => {
      expect(issuesWith({ billingProfile: { kind: 'existing', id } })).toEqual([
        { path: '/billingProfile', code: 'billing-profile-id', params: {} },
      ]);
    },
  );

  test('every document has to be accepted, and more do no harm', () => {
    const [first = '', ...others] = goodDraft().acceptedDocuments;
    expect(issuesWith({ acceptedDocuments: [first] })).toMatchObject([
      { code: 'documents-not-accepted' },
    ]);
    expect(issuesWith({ acceptedDocuments: ['other@1', ...others, first] })).toEqual([]);
  });

  test('an existing billing profile is enough', () => {
    expect(issuesWith({ billingProfile: { kind: 'existing', id: '004711' } })).toEqual([]);
  });

  test('a document accepted in an older version is not accepted', () => {
    const acceptedDocuments = ['cloudhub-terms@1.0.2', 'service-description@1.1.3'];
    expect(issuesWith({ acceptedDocuments })).toEqual([
      { path: '/acceptedDocuments', code: 'documents-not-accepted', params: {} },
    ]);
  });
});
