import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backendName, idempotencyKeyFor, type OrderClient } from '#api';
import { toOrderRequest } from '#order';
import { type Sending, type SendingState } from '#sending';
import { inState, START } from '../sending/support.ts';
import {
  draft,
  fakeDevice,
  fakeSession,
  loadPage,
  offer,
  orderId,
  orderWith,
  sharedLocks,
} from './support.ts';

/* What a page holds while it sends an order, what it leaves behind, and what it makes of earlier tries. */

const placeOrder = vi.fn<OrderClient['placeOrder']>();
let device: Map<string, string>;
let locks: ReturnType<typeof sharedLocks>;
let listeners: Listening[];
let page: Awaited<ReturnType<typeof loadPage>>;

type Listening = readonly [type: string, listener: unknown];

/** A window that says what is listened to. */
class Window extends EventTarget {
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    listeners.push([args[0], args[1]]);
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    const [type, listener] = args;
    listeners = listeners.filter((known) => known[0] !== type || known[1] !== listener);
    super.removeEventListener(...args);
  }
}

beforeEach(async () => {
  vi.useFakeTimers({ now: START });
  listeners = [];
  vi.stubGlobal('window', new Window());
  locks = sharedLocks();
  vi.stubGlobal('navigator', locks.navigator);
  device = fakeDevice();
  fakeSession();
  page = await loadPage();
  placeOrder.mockReset().mockImplementation(async (request) => ({
    order: orderWith('new', request),
    location: undefined,
    retryAfterSeconds: undefined,
  }));
});

afterEach(() => {
  // What was stubbed while the clock was a false one has that one’s parts beneath it.
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const submit = () => page.placeOrder('caching', draft, offer, { placeOrder });
const sendings = () => Object.values(page.sendingsStore('caching').get());
const states = () => sendings().map(({ state }) => state);

async function fail(kind: 'offline' | 'network') {
  const { failed } = await import('./support.ts');
  placeOrder.mockRejectedValueOnce(failed({ kind }));
}

/** What the page holds and waits for, besides following the records: nothing once all is settled. */
async function held() {
  // The stores themselves let go a second after the last look.
  await vi.advanceTimersByTimeAsync(5000);
  return {
    locks: locks.names().map((name) => name.split(':')[0]),
    online: listeners.filter(([type]) => type === 'online').length,
    timers: vi.getTimerCount(),
  };
}

const nothing = { locks: [], online: 0, timers: 0 };

describe('while an order is sent its page is seen to be alive, and afterwards not', () => {
  test('by other tabs, from before anything leaves until the answer is there', async () => {
    const sent = submit();
    expect(placeOrder).not.toHaveBeenCalled();
    placeOrder.mockImplementationOnce(async (request) => {
      expect(locks.names()).toHaveLength(1);
      expect(listeners.map(([type]) => type)).toContain('online');
      return {
        order: orderWith('new', request),
        location: undefined,
        retryAfterSeconds: undefined,
      };
    });
    await expect(sent).resolves.toBe('placed');
    expect(page.placedHereStore('caching').get()).toBe(1);
    expect(await held()).toEqual(nothing);
  });

  test('also if it fails', async () => {
    await fail('network');
    await submit();
    expect(await held()).toEqual(nothing);
  });

  test('also if the program fails', async () => {
    placeOrder.mockRejectedValueOnce(new TypeError('bug'));
    await expect(submit()).rejects.toThrow('bug');
    expect(states()).toEqual(['unknown']);
    expect(await held()).toEqual(nothing);
  });

  test('also if the press came to nothing, because another order comes first', async () => {
    await fail('network');
    await submit();
    const other = { ...draft, storageGb: '100' };
    await expect(page.placeOrder('caching', other, offer, { placeOrder })).resolves.toBe('blocked');
    expect(await held()).toEqual(nothing);
  });

  test('also if there is nothing any more to find out', async () => {
    await page.settleSending('caching', 'no-such-key', { placeOrder });
    expect(placeOrder).not.toHaveBeenCalled();
    expect(await held()).toEqual(nothing);
  });
});

describe('while an order waits for the connection its page is seen to be alive', () => {
  beforeEach(async () => {
    await fail('offline');
    await submit();
    expect(states()).toEqual(['waiting']);
    expect(await held()).toEqual({ locks: ['order-try'], online: 1, timers: 1 });
  });

  test('until it is placed', async () => {
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(states()).toEqual(['placed']);
    expect(await held()).toEqual(nothing);
  });

  test('until the reader does not want it any more', async () => {
    for (const sending of sendings()) await page.forgetSending(sending);
    expect(await held()).toEqual(nothing);
  });

  test('until it has waited for ten minutes', async () => {
    await vi.advanceTimersByTimeAsync(10 * 60_000 - 5000);
    expect(states()).toEqual(['missed']);
    expect(await held()).toEqual(nothing);
  });

  test('also if the connection that came back is gone again, but not for longer than promised', async () => {
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    await fail('offline');
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(placeOrder).toHaveBeenCalledTimes(2);
    expect(states()).toEqual(['waiting']);
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(states()).toEqual(['missed']);
    expect(await held()).toEqual(nothing);
  });

  test('and other pages learn when that page is gone: then it waits no more', async () => {
    page = await loadPage();
    await page.resumeSending('caching', { placeOrder });
    await vi.advanceTimersByTimeAsync(0);
    expect(states()).toEqual(['waiting']);

    vi.stubGlobal('navigator', sharedLocks().navigator);
    page = await loadPage();
    await page.resumeSending('caching', { placeOrder });
    await vi.advanceTimersByTimeAsync(0);
    expect(states()).toEqual(['missed']);
  });

  test('and a change of what another record says does not end that', async () => {
    const { record } = await import('../../../src/stores/sendings.ts');
    const order = { key: 'other-1', request: toOrderRequest(draft, offer) };
    await record('caching', 'other-1', { type: 'sent', at: START, order, try: 'x' });
    expect(await held()).toEqual({ locks: ['order-try'], online: 1, timers: 1 });
  });
});

describe('an order that was sent from this draft before', () => {
  const draftId = 'd'.repeat(32);
  const before = { ...draft, storageGb: '100' };

  /** Puts a sending of the draft, as it was before, on record in a state. */
  async function sentBefore(state: SendingState, name = draftId): Promise<Sending> {
    const request = toOrderRequest(before, offer);
    const key = idempotencyKeyFor(name, JSON.stringify(request));
    const sending = { ...inState[state](), key } as Sending;
    device.set(`order-sending:v1:${backendName()}:caching:${key}`, JSON.stringify(sending));
    page = await loadPage();
    page.submissionStore('caching').set({ draftId });
    return sending;
  }

  test.each(['waiting', 'missed', 'unsent', 'refused'] as const)(
    'and is %s gives way to what is sent now',
    async (state) => {
      await sentBefore(state);
      await expect(submit()).resolves.toBe('placed');
      expect(sendings()).toMatchObject([{ state: 'placed', orderId }]);
    },
  );

  test('and was given up stays on record: it may be an order all the same', async () => {
    await sentBefore('given-up');
    await expect(submit()).resolves.toBe('placed');
    expect(states().toSorted()).toEqual(['given-up', 'placed']);
  });

  test.each(['waiting', 'missed', 'unsent', 'refused'] as const)(
    'is told from one of another draft, which stays although it is %s',
    async (state) => {
      await sentBefore(state, 'e'.repeat(32));
      await expect(submit()).resolves.toBe('placed');
      expect(states().toSorted()).toEqual(['placed', state].toSorted());
    },
  );

  test.each(['unsent', 'refused', 'missed'] as const)(
    'and is %s is still told of when the draft is changed',
    async (state) => {
      await sentBefore(state);
      page.changeDraft('caching', { nodeSize: 'b4-8' });
      await vi.advanceTimersByTimeAsync(0);
      expect(states()).toEqual([state]);
    },
  );

  test('and waits in another draft waits on when this one is changed', async () => {
    await sentBefore('waiting', 'e'.repeat(32));
    page.changeDraft('caching', { nodeSize: 'b4-8' });
    await vi.advanceTimersByTimeAsync(0);
    expect(states()).toEqual(['waiting']);
  });
});

test('an order that a duplicated tab is sending is not sent by this one too', async () => {
  page.changeDraft('caching', {});
  const session = JSON.stringify(page.submissionStore('caching').get());
  placeOrder.mockImplementationOnce(() => new Promise(() => {}));
  void submit();
  await vi.advanceTimersByTimeAsync(0);
  expect(states()).toEqual(['sending']);

  fakeSession({ 'order-submission:v2:caching': session });
  page = await loadPage();
  await expect(submit()).resolves.toBe('ignored');
  expect(placeOrder).toHaveBeenCalledTimes(1);
});

describe('what the API refused is shown', () => {
  const found = () =>
    page
      .issuesStore('caching')
      .get()
      .issues.map(({ code }) => code);

  beforeEach(async () => {
    const { failed } = await import('./support.ts');
    const errors = [{ pointer: '/storageGb', code: 'embargoed', params: {} }];
    const problem = { type: 'about:blank', title: '', errors };
    placeOrder.mockRejectedValueOnce(
      failed({ kind: 'problem', status: 422, problem, retryAfterSeconds: undefined }),
    );
    await expect(submit()).resolves.toBe('rejected');
    expect(found()).toEqual(['rejected-by-api']);
  });

  test('whatever becomes of other orders', async () => {
    const { record } = await import('../../../src/stores/sendings.ts');
    const order = { key: 'other-1', request: toOrderRequest(draft, offer) };
    await record('caching', 'other-1', { type: 'sent', at: START, order, try: 'x' });
    expect(found()).toEqual(['rejected-by-api']);
  });

  test('also once the record of it is gone', async () => {
    for (const sending of sendings()) await page.forgetSending(sending);
    expect(states()).toEqual([]);
    expect(found()).toEqual(['rejected-by-api']);
  });

  test('but what the form itself has found since stays, whatever another tab sends', async () => {
    page.checkDraft('caching', { ...draft, nodeSize: '' }, offer);
    const { record } = await import('../../../src/stores/sendings.ts');
    const [key = ''] = sendings().map((sending) => sending.key);
    const order = { key, request: toOrderRequest(draft, offer) };
    await record('caching', key, { type: 'sent', at: START, order, try: 'x' });
    expect(found()).toEqual(['node-size-missing']);
  });
});

describe('a page takes over what became of its draft', () => {
  const draftId = 'd'.repeat(32);

  async function openWith(state: SendingState, name: string) {
    const key = `${name}-${'f'.repeat(14)}`;
    const sending = { ...inState[state](), key };
    device.set(`order-sending:v1:${backendName()}:caching:${key}`, JSON.stringify(sending));
    page = await loadPage();
    page.submissionStore('caching').set({ draftId });
    await page.resumeSending('caching', { placeOrder });
    return page.submissionStore('caching').get();
  }

  test('if it was placed, in whatever tab', async () => {
    expect(await openWith('placed', draftId)).toEqual({ draftId, orderId, preparing: false });
  });

  test('but not what another draft has become', async () => {
    expect(await openWith('placed', 'e'.repeat(32))).toEqual({ draftId });
  });

  test.each(['unknown', 'unsent', 'refused', 'given-up'] as const)(
    'and follows no order where it is %s',
    async (state) => {
      expect(await openWith(state, draftId)).toEqual({ draftId });
    },
  );
});

describe('what a page does that is loaded anew', () => {
  const resume = () => page.resumeSending('caching', { placeOrder });

  /** A page that has begun to send and never gets an answer. */
  async function beginToSend() {
    page.changeDraft('caching', {});
    placeOrder.mockImplementationOnce(() => new Promise(() => {}));
    void submit();
    await vi.advanceTimersByTimeAsync(0);
    expect(states()).toEqual(['sending']);
  }

  beforeEach(() => {
    const entries = (kind: string) => (kind === 'navigation' ? [{ type: 'reload' }] : []);
    vi.stubGlobal('performance', { getEntriesByType: entries, now: () => 0 });
  });

  test('it leaves to itself what it is sending itself', async () => {
    await beginToSend();
    vi.stubGlobal('navigator', sharedLocks().navigator);
    await resume();
    expect(placeOrder).toHaveBeenCalledTimes(1);
    expect(states()).toEqual(['sending']);
  });

  test('it leaves to another page what that is sending, as long as it is alive', async () => {
    await beginToSend();
    page = await loadPage();
    await resume();
    expect(placeOrder).toHaveBeenCalledTimes(1);
    expect(states()).toEqual(['sending']);
  });

  test('it goes on with what a page that is gone has sent a moment ago, under the same key', async () => {
    await beginToSend();
    vi.stubGlobal('navigator', sharedLocks().navigator);
    page = await loadPage();
    await resume();
    const keys = placeOrder.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(states()).toEqual(['placed']);
  });

  test.each([
    ['within five minutes', 5 * 60_000 - 1, 2],
    ['after five minutes no more', 5 * 60_000, 1],
  ])('it does so %s', async (_when, later, calls) => {
    await beginToSend();
    vi.stubGlobal('navigator', sharedLocks().navigator);
    vi.setSystemTime(START + later);
    page = await loadPage();
    await resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(placeOrder).toHaveBeenCalledTimes(calls);
  });

  test('it goes by the last try, not by one before it that is in doubt', async () => {
    await fail('network');
    await submit();
    const [key = ''] = sendings().map((sending) => sending.key);
    vi.setSystemTime(START + 3 * 3_600_000);
    placeOrder.mockImplementationOnce(() => new Promise(() => {}));
    void page.settleSending('caching', key, { placeOrder });
    await vi.advanceTimersByTimeAsync(0);
    vi.stubGlobal('navigator', sharedLocks().navigator);
    page = await loadPage();
    await resume();
    expect(placeOrder).toHaveBeenCalledTimes(3);
    expect(states()).toEqual(['placed']);
  });
});
