import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OrderClient, ProblemError } from '#api';
import { draft, fakeSession, loadPage, offer, orderId, orderWith } from './support.ts';

type PlaceOrder = OrderClient['placeOrder'];

let page: Awaited<ReturnType<typeof loadPage>>;
let placeOrder: ReturnType<typeof vi.fn<PlaceOrder>>;

beforeEach(async () => {
  fakeSession();
  page = await loadPage();
  placeOrder = vi.fn<PlaceOrder>(accept);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const accept: PlaceOrder = async (request) => ({
  order: orderWith('new', request),
  location: undefined,
  retryAfterSeconds: 2,
});

/** Refuses as the client does; the error's class is the one of the page just loaded. */
async function refuseWith(
  ...errors: (Partial<ProblemError> & { pointer: string; code: string })[]
) {
  const { failed } = await import('./support.ts');
  const problem = { type: 't', title: '', errors: errors.map((e) => ({ params: {}, ...e })) };
  placeOrder.mockRejectedValueOnce(
    failed({ kind: 'problem', status: 422, problem, retryAfterSeconds: undefined }),
  );
}

async function failWithNetwork() {
  const { failed } = await import('./support.ts');
  placeOrder.mockRejectedValueOnce(failed({ kind: 'network' }));
}

function submit(entered = draft) {
  return page.placeOrder('caching', entered, offer, { placeOrder });
}

function keys(): (string | undefined)[] {
  return placeOrder.mock.calls.map(([, options]) => options.idempotencyKey);
}

describe('a draft without mistakes', () => {
  test('is sent, and the order that comes back is known', async () => {
    await expect(submit()).resolves.toBe('placed');
    expect(placeOrder.mock.calls[0]?.[0].trustedSources).toEqual([{ cidr: '203.0.113.7/32' }]);
    expect(page.submissionStore('caching').get().orderId).toBe(orderId);
    expect(page.orderStore(orderId).get().order?.status).toBe('new');
    expect(page.sendingStore('caching').get()).toEqual({ state: 'idle' });
  });

  test('is sent once, however often the button is pressed', async () => {
    const outcomes = await Promise.all([submit(), submit(), submit()]);
    expect(outcomes).toEqual(['placed', 'ignored', 'ignored']);
    expect(placeOrder).toHaveBeenCalledTimes(1);
  });
});

describe('a draft with mistakes', () => {
  test('is not sent; each submit shows its issues anew', async () => {
    const wrong = { ...draft, storageGb: '', acceptedDocuments: [] };
    await expect(submit(wrong)).resolves.toBe('rejected');
    await submit(wrong);
    expect(placeOrder).not.toHaveBeenCalled();
    const { issues, attempts } = page.issuesStore('caching').get();
    expect(issues.map(({ code }) => code)).toEqual(['storage-missing', 'documents-not-accepted']);
    expect(attempts).toBe(2);
  });

  test('says nothing of a part that was right at the submit and is being filled in anew', async () => {
    const wrong = { ...draft, nodeSize: '' };
    await submit(wrong);
    page.reviseIssues('caching', { ...wrong, storageGb: '7' }, offer);
    const { issues } = page.issuesStore('caching').get();
    expect(issues.map(({ code }) => code)).toEqual(['node-size-missing']);
  });

  test('loses an issue as soon as it is put right, but shows none before the first submit', async () => {
    const wrong = { ...draft, storageGb: '', nodeSize: '' };
    page.reviseIssues('caching', wrong, offer);
    expect(page.issuesStore('caching').get()).toEqual(page.NO_ISSUES);

    await submit(wrong);
    page.reviseIssues('caching', { ...wrong, storageGb: '50' }, offer);
    const { issues, attempts } = page.issuesStore('caching').get();
    expect(issues.map(({ code }) => code)).toEqual(['node-size-missing']);
    expect(attempts).toBe(1);
  });
});

describe('an order that the API refuses', () => {
  test('is marked at the rows of the form, in the form’s words where it has them', async () => {
    await refuseWith(
      { pointer: '/storageGb', code: 'storage-range', params: { min: 50, max: 200 } },
      { pointer: '/trustedSources/0/cidr', code: 'embargoed' },
      { pointer: '/service', code: 'sold-out' },
    );
    await expect(submit()).resolves.toBe('rejected');
    expect(page.issuesStore('caching').get()).toMatchObject({
      attempts: 1,
      issues: [
        { path: '/storageGb', code: 'storage-range', params: { min: 50, max: 200 } },
        { path: '/trustedSources/1', code: 'rejected-by-api', params: { code: 'embargoed' } },
      ],
    });
  });

  test.each<[string, ProblemError['params']]>([
    ['storage-range', {}],
    ['storage-range', { min: '<b>', max: 200 }],
    ['source-not-public', { text: '203.0.113.7', class: 'lunar' }],
    ['constructor', {}],
  ])('shows the API’s own word if %s comes without what its message says', async (code, params) => {
    await refuseWith({ pointer: '/storageGb', code, params });
    await submit();
    expect(page.issuesStore('caching').get().issues).toEqual([
      { path: '/storageGb', code: 'rejected-by-api', params: { code } },
    ]);
  });

  test('keeps the API’s issue until that part of the draft is changed', async () => {
    await refuseWith({ pointer: '/trustedSources/0/cidr', code: 'embargoed' });
    await submit();
    const codes = () =>
      page
        .issuesStore('caching')
        .get()
        .issues.map(({ code }) => code);

    page.reviseIssues('caching', { ...draft, nodeSize: 'b4-8' }, offer);
    expect(codes()).toEqual(['rejected-by-api']);
    const trustedSources = [
      { id: '1', cidr: '' },
      { id: '2', cidr: '203.0.113.8' },
    ];
    page.reviseIssues('caching', { ...draft, trustedSources }, offer);
    expect(codes()).toEqual([]);
  });

  test('counts as failed if the API names no field of the form', async () => {
    await refuseWith({ pointer: '/service', code: 'sold-out' });
    await expect(submit()).resolves.toBe('failed');
    expect(page.sendingStore('caching').get()).toMatchObject({
      state: 'failed',
      failure: { kind: 'problem', status: 422 },
    });
  });
});

describe('an order whose answer was lost', () => {
  test('is sent again under the same key, also after a reload', async () => {
    await failWithNetwork();
    await expect(submit()).resolves.toBe('failed');
    expect(page.sendingStore('caching').get()).toEqual({
      state: 'failed',
      failure: { kind: 'network' },
    });

    page = await loadPage();
    expect(page.sendingStore('caching').get()).toEqual(page.NOT_SENDING);
    await expect(submit()).resolves.toBe('placed');
    expect(keys()[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys()[1]).toBe(keys()[0]);
  });

  test('gets a new key once the reader changes it, or asks for one more', async () => {
    await failWithNetwork();
    await submit();
    await submit({ ...draft, storageGb: '100' });
    page.startNewOrder('caching');
    expect(page.submissionStore('caching').get()).toEqual(page.NO_SUBMISSION);
    await submit({ ...draft, storageGb: '100' });
    expect(new Set(keys()).size).toBe(3);
  });

  test('keeps its key over a change of nothing that is sent', async () => {
    await failWithNetwork();
    await submit();
    const trustedSources = [{ id: '9', cidr: ' 203.0.113.7/32 ' }];
    await submit({ ...draft, trustedSources });
    expect(keys()[1]).toBe(keys()[0]);
  });
});

test('a mistake of the program is not taken for a failure of the API', async () => {
  placeOrder.mockRejectedValueOnce(new TypeError('bug'));
  await expect(submit()).rejects.toThrow('bug');
  expect(page.sendingStore('caching').get()).toEqual(page.NOT_SENDING);
});
