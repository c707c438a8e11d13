import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draft, fakeDevice, fakeSession, loadPage, offer, orderId, orderWith } from './support.ts';

const key = `order-note:v1:${orderId}`;
const price = { cents: 26982, currency: 'EUR', approximate: true };
const day = 24 * 60 * 60 * 1000;

let device: Map<string, string>;

beforeEach(() => {
  device = fakeDevice();
  fakeSession();
  vi.stubGlobal('window', new EventTarget());
  vi.useFakeTimers({
    now: Date.parse('2026-11-20T12:00:00Z'),
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function stored(): unknown {
  return JSON.parse(device.get(key) ?? 'null');
}

describe('what a device keeps beside an order', () => {
  test('the price that the order was placed at, over a reload', async () => {
    const page = await loadPage();
    page.noteOrdered(orderId, { price });
    expect((await loadPage()).orderNoteStore(orderId).get()).toEqual({ price, at: Date.now() });
  });

  test('the first price: one that is told later is not what was ordered at', async () => {
    const page = await loadPage();
    page.noteOrdered(orderId, { price });
    page.noteOrdered(orderId, { price: { ...price, cents: 1 } });
    expect(page.orderNoteStore(orderId).get()?.price).toEqual(price);
  });

  test('nothing where there is neither price nor name', async () => {
    const page = await loadPage();
    page.noteOrdered(orderId, { price: undefined });
    page.nameOrder(orderId, '  ');
    expect([...device.keys()]).toEqual([]);
  });

  test('a name beside the price, whichever came first; the ID is the same in either case', async () => {
    const page = await loadPage();
    page.nameOrder(orderId.toUpperCase(), 'Shop');
    page.noteOrdered(orderId, { price });
    expect(stored()).toEqual({ name: 'Shop', price, at: Date.now() });
    page.nameOrder(orderId, 'Shop, Köln');
    expect(stored()).toEqual({ name: 'Shop, Köln', price, at: Date.now() });
  });

  test.each([
    ['space at its edges', '  Shop \n', 'Shop'],
    ['a mark that turns the direction', 'Shop\u202Epohs', 'Shop pohs'],
    ['more than a name needs', 'x'.repeat(200), 'x'.repeat(80)],
    ['a space where it is cut', `${'x'.repeat(79)} y`, 'x'.repeat(79)],
  ])('a name without %s', async (_, entered, kept) => {
    const page = await loadPage();
    page.nameOrder(orderId, entered);
    expect(page.orderNoteStore(orderId).get()?.name).toBe(kept);
  });

  test('a name that is emptied is gone, the price stays', async () => {
    const page = await loadPage();
    page.noteOrdered(orderId, { price });
    page.nameOrder(orderId, 'Shop');
    page.nameOrder(orderId, '');
    expect(stored()).toEqual({ price, at: Date.now() });
  });

  test('each order under its own key: one that is damaged takes no other with it', async () => {
    device.set('order-note:v1:ffffffffffffffffffffffff', '{"price":{"currency":"<b>"}}');
    const page = await loadPage();
    page.nameOrder(orderId, 'Shop');
    expect([...(await namesOf(page))]).toEqual([[orderId, 'Shop']]);
  });

  test('for a year after it was written last', async () => {
    const page = await loadPage();
    page.nameOrder(orderId, 'Shop');
    vi.setSystemTime(Date.now() + 364 * day);
    expect((await namesOf(await loadPage())).size).toBe(1);
    vi.setSystemTime(Date.now() + 2 * day);
    expect((await namesOf(await loadPage())).size).toBe(0);
    expect(device.has(key)).toBe(false);
  });
});

describe('the names of all orders', () => {
  test('follow what is named in this tab and in others', async () => {
    const page = await loadPage();
    const said: string[][] = [];
    page.$orderNames.listen((names) => said.push([...names.values()]));
    page.nameOrder(orderId, 'Shop');
    const other = 'f'.repeat(24);
    device.set(`order-note:v1:${other}`, JSON.stringify({ name: 'Tests', at: Date.now() }));
    const event = new Event('storage');
    window.dispatchEvent(Object.assign(event, { key: `order-note:v1:${other}` }));
    expect(said.at(-1)?.sort()).toEqual(['Shop', 'Tests']);
  });

  test('are told of where nothing can be stored too', async () => {
    vi.stubGlobal('localStorage', undefined);
    const page = await loadPage();
    page.nameOrder(orderId, 'Shop');
    expect((await namesOf(page)).get(orderId)).toBe('Shop');
    expect(page.$storageStatus.get().notShared).toBe(true);
  });
});

test('an order that is placed is noted with the price that the page showed', async () => {
  const page = await loadPage();
  await page.placeOrder('caching', draft, offer, {
    placeOrder: async (request) => ({
      order: orderWith('new', request),
      location: undefined,
      retryAfterSeconds: 2,
    }),
  });
  const { monthlyPrice } = await import('#order');
  const shown = monthlyPrice(draft, offer);
  expect(page.orderNoteStore(orderId).get()?.price).toEqual({
    cents: shown?.cents,
    currency: shown?.currency,
    approximate: shown?.approximate,
  });
});

/** The names as a page shows them that listens to them. */
async function namesOf(page: Awaited<ReturnType<typeof loadPage>>) {
  const end = page.$orderNames.listen(() => {});
  const names = page.$orderNames.get();
  end();
  return names;
}
