import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OrderClient, ProblemError } from '#api';
import { sendingsAt } from '#sending';
import { toOrderRequest } from '#order';
import { pageView } from '#sending';
import {
  draft,
  fakeDevice,
  fakeSession,
  freeLocks,
  loadPage,
  offer,
  orderId,
  orderWith,
} from './support.ts';

type PlaceOrder = OrderClient['placeOrder'];

let page: Awaited<ReturnType<typeof loadPage>>;
let placeOrder: ReturnType<typeof vi.fn<PlaceOrder>>;

beforeEach(async () => {
  fakeDevice();
  fakeSession();
  page = await loadPage();
  placeOrder = vi.fn<PlaceOrder>(accept);
});

afterEach(() => {
  vi.useRealTimers();
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

async function refuseWithStatus(status: number, type = 'about:blank') {
  const { failed } = await import('./support.ts');
  const problem = { type, title: '', errors: [] };
  placeOrder.mockRejectedValueOnce(
    failed({ kind: 'problem', status, problem, retryAfterSeconds: undefined }),
  );
}

async function failWithNetwork() {
  const { failed } = await import('./support.ts');
  placeOrder.mockRejectedValueOnce(failed({ kind: 'network' }));
}

function submit(entered = draft) {
  return page.placeOrder('caching', entered, offer, { placeOrder });
}

/** The sendings of the service, as the device has them. */
function sendings() {
  return Object.values(page.sendingsStore('caching').get());
}

function states() {
  return sendings().map(({ state }) => state);
}

/** The reader lets go of a sending as they see it now. */
async function forget(key: string) {
  const sending = sendingsAt(page.sendingsStore('caching').get(), Date.now())[key];
  if (sending) await page.forgetSending(sending);
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
    expect(sendings()).toMatchObject([{ state: 'placed', orderId }]);
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
    page.changeDraft('caching', { ...wrong, storageGb: '7' });
    const { issues } = page.issuesStore('caching').get();
    expect(issues.map(({ code }) => code)).toEqual(['node-size-missing']);
  });

  test('loses an issue as soon as it is put right, but shows none before the first submit', async () => {
    const wrong = { ...draft, storageGb: '', nodeSize: '' };
    page.changeDraft('caching', wrong);
    expect(page.issuesStore('caching').get()).toEqual(page.NO_ISSUES);

    await submit(wrong);
    page.changeDraft('caching', { ...wrong, storageGb: '50' });
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

  test('is told in words of its own where only the API knows the rule, and once', async () => {
    await refuseWith(
      { pointer: '/availabilityZone', code: 'zone-full' },
      { pointer: '/billingProfile', code: 'billing-profile-unknown' },
      { pointer: '/billingProfile/id', code: 'billing-profile-unknown' },
    );
    await submit();
    expect(page.issuesStore('caching').get().issues).toEqual([
      { path: '/availabilityZone', code: 'zone-full', params: {} },
      { path: '/billingProfile', code: 'billing-profile-unknown', params: {} },
    ]);
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

    page.changeDraft('caching', { ...draft, nodeSize: 'b4-8' });
    expect(codes()).toEqual(['rejected-by-api']);
    const trustedSources = [
      { id: '1', cidr: '' },
      { id: '2', cidr: '203.0.113.8' },
    ];
    page.changeDraft('caching', { ...draft, trustedSources });
    expect(codes()).toEqual([]);
  });

  test('is marked no more once the same order is sent again from a duplicated tab', async () => {
    await refuseWith({ pointer: '/storageGb', code: 'embargoed' });
    await submit();
    const { record } = await import('../../../src/stores/sendings.ts');
    const order = { key: keys()[0] ?? '', request: toOrderRequest(draft, offer) };
    await record('caching', order.key, { type: 'sent', at: Date.now(), order, try: 'other' });
    expect(page.issuesStore('caching').get()).toEqual(page.NO_ISSUES);
  });

  test('counts as failed if the API names no field of the form', async () => {
    await refuseWith({ pointer: '/service', code: 'sold-out' });
    await expect(submit()).resolves.toBe('failed');
    expect(sendings()).toMatchObject([{ state: 'refused', report: { reason: 'rejected' } }]);
  });
});

describe('an order whose answer was lost', () => {
  const changed = { ...draft, storageGb: '100' };

  async function settle() {
    await page.settleSending('caching', keys()[0] ?? '', { placeOrder });
  }

  test('is sent again under the same key, also after a reload', async () => {
    await failWithNetwork();
    await expect(submit()).resolves.toBe('failed');
    expect(sendings()).toMatchObject([
      { state: 'unknown', key: keys()[0], report: { reason: 'network' } },
    ]);

    page = await loadPage();
    expect(states()).toEqual(['unknown']);
    await expect(submit()).resolves.toBe('placed');
    expect(keys()[0]).toMatch(/^[0-9a-f]{32}-[0-9a-f]{14}$/);
    expect(keys()[1]).toBe(keys()[0]);
    expect(states()).toEqual(['placed']);
  });

  test('comes first: a changed order is held back until it is settled', async () => {
    await failWithNetwork();
    await submit();
    await expect(submit(changed)).resolves.toBe('blocked');
    expect(placeOrder).toHaveBeenCalledTimes(1);

    await settle();
    expect(keys()[1]).toBe(keys()[0]);
    expect(placeOrder.mock.calls[1]?.[0]).toEqual(placeOrder.mock.calls[0]?.[0]);
    expect(page.submissionStore('caching').get().orderId).toBe(orderId);
  });

  test('can be given up; then a changed order is sent under a key of its own', async () => {
    await failWithNetwork();
    await submit();
    await forget(keys()[0] ?? '');
    expect(states()).toEqual(['given-up']);
    await expect(submit(changed)).resolves.toBe('placed');
    page.startNewOrder('caching');
    await submit(changed);
    expect(new Set(keys()).size).toBe(3);
  });

  test('that was given up is still the same order when it is ordered again', async () => {
    await failWithNetwork();
    await submit();
    await forget(keys()[0] ?? '');
    await submit();
    expect(keys()[1]).toBe(keys()[0]);
  });

  test('keeps its key over a change of nothing that is sent', async () => {
    await failWithNetwork();
    await submit();
    const trustedSources = [{ id: '9', cidr: ' 203.0.113.7/32 ' }];
    await submit({ ...draft, trustedSources });
    expect(keys()[1]).toBe(keys()[0]);
  });

  test.each([400, 401, 413, 422, 429])(
    'stays open when a later try is answered with %d',
    async (status) => {
      await failWithNetwork();
      await submit();
      await refuseWithStatus(status);
      await submit();
      expect(states()).toEqual(['unknown']);
    },
  );

  test('shows no refusal at a field while an earlier try may have arrived', async () => {
    await failWithNetwork();
    await submit();
    await refuseWith({ pointer: '/storageGb', code: 'embargoed' });
    await expect(submit()).resolves.toBe('failed');
    expect(page.issuesStore('caching').get().issues).toEqual([]);
  });

  test.each([
    [401, 'unsent'],
    [429, 'unsent'],
    [413, 'refused'],
    [503, 'unknown'],
  ])('a sending that is answered with %d is %s', async (status, state) => {
    await refuseWithStatus(status);
    await submit();
    expect(states()).toEqual([state]);
  });
});

describe('the lifetime of a key', () => {
  const hours = 3_600_000;

  beforeEach(async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    await failWithNetwork();
    await submit();
  });

  test('is told to the client, so that no repetition outlives it', () => {
    expect(placeOrder.mock.calls[0]?.[1].notAfter).toBe(23 * hours);
  });

  test('ends on every path: finding out, ordering again, and loading the page', async () => {
    await failWithNetwork();
    vi.setSystemTime(20 * hours);
    await page.settleSending('caching', keys()[0] ?? '', { placeOrder });
    expect(placeOrder).toHaveBeenCalledTimes(2);
    expect(placeOrder.mock.calls[1]?.[1].notAfter).toBe(23 * hours);

    vi.setSystemTime(23 * hours);
    await page.settleSending('caching', keys()[0] ?? '', { placeOrder });
    await expect(submit()).resolves.toBe('blocked');
    page = await loadPage();
    await page.resumeSending('caching', { placeOrder });
    expect(placeOrder).toHaveBeenCalledTimes(2);
    expect(states()).toEqual(['expired']);
  });

  test('ends, and the order is found among the reader’s orders', async () => {
    vi.setSystemTime(25 * hours);
    const request = placeOrder.mock.calls[0]?.[0];
    if (!request) throw new Error('nothing was sent');
    const at = (hour: number) => new Date(hour * hours).toISOString();
    const other = { ...request, storageGb: 100 };
    const id = (digit: string) => digit.repeat(24);
    const items = [
      orderWith('new', other, { id: id('a'), createdAt: at(24) }),
      orderWith('new', request, { id: id('b'), createdAt: at(1) }),
      orderWith('done', request, { id: id('c'), createdAt: at(-30) }),
    ];
    const listOrders = vi.fn<OrderClient['listOrders']>(async () => ({ items, leftOut: 0 }));
    const [key = ''] = keys();
    const found = await page.lookUpSending('caching', key, { listOrders });
    expect(found.complete).toBe(true);
    expect(found.orders.map((order) => order.id)).toEqual([id('b')]);

    await page.recogniseOrder('caching', key, id('b'));
    expect(states()).toEqual(['placed']);
    expect(page.submissionStore('caching').get().orderId).toBe(id('b'));
  });

  test('ends, and the reader gives it up: the next order has a key of its own', async () => {
    vi.setSystemTime(25 * hours);
    const [key = ''] = keys();
    await forget(key);
    expect(states()).toEqual(['given-up']);
    await expect(submit()).resolves.toBe('placed');
    expect(keys()[1]).not.toBe(key);
  });
});

/** How the reader has got to the page that is loaded next. */
function navigateBy(type: string): void {
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }], now: () => 0 });
}

describe('a sending that a reload or a closed tab interrupts', () => {
  const never: PlaceOrder = () => new Promise(() => {});
  const resume = () => page.resumeSending('caching', { placeOrder });

  beforeEach(async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    vi.stubGlobal('navigator', freeLocks());
    navigateBy('reload');
    page.changeDraft('caching', {});
    placeOrder.mockImplementationOnce(never);
    void submit();
    await vi.waitFor(() => {
      expect(placeOrder).toHaveBeenCalledTimes(1);
    });
  });

  test('goes on by itself under its key when the tab is loaded anew', async () => {
    page = await loadPage();
    await resume();
    expect(keys()[1]).toBe(keys()[0]);
    expect(page.submissionStore('caching').get().orderId).toBe(orderId);
    await resume();
    expect(placeOrder).toHaveBeenCalledTimes(2);
  });

  test('is left to the reader when the tab was restored, or has come back', async () => {
    for (const way of ['navigate', 'back_forward']) {
      navigateBy(way);
      page = await loadPage();
      await resume();
    }
    expect(placeOrder).toHaveBeenCalledTimes(1);
  });

  test('is left to the reader in any other tab', async () => {
    fakeSession();
    page = await loadPage();
    await resume();
    await vi.waitFor(() => {
      expect(states()).toEqual(['unknown']);
    });
    expect(placeOrder).toHaveBeenCalledTimes(1);
  });

  test('is left to the reader after some minutes', async () => {
    vi.setSystemTime(6 * 60_000);
    page = await loadPage();
    await resume();
    expect(placeOrder).toHaveBeenCalledTimes(1);
    expect(states()).toEqual(['unknown']);
  });

  test('is not tried by itself again when it fails once more', async () => {
    page = await loadPage();
    await failWithNetwork();
    await resume();
    page = await loadPage();
    await resume();
    expect(placeOrder).toHaveBeenCalledTimes(2);
  });
});

describe('a device that falls asleep right after a press', () => {
  const SLEEP = 3 * 3_600_000;

  beforeEach(() => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  });

  test('orders nothing hours later', async () => {
    const outcome = submit();
    vi.setSystemTime(SLEEP);
    await expect(outcome).resolves.toBe('ignored');
    expect(placeOrder).not.toHaveBeenCalled();
    await expect(submit()).resolves.toBe('placed');
  });

  test('finds out nothing hours later', async () => {
    await failWithNetwork();
    await submit();
    const settled = page.settleSending('caching', keys()[0] ?? '', { placeOrder });
    vi.setSystemTime(SLEEP);
    await settled;
    expect(placeOrder).toHaveBeenCalledTimes(1);
    expect(states()).toEqual(['unknown']);
  });
});

describe('on plain http, where nothing tells whether another page is alive', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    vi.stubGlobal('navigator', {});
  });

  test('a page sends nothing by itself: the tab that it was duplicated from may still do so', async () => {
    page.changeDraft('caching', {});
    placeOrder.mockImplementationOnce(() => new Promise(() => {}));
    void submit();
    await vi.waitFor(() => {
      expect(placeOrder).toHaveBeenCalledTimes(1);
    });

    page = await loadPage();
    await page.resumeSending('caching', { placeOrder });
    expect(placeOrder).toHaveBeenCalledTimes(1);
    expect(states()).toEqual(['sending']);

    vi.setSystemTime(2 * 60_000);
    await page.settleSending('caching', keys()[0] ?? '', { placeOrder });
    expect(keys()[1]).toBe(keys()[0]);
    expect(states()).toEqual(['placed']);
  });

  test('an order does not wait for a connection, because nobody could rely on it', async () => {
    const { failed } = await import('./support.ts');
    placeOrder.mockRejectedValueOnce(failed({ kind: 'offline' }));
    await expect(submit()).resolves.toBe('failed');
    expect(sendings()).toMatchObject([{ state: 'unsent', report: { reason: 'offline' } }]);
  });
});

describe('two tabs', () => {
  /** A second tab of the same browser, with a session of its own unless it is a duplicate. */
  async function openTab(session: Record<string, string> = {}) {
    fakeSession(session);
    return loadPage();
  }

  test('a duplicated tab whose order was placed by the other shows it, and sends nothing', async () => {
    page.changeDraft('caching', { storageGb: '50' });
    const draftId = page.submissionStore('caching').get().draftId;
    await submit();
    page = await openTab({ 'order-submission:v2:caching': JSON.stringify({ draftId }) });
    await page.resumeSending('caching', { placeOrder });
    expect(page.submissionStore('caching').get()).toMatchObject({ orderId, preparing: false });
    await expect(submit({ ...draft, storageGb: '100' })).resolves.toBe('placed');
    expect(placeOrder).toHaveBeenCalledTimes(1);
  });

  test('with the same draft place one order also under a new key, after a day and giving up', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    await failWithNetwork();
    await submit();
    const session = {
      'order-submission:v2:caching': JSON.stringify(page.submissionStore('caching').get()),
    };
    vi.setSystemTime(25 * 3_600_000);
    await forget(keys()[0] ?? '');
    await expect(submit()).resolves.toBe('placed');

    page = await openTab(session);
    await expect(submit()).resolves.toBe('placed');
    expect(placeOrder).toHaveBeenCalledTimes(2);
  });

  test('with the same draft place one order also after a key that is somebody else’s', async () => {
    await refuseWithStatus(409, 'https://docs.example/reference/errors/#idempotency-key-reused');
    await submit();
    const session = {
      'order-submission:v2:caching': JSON.stringify(page.submissionStore('caching').get()),
    };
    await expect(submit()).resolves.toBe('placed');

    page = await openTab(session);
    await expect(submit({ ...draft, storageGb: '100' })).resolves.toBe('placed');
    expect(placeOrder).toHaveBeenCalledTimes(2);
    expect(page.submissionStore('caching').get().orderId).toBe(orderId);
  });

  test('a tab that finds out what another one has ordered shows that order, not its own before', async () => {
    await submit();
    const session = {
      'order-submission:v2:caching': JSON.stringify(page.submissionStore('caching').get()),
    };
    page = await openTab();
    await failWithNetwork();
    await submit({ ...draft, storageGb: '100' });
    const { key = '' } = sendings().find(({ state }) => state === 'unknown') ?? {};

    page = await openTab(session);
    const found = 'f'.repeat(24);
    placeOrder.mockImplementationOnce(async (request) => ({
      ...(await accept(request, { idempotencyKey: key })),
      order: orderWith('new', request, { id: found }),
    }));
    await page.settleSending('caching', key, { placeOrder });
    const { draftId, ...shown } = page.submissionStore('caching').get();
    expect(shown).toEqual({ orderId: found, preparing: false });
    const view = pageView(page.sendingsStore('caching').get(), draftId, Date.now());
    expect(view.placed?.orderId).toBe(found);
  });

  test('keep a record each: what becomes of one order leaves the other alone', async () => {
    await failWithNetwork();
    await submit();
    const open = sendings()[0];
    page = await openTab();
    await forget('somebody-else');
    await expect(submit({ ...draft, storageGb: '100' })).resolves.toBe('blocked');
    expect(sendings()).toEqual([open]);
  });
});

test('after a key that belongs to another order the next sending has a new one', async () => {
  await refuseWithStatus(409, 'https://docs.example/reference/errors/#idempotency-key-reused');
  await expect(submit()).resolves.toBe('failed');
  await expect(submit()).resolves.toBe('placed');
  expect(keys()[1]).not.toBe(keys()[0]);
});

test('after any other refusal the same order is sent under its key again', async () => {
  await refuseWithStatus(422);
  await expect(submit()).resolves.toBe('failed');
  await expect(submit()).resolves.toBe('placed');
  expect(keys()[1]).toBe(keys()[0]);
});

test('a mistake of the program is not taken for a failure of the API', async () => {
  placeOrder.mockRejectedValueOnce(new TypeError('bug'));
  await expect(submit()).rejects.toThrow('bug');
  expect(sendings()).toMatchObject([{ state: 'unknown' }]);
});
