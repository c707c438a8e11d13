import { backendName } from '#api';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toOrderRequest, type DraftChanges, type DraftSource } from '#order';
import type { Sending } from '#sending';
import { subjectOf } from '../../../src/sending/record.ts';
import { goodDraft, rows } from '../order/offers.ts';
import { draft, fakeDevice, fakeSession, loadPage, offer, orderId } from './support.ts';

const withNote = { id: '2', cidr: '203.0.113.7', note: 'VPN gateway, Cologne office' };
const withoutNote = { id: '3', cidr: '198.51.100.0/28' };

/** What was ordered, as it was typed: with a blank row, and an address without its length. */
const ordered = {
  ...draft,
  nodeSize: 'b4-8',
  storageGb: '150',
  trustedSources: [{ id: '1', cidr: '' }, withNote, withoutNote],
};
const configuration = toOrderRequest(ordered, offer);
const confirmed = { ...ordered, confirmedAddresses: '17' };
const sources = (...trustedSources: DraftSource[]) => ({ trustedSources });
let page: Awaited<ReturnType<typeof loadPage>>;

beforeEach(async () => {
  fakeSession();
  page = await loadPage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ordering the same once more', () => {
  test('fills in what was ordered; only the documents are to be accepted anew', () => {
    page.orderAgain(configuration);
    const { acceptedDocuments } = goodDraft({}, offer);
    const next = goodDraft({ ...page.draftStore('caching').get(), acceptedDocuments }, offer);
    expect(toOrderRequest(next, offer)).toEqual(configuration);
    expect(page.draftStore('caching').get().acceptedDocuments).toBeUndefined();
  });

  test('is a new order; the last one is followed until it is placed', () => {
    page.submissionStore('caching').set({ draftId: 'draft-1', orderId });
    page.orderAgain(configuration);
    const { draftId, ...rest } = page.submissionStore('caching').get();
    expect(draftId).not.toBe('draft-1');
    expect(rest).toEqual({ orderId, preparing: true });
  });

  test('from what is entered now takes back the consent to the documents', () => {
    page.changeDraft('caching', draft);
    page.prepareNextOrder('caching');
    expect(page.draftStore('caching').get()).toEqual({ ...draft, acceptedDocuments: [] });
  });
});

describe('an order that waited for the connection in vain', () => {
  const key = `draft-1-${'f'.repeat(14)}`;
  const waiting = {
    state: 'waiting',
    service: 'caching',
    key,
    subject: subjectOf(configuration),
    request: configuration,
    holder: 'try-1',
    until: Date.now() - 1,
  } satisfies Sending;

  beforeEach(async () => {
    fakeDevice({ [`order-sending:v1:${backendName()}:caching:${key}`]: JSON.stringify(waiting) });
    page = await loadPage();
    page.submissionStore('caching').set({ draftId: 'draft-2', orderId });
  });

  test('is put back into the fields, and forgotten', async () => {
    page.changeDraft('caching', { storageGb: '' });
    page.checkDraft('caching', { ...draft, storageGb: '' }, offer);
    await page.restoreSending(waiting);
    const { acceptedDocuments } = goodDraft({}, offer);
    const next = goodDraft({ ...page.draftStore('caching').get(), acceptedDocuments }, offer);
    expect(toOrderRequest(next, offer)).toEqual(configuration);
    expect(page.sendingsStore('caching').get()).toEqual({});
    expect(page.issuesStore('caching').get()).toEqual(page.NO_ISSUES);
  });

  test('is still the same order, whichever tab places it', async () => {
    await page.restoreSending(waiting);
    expect(page.submissionStore('caching').get()).toEqual({
      draftId: 'draft-1',
      orderId,
      preparing: true,
    });
  });

  test('is put back into one tab, and into no other after it', async () => {
    await page.restoreSending(waiting);
    page.draftStore('caching').set({});
    const submission = page.submissionStore('caching').get();
    await page.restoreSending(waiting);
    expect(page.draftStore('caching').get()).toEqual({});
    expect(page.submissionStore('caching').get()).toEqual(submission);
  });
});

describe('what the reader has begun in the meantime', () => {
  test.each<[string, DraftChanges, boolean]>([
    ['nothing', {}, false],
    ['the very order, as it was typed', ordered, false],
    ['the very order, and the number of its addresses is confirmed', confirmed, false],
    ['the order’s storage size with a space', { storageGb: ' 150 ' }, false],
    ['another storage size', { storageGb: '200' }, true],
    ['another service type', { serviceType: 'harbor-3' }, true],
    ['another zone', { availabilityZone: 'DE-NORTH-2' }, true],
    ['a billing profile', { billingProfile: { kind: 'existing', id: '004711' } }, true],
    ['another source', { trustedSources: rows('198.51.100.9') }, true],
    ['a source less', { trustedSources: [withNote] }, true],
    ['a newer note', sources({ ...withNote, note: 'Berlin' }, withoutNote), true],
    ['a note that the order has not', sources(withNote, { ...withoutNote, note: 'lab' }), true],
    ['a note that was taken out', sources({ ...withNote, note: '' }, withoutNote), true],
    [
      'a note with a space more',
      sources({ ...withNote, note: `${withNote.note} ` }, withoutNote),
      false,
    ],
    ['a note alone, its address still to come', sources({ id: '1', cidr: '', note: 'lab' }), true],
    ['an empty row', { trustedSources: rows('') }, false],
  ])('%s', (_, changes, other) => {
    page.changeDraft('caching', changes);
    expect(page.hasOtherDraft(configuration)).toBe(other);
  });
});
