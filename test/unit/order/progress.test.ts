import { describe, expect, test } from 'vitest';
import { stepNames } from '#catalogue';
import {
  completeDraft,
  type DraftChanges,
  enteredSteps,
  type FieldPath,
  type Issue,
  openIssues,
  stepProgress,
  validate,
} from '#order';
import { goodDraft, registry, rows } from './offers.ts';

/** What the steps of a draft are, once its fields have shown what is told. */
function progressOf(changes: DraftChanges, told: readonly Issue[] = [], isPlaced = false) {
  const found = validate(completeDraft(changes, registry), registry);
  return stepProgress(found, openIssues(found, told), isPlaced);
}

const openIn = (changes: DraftChanges, told: readonly Told[] = []) =>
  openIssues(validate(goodDraft(changes), registry), told).map(
    ({ issue, kind, step }) => `${step}: ${issue.code} is ${kind}`,
  );

interface Told {
  readonly path: FieldPath;
  readonly code: string;
}

const WRONG_STORAGE = { path: '/storageGb', code: 'storage-step' } as const;

describe('of a new draft', () => {
  test('what is preselected is complete, and only what nobody can preselect is missing', () => {
    expect(progressOf({})).toEqual({
      'service-type': 'complete',
      'node-size': 'complete',
      storage: 'complete',
      'trusted-sources': 'missing',
      region: 'complete',
      'billing-profile': 'complete',
      review: 'missing',
    });
  });
});

describe('of a step', () => {
  test.each<[string, DraftChanges, Partial<ReturnType<typeof progressOf>>]>([
    ['no type', { serviceType: '' }, { 'service-type': 'missing' }],
    ['no size', { nodeSize: '' }, { 'node-size': 'missing' }],
    ['no storage', { storageGb: '' }, { storage: 'missing' }],
    ['a source', { trustedSources: rows('8.8.8.8') }, { 'trusted-sources': 'complete' }],
    ['no zone', { availabilityZone: '' }, { region: 'missing' }],
    [
      'a profile that is not named',
      { billingProfile: { kind: 'existing', id: '' } },
      { 'billing-profile': 'missing' },
    ],
  ])('with %s', (_, changes, expected) => {
    expect(progressOf(changes)).toMatchObject(expected);
  });

  test('what is wrong is open until the reader has been told so', () => {
    const storage = { storageGb: '120' };
    expect(progressOf(storage).storage).toBe('open');
    expect(progressOf(storage, validate(goodDraft(storage), registry)).storage).toBe('wrong');
  });

  test('what is wrong counts more than what is missing beside it', () => {
    const changes = { trustedSources: rows('8.8.8.8', 'x'), confirmedAddresses: '1' };
    const told = validate(goodDraft(changes), registry);
    expect(progressOf(changes, told)['trusted-sources']).toBe('wrong');
  });

  test('the last one is complete only as an order', () => {
    const changes = goodDraft({});
    expect(progressOf(changes).review).toBe('open');
    expect(progressOf(changes, [], true).review).toBe('complete');
  });
});

describe('what is open', () => {
  test('is nothing in a draft that can be ordered', () => {
    expect(openIn({})).toEqual([]);
  });

  test('leaves out what is wrong and not told', () => {
    expect(openIn({ storageGb: '120', nodeSize: '' })).toEqual([
      'node-size: node-size-missing is missing',
    ]);
  });

  test('has what is told as it stands in the draft now, once', () => {
    const told = [{ ...WRONG_STORAGE, params: { step: 50, lower: 0, upper: 50 } }];
    const [open] = openIssues(validate(goodDraft({ storageGb: '120' }), registry), told);
    expect(open?.issue).toEqual({ ...WRONG_STORAGE, params: { step: 50, lower: 100, upper: 150 } });
    expect(openIn({ storageGb: '120' }, told)).toHaveLength(1);
  });

  test('has what only the order API can find, in the order of the steps', () => {
    const told: readonly Told[] = [
      { path: '/billingProfile', code: 'billing-profile-unknown' },
      { path: '/availabilityZone', code: 'zone-full' },
    ];
    expect(openIn({ acceptedDocuments: [], nodeSize: '' }, told)).toEqual([
      'node-size: node-size-missing is missing',
      'region: zone-full is wrong',
      'billing-profile: billing-profile-unknown is wrong',
      'review: documents-not-accepted is missing',
    ]);
  });

  test('names each row of the list of sources by itself', () => {
    const trustedSources = rows('x', 'y');
    const told = [{ path: '/trustedSources/1', code: 'source-syntax' }] as const;
    const open = openIssues(validate(goodDraft({ trustedSources }), registry), told);
    expect(open.map(({ issue }) => issue.path)).toEqual(['/trustedSources/1']);
  });
});

test('every step of a guide counts but the last, in which nothing is entered', () => {
  expect([...enteredSteps, 'status']).toEqual(stepNames);
});
