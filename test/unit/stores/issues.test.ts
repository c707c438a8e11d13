import { beforeEach, describe, expect, test } from 'vitest';
import { type DraftChanges, toOrderRequest } from '#order';
import {
  checkDraft,
  clearIssues,
  issuesStore,
  NO_ISSUES,
  orderAgain,
  prepareNextOrder,
  changeDraft,
  draftStore,
  type ShownIssue,
} from '#stores';
import { showRefusal } from '../../../src/stores/issues.ts';
import { draft, offer } from './support.ts';

/* What stands at the fields of a guide while the reader corrects. */

const shown = () => issuesStore('caching').get();
const found = () => shown().issues.map(({ path, code }) => `${path} ${code}`);

/** The reader changes these parts of the draft that was submitted. */
function revise(changes: DraftChanges): void {
  changeDraft('caching', { ...draft, ...changes });
}

beforeEach(() => {
  clearIssues('caching');
  draftStore('caching').set(draft);
});

describe('a draft that is to be handed over is checked like one that is ordered', () => {
  test('and may go if nothing is wrong with it', () => {
    expect(checkDraft('caching', draft, offer)).toBe(true);
    expect(shown()).toEqual(NO_ISSUES);
  });

  test('and may not while something is: it is shown, each time anew', () => {
    const wrong = { ...draft, storageGb: '', nodeSize: '' };
    expect(checkDraft('caching', wrong, offer)).toBe(false);
    expect(checkDraft('caching', wrong, offer)).toBe(false);
    expect(found()).toEqual(['/nodeSize node-size-missing', '/storageGb storage-missing']);
    expect(shown().attempts).toBe(2);
  });

  test('and what was shown goes once all is put right', () => {
    checkDraft('caching', { ...draft, storageGb: '' }, offer);
    expect(checkDraft('caching', draft, offer)).toBe(true);
    expect(shown()).toEqual(NO_ISSUES);
  });

  test('and nothing of it is shown at another service', () => {
    checkDraft('caching', { ...draft, storageGb: '' }, offer);
    expect(issuesStore('private-registry').get()).toEqual(NO_ISSUES);
  });
});

test('a part that was right at the submit stays without messages, whatever its name begins with', () => {
  checkDraft('caching', { ...draft, serviceType: '' }, offer);
  revise({ serviceType: '', storageGb: '7' });
  expect(found()).toEqual(['/serviceType service-type-missing']);
});

describe('what the API refused', () => {
  const embargoed = (path: ShownIssue['path']): ShownIssue => ({
    path,
    code: 'rejected-by-api',
    params: { code: 'embargoed' },
  });
  const refuse = (...paths: ShownIssue['path'][]) => {
    showRefusal('caching', draft, offer, paths.map(embargoed));
  };
  const [first, second] = draft.trustedSources;
  if (!first || !second) throw new Error('The draft has two rows.');

  test.each([
    ['/storageGb', { storageGb: '100' }, { nodeSize: 'b4-8' }],
    ['/nodeSize', { nodeSize: 'b4-8' }, { storageGb: '100' }],
    ['/availabilityZone', { availabilityZone: 'DE-NORTH-2' }, { storageGb: '100' }],
    [
      '/billingProfile',
      { billingProfile: { kind: 'existing', id: '004711' } },
      { trustedSources: [second] },
    ],
    ['/trustedSources', { trustedSources: [second] }, { storageGb: '100' }],
    [
      '/trustedSources/1',
      { trustedSources: [first, { ...second, cidr: '203.0.113.8' }] },
      { trustedSources: [{ ...first, cidr: '203.0.113.9' }, second] },
    ],
    [
      '/trustedSources/1',
      { trustedSources: [{ ...first, cidr: '8.8.8.8' }] },
      { storageGb: '100' },
    ],
  ] as const)('at %s goes when that is changed: %j; not when %j is', (path, changed, other) => {
    refuse(path);
    revise(other);
    expect(found()).toEqual([`${path} rejected-by-api`]);
    revise({});
    expect(found()).toEqual([`${path} rejected-by-api`]);
    revise(changed);
    expect(found()).toEqual([]);
  });

  test('comes back with the entry that was refused: only the API can say that it is right now', () => {
    refuse('/storageGb');
    revise({ storageGb: '100' });
    revise({});
    expect(found()).toEqual(['/storageGb rejected-by-api']);
  });

  test('stands behind what the form itself finds, and gives way to it at the same field', () => {
    refuse('/nodeSize', '/storageGb');
    revise({ nodeSize: '' });
    expect(found()).toEqual(['/nodeSize node-size-missing', '/storageGb rejected-by-api']);
  });

  test('is shown in place of what was shown before', () => {
    checkDraft('caching', { ...draft, nodeSize: '' }, offer);
    refuse('/storageGb');
    expect(found()).toEqual(['/storageGb rejected-by-api']);
    expect(shown().attempts).toBe(2);
  });

  test('is no more said of a draft that failed by the form’s own rules since', () => {
    refuse('/storageGb');
    checkDraft('caching', { ...draft, nodeSize: '' }, offer);
    revise({ nodeSize: '' });
    expect(found()).toEqual(['/nodeSize node-size-missing']);
  });
});

test('a draft that is changed before any submit is told nothing, nor one whose messages are gone', () => {
  revise({ storageGb: '' });
  expect(shown()).toEqual(NO_ISSUES);
  checkDraft('caching', { ...draft, storageGb: '' }, offer);
  clearIssues('caching');
  revise({ storageGb: '7' });
  expect(shown()).toEqual(NO_ISSUES);
});

test('after two submits a change is looked at once, by the offer of the last', () => {
  const wrong = { ...draft, storageGb: '' };
  checkDraft('caching', wrong, { ...offer, storage: { ...offer.storage, maxGb: 100 } });
  checkDraft('caching', wrong, offer);
  const heard: string[][] = [];
  const leave = issuesStore('caching').listen(() => heard.push(found()));
  revise({ storageGb: '150' });
  leave();
  expect(heard).toEqual([[]]);
});

describe('old messages', () => {
  test.each([
    ['the same is ordered once more', () => orderAgain(toOrderRequest(draft, offer))],
    ['another order is prepared', () => prepareNextOrder('caching')],
  ])('go when %s', (_what, begin) => {
    checkDraft('caching', { ...draft, storageGb: '' }, offer);
    begin();
    expect(shown()).toEqual(NO_ISSUES);
  });
});
