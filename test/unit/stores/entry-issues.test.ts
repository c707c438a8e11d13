import { beforeEach, describe, expect, test } from 'vitest';
import type { DraftChanges } from '#order';
import {
  $typing,
  changeDraft,
  draftStore,
  EMPTY_DRAFT,
  entryIssuesStore,
  knowOffer,
  leaveField,
  NO_ENTRY_ISSUES,
  typeInto,
} from '#stores';
import { caching as offer, rows } from '../order/offers.ts';

/* When a reader is told that an entry is wrong, before any order was tried. */

const $issues = entryIssuesStore('caching');
const told = () => $issues.get().map(({ path, code }) => `${path} ${code}`);

/** The reader types into a field, key by key, and is still in it. */
function type(field: string, ...drafts: readonly DraftChanges[]): void {
  for (const changes of drafts) {
    typeInto(field, $issues.get().length > 0);
    changeDraft('caching', changes);
  }
}

beforeEach(() => {
  draftStore('caching').set(EMPTY_DRAFT);
  $typing.set('');
  knowOffer('caching', offer);
  // As on a page: somebody listens all the time.
  $issues.listen(() => undefined);
});

test('an untouched form is told nothing, though most of it is missing', () => {
  expect(told()).toEqual([]);
});

test('a field is told what is wrong when it is left, and not on the way', () => {
  type('storage', { storageGb: '1' }, { storageGb: '12' }, { storageGb: '120' });
  expect(told()).toEqual([]);
  leaveField('storage');
  expect(told()).toEqual(['/storageGb storage-step']);
});

test('what was told follows what is typed until it is right; then there is peace again', () => {
  type('storage', { storageGb: '120' });
  leaveField('storage');
  type('storage', { storageGb: '12' });
  expect(told()).toEqual(['/storageGb storage-range']);
  type('storage', { storageGb: '100' });
  expect(told()).toEqual([]);
  type('storage', { storageGb: '1001' });
  expect(told()).toEqual([]);
  leaveField('storage');
  expect(told()).toEqual(['/storageGb storage-range']);
});

test('what was told of one field stays while another is typed into', () => {
  type('storage', { storageGb: '120' });
  leaveField('storage');
  typeInto('source', false);
  changeDraft('caching', { trustedSources: rows('10.0') });
  expect(told()).toEqual(['/storageGb storage-step']);
  leaveField('source');
  expect(told()).toEqual(['/storageGb storage-step', '/trustedSources/0 source-parts']);
});

test('leaving a field that nobody has typed into changes nothing for the one being typed into', () => {
  type('storage', { storageGb: '120' });
  leaveField('source');
  expect(told()).toEqual([]);
});

describe.each<[what: string, changes: DraftChanges, told: readonly string[]]>([
  [
    'an ID of a billing profile that is too short is wrong',
    { billingProfile: { kind: 'existing', id: '47' } },
    ['/billingProfile billing-profile-id'],
  ],
  [
    'an existing billing profile that is not chosen yet is missing',
    { billingProfile: { kind: 'existing', id: '' } },
    [],
  ],
  [
    'a source that is no public one is wrong',
    { trustedSources: rows('', '10.0.0.1') },
    ['/trustedSources/1 source-not-public'],
  ],
  ['a row without an entry is missing', { trustedSources: rows('') }, []],
  [
    'a size that was there from the beginning and is erased is an entry',
    { storageGb: '' },
    ['/storageGb storage-missing'],
  ],
  ['consent that was taken back is missing', { acceptedDocuments: [] }, []],
])('%s', (_what, changes, expected) => {
  test(`told: ${expected.join(', ') || 'nothing'}`, () => {
    type('field', changes);
    leaveField('field');
    expect(told()).toEqual(expected);
  });
});

test('what comes at once, as from a link or a pasted list, is told at once', () => {
  changeDraft('caching', { storageGb: '75' });
  expect(told()).toEqual(['/storageGb storage-step']);
});

test('readers of the store hear of it only when it says something else', () => {
  changeDraft('caching', { storageGb: '75' });
  const before = $issues.get();
  changeDraft('caching', { nodeSize: 'b4-8' });
  expect($issues.get()).toBe(before);
});

test('of a service whose offer nobody has said yet, nothing is told', () => {
  draftStore('private-registry').set({ storageGb: '75' });
  expect(entryIssuesStore('private-registry').get()).toBe(NO_ENTRY_ISSUES);
});
