import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { draft, fakeDevice, fakeSession, loadPage, offer } from '../stores/support.ts';
import { demoBackend, siteUrl } from '../demo/support.ts';

/*
 * Chance decides what goes wrong at every request, and what the reader does meanwhile. Whatever it
 * was: never two orders, never one that is said not to be sent, and in the end exactly one. A run
 * that fails prints its seed and the shortest story that still fails.
 */

/** What becomes of one request; after these all goes well. */
const fates = [
  'well',
  'lost-request',
  'lost-answer',
  'half-answer',
  'never-answered',
  'error-before',
  'error-after',
  'in-progress',
  'unavailable',
  'rate-limited',
  'session-over',
  'gateway-page',
  'off-contract-after',
] as const;
type Fate = (typeof fates)[number];

/** What the reader does with the page. */
const deeds = [
  'submit',
  'double-click',
  'reload',
  'reload-in-the-middle',
  'close-in-the-middle',
  'second-tab',
  'settle',
] as const;
type Deed = (typeof deeds)[number];

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a reader who orders once has one order, whatever goes wrong', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<Fate>(...fates), { maxLength: 12 }),
      fc.array(fc.constantFrom<Deed>(...deeds), { minLength: 1, maxLength: 5 }),
      tell,
    ),
    { numRuns: 300 },
  );
}, 120_000);

async function tell(fortune: readonly Fate[], story: readonly Deed[]): Promise<void> {
  const backend = demoBackend();
  const network = unreliable(backend, [...fortune]);
  fakeDevice();
  let session = fakeSession();
  let reader = await open(network);
  reader.page.changeDraft('caching', {});

  for (const deed of story) {
    if (reader.orderId() !== undefined) break;
    const left = reader;
    switch (deed) {
      case 'submit':
        await reader.submit();
        break;
      case 'double-click':
        await Promise.all([reader.submit(), reader.submit()]);
        break;
      case 'settle':
        await reader.settle();
        break;
      case 'reload':
        left.leave();
        reader = await open(network);
        break;
      case 'reload-in-the-middle':
        void reader.submit();
        left.leave();
        reader = await open(network);
        break;
      case 'close-in-the-middle':
        void reader.submit();
        left.leave();
        session = fakeSession();
        reader = await open(network);
        break;
      case 'second-tab': {
        const first = reader.submit();
        fakeSession(Object.fromEntries(session));
        const second = await open(network);
        await Promise.all([first, second.submit()]);
        left.leave();
        reader = second;
        break;
      }
    }
    check(backend, reader);
  }

  // All is well again: the reader goes on until the order is placed.
  network.heal();
  await reader.settle();
  if (reader.orderId() === undefined) await reader.submit();
  await network.quiet();
  expect(backend.orders.list().map(({ id }) => id)).toEqual([reader.orderId()]);
  await expect(reader.lookUp()).resolves.toBe(reader.orderId());
  reader.leave();
}

/** What must hold at every moment. */
function check(backend: ReturnType<typeof demoBackend>, reader: Reader): void {
  const ids = backend.orders.list().map(({ id }) => id);
  expect(ids.length).toBeLessThanOrEqual(1);
  if (reader.orderId() !== undefined) expect(ids).toEqual([reader.orderId()]);
  if (reader.saysNotSent()) expect(ids).toEqual([]);
}

type Reader = Awaited<ReturnType<typeof open>>;

/** A page that was just loaded, in whatever tab the storages stand for. */
async function open(network: ReturnType<typeof unreliable>) {
  const page = await loadPage();
  const { createOrderClient } = await import('#api');
  const wire = network.connect();
  const client = createOrderClient({
    baseUrl: `${siteUrl}api`,
    fetch: wire.fetch,
    timeout: 3,
    retry: { tries: 2, firstPause: 0 },
  });
  await page.resumeInterrupted('caching', client);
  return {
    page,
    leave: wire.cut,
    submit: () => page.placeOrder('caching', draft, offer, client),
    settle: () => page.settleAttempt('caching', client),
    orderId: () => page.submissionStore('caching').get().orderId,
    lookUp: async () =>
      (await client.getOrder(page.submissionStore('caching').get().orderId ?? '')).order.id,
    saysNotSent: () =>
      page.sendingStore('caching').get().state === 'failed' &&
      page.attemptStore('caching').get().open === undefined,
  };
}

/** The demo behind a network that deals out fates, one for each request. */
function unreliable({ call }: ReturnType<typeof demoBackend>, fortune: Fate[]) {
  const running = new Set<Promise<unknown>>();
  const status = (code: number, headers?: Record<string, string>) =>
    new Response('<h1>no</h1>', { status: code, ...(headers && { headers }) });

  async function meet(fate: Fate, take: () => Promise<Response>, signal: AbortSignal) {
    switch (fate) {
      case 'well':
        return take();
      case 'lost-request':
        throw new TypeError('lost');
      case 'lost-answer':
        await take();
        throw new TypeError('lost');
      case 'half-answer':
        return new Response((await (await take()).text()).slice(0, 40), { status: 201 });
      case 'never-answered':
        await take();
        return new Promise<never>((_, reject) => {
          const leave = () => reject(signal.reason as Error);
          if (signal.aborted) leave();
          signal.addEventListener('abort', leave);
        });
      case 'error-before':
        return status(500);
      case 'error-after':
        await take();
        return status(500);
      case 'in-progress':
        await take();
        return status(409);
      case 'unavailable':
        return status(503);
      case 'rate-limited':
        return status(429, { 'Retry-After': '0' });
      case 'session-over':
        return status(401);
      case 'gateway-page':
        await take();
        return status(502);
      case 'off-contract-after':
        await take();
        return Response.json({ id: 1 }, { status: 201 });
    }
  }

  /** The network as one page has it; a page that was left sends and hears nothing any more. */
  function connect() {
    let wasLeft = false;
    const isThere = () => !wasLeft;
    const silence = new Promise<never>(() => {});
    const answer: typeof fetch = async (input, init) => {
      if (!isThere()) return silence;
      const path = new Request(input).url.slice(`${siteUrl}api`.length);
      const { signal, ...rest } = init ?? {};
      const sent = meet(
        fortune.shift() ?? 'well',
        () => call(path, rest),
        signal ?? new AbortController().signal,
      );
      running.add(sent);
      await Promise.allSettled([sent]);
      running.delete(sent);
      return isThere() ? sent : silence;
    };
    return {
      fetch: answer,
      cut: () => {
        wasLeft = true;
      },
    };
  }

  return {
    connect,
    heal: () => {
      fortune.length = 0;
    },
    quiet: async () => {
      await Promise.allSettled(running);
    },
  };
}
