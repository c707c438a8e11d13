import { beforeEach, describe, expect, test } from 'vitest';
import { toOrderRequest } from '#order';
import { goodDraft, rows } from '../order/offers.ts';
import { draft, fakeSession, loadPage, offer, orderId } from './support.ts';

const configuration = toOrderRequest({ ...draft, nodeSize: 'b4-8', storageGb: '150' }, offer);
let page: Awaited<ReturnType<typeof loadPage>>;

beforeEach(async () => {
  fakeSession();
  page = await loadPage();
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

describe('what the reader has begun in the meantime', () => {
  test.each([
    ['nothing', {}, false],
    ['the very order, as it was typed', { ...draft, nodeSize: 'b4-8', storageGb: '150' }, false],
    ['another storage size', { storageGb: '200' }, true],
    ['another source', { trustedSources: rows('198.51.100.9') }, true],
    ['an empty row', { trustedSources: rows('') }, false],
  ])('%s', (_, changes, other) => {
    page.changeDraft('caching', changes);
    expect(page.hasOtherDraft(configuration)).toBe(other);
  });
});
