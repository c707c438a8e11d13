import { kept } from '#kept';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backendName } from '#api';
import { fakeDevice, fakeSession, loadPage, orderId } from './support.ts';

/* What an earlier, or later, version of the site has left in the browser, and storages that refuse. */

const note = `order-note:v1:${orderId}`;
const price = { cents: 26982, currency: 'EUR', approximate: true };
let session: Map<string, string>;
let device: Map<string, string>;

beforeEach(() => {
  session = fakeSession();
  device = fakeDevice();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page that was just loaded, and what it says of the storage. */
async function openPage() {
  const page = await loadPage();
  const trouble = () => page.$storageStatus.get();
  return { page, trouble };
}

describe('a draft of another version of the site', () => {
  test.each(['v0', 'v2', 'v10'])('%s is removed, and the guide says so', async (version) => {
    session.set(`order-draft:${version}:caching`, '{"storageGb":"150"}');
    const { page, trouble } = await openPage();
    expect(page.draftStore('caching').get()).toEqual({});
    expect([...session.keys()]).toEqual([]);
    expect(page.isDropped(trouble(), 'caching', kept.draft)).toBe(true);
    expect(page.isDropped(trouble(), 'private-registry', kept.draft)).toBe(false);
    expect(page.isDropped(trouble(), 'caching', kept.sending)).toBe(false);
  });

  test('is said of once, however many versions there are', async () => {
    session.set('order-draft:v0:caching', '{}').set('order-draft:v2:caching', '{}');
    const { page, trouble } = await openPage();
    page.draftStore('caching').get();
    expect(trouble().dropped).toEqual(['order-draft:v1:caching']);
    expect([...session.keys()]).toEqual([]);
  });

  test('of another service stays, and so does the draft of this version', async () => {
    session
      .set('order-draft:v0:private-registry', '{}')
      .set('order-draft:v1:caching', '{"storageGb":"150"}')
      .set('checked-sources:v1', '[]');
    const { page, trouble } = await openPage();
    expect(page.draftStore('caching').get()).toEqual({ storageGb: '150' });
    expect(session.size).toBe(3);
    expect(trouble()).toEqual(page.STORAGE_OK);
  });
});

test('a list that was checked under another version of the site is removed', async () => {
  session.set('checked-sources:v0', '[]').set('price-calculator:v0:lines', '[]');
  const { page } = await openPage();
  page.checkedSourcesStore().get();
  page.calculatedLinesStore().get();
  expect([...session.keys()]).toEqual([]);
});

describe('a draft that is damaged', () => {
  test.each(['{', '[]', '{"storageGb":50}'])(
    '%s is dropped, and the guide says so',
    async (text) => {
      session.set('order-draft:v1:caching', text);
      const { page, trouble } = await openPage();
      expect(page.draftStore('caching').get()).toEqual({});
      expect(page.isDropped(trouble(), 'caching', kept.draft)).toBe(true);

      const reloaded = await openPage();
      expect(reloaded.page.draftStore('caching').get()).toEqual({});
      expect(reloaded.trouble()).toEqual(page.STORAGE_OK);
    },
  );

  test('by the pages that followed is told as well when the reader comes back', async () => {
    vi.stubGlobal('window', new EventTarget());
    const { page, trouble } = await openPage();
    const leave = page.draftStore('caching').subscribe(() => {});
    for (const text of ['{', '[]']) {
      session.set('order-draft:v1:caching', text);
      window.dispatchEvent(new Event('pageshow'));
      expect(page.draftStore('caching').get()).toEqual({});
    }
    expect(trouble().dropped).toEqual(['order-draft:v1:caching']);
    leave();
  });
});

test('a page that nobody looks at any more does not follow what is stored', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  const added = vi.spyOn(window, 'addEventListener');
  const removed = vi.spyOn(window, 'removeEventListener');
  const { page } = await openPage();
  page.draftStore('caching').subscribe(() => {})();
  page.orderNoteStore(orderId).subscribe(() => {})();
  await vi.advanceTimersByTimeAsync(5000);
  const types = added.mock.calls.map(([type]) => type);
  expect(types).toEqual(['pageshow', 'storage', 'pageshow']);
  for (const [type, listener] of added.mock.calls) {
    expect(removed).toHaveBeenCalledWith(type, listener);
  }
  vi.useRealTimers();
});

describe('an order that an earlier version of the site has sent', () => {
  test.each([
    ['the first one of all', 'order-attempt:v1:caching'],
    ['the one before', `order-sending:v0:${backendName()}:caching:draft-1`],
  ])('%s is never forgotten without a word', async (_which, key) => {
    device.set(key, '{}');
    const { page, trouble } = await openPage();
    expect(page.sendingsStore('caching').get()).toEqual({});
    const rows = [kept.sending, kept.earlierSending];
    expect(page.isDropped(trouble(), 'caching', ...rows)).toBe(true);
    expect(page.isDropped(trouble(), 'private-registry', ...rows)).toBe(false);
    const other = await openPage();
    other.page.sendingsStore('private-registry').get();
    expect(other.trouble().dropped).toEqual([]);
  });
});

describe('a note beside an order', () => {
  test.each(['v0', 'v2'])('of version %s is removed, and is noted as lost', async (version) => {
    device.set(`order-note:${version}:${orderId}`, '{"name":"Shop"}');
    const { page, trouble } = await openPage();
    expect(page.orderNoteStore(orderId).get()).toBeUndefined();
    expect([...device.keys()]).toEqual([]);
    expect(trouble().dropped).toEqual([note]);
  });

  test('that is damaged is removed, and is noted as lost', async () => {
    device.set(note, '{"name":7}');
    const { page, trouble } = await openPage();
    expect(page.orderNoteStore(orderId).get()).toBeUndefined();
    expect([...device.keys()]).toEqual([]);
    expect(trouble().dropped).toEqual([note]);
  });

  test('of another order is left alone', async () => {
    device.set(`order-note:v0:${'f'.repeat(24)}`, '{}').set(note, '{"name":"Shop","at":1}');
    const { page, trouble } = await openPage();
    expect(page.orderNoteStore(orderId).get()).toEqual({ name: 'Shop', at: 1 });
    expect(device.size).toBe(2);
    expect(trouble()).toEqual(page.STORAGE_OK);
  });
});

/** Leaves room for so many characters in each item of a storage. @returns makes room for all again */
function cramp(items: Map<string, string>, room: number): () => void {
  const set = items.set.bind(items);
  items.set = (key, text) => {
    if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
    return set(key, text);
  };
  return () => {
    items.set = set;
  };
}

describe('a device without room', () => {
  test('leaves the note to the tab, from which it goes when it is emptied', async () => {
    cramp(device, 0);
    const { page, trouble } = await openPage();
    page.nameOrder(orderId, 'Shop');
    expect([device.has(note), session.has(note)]).toEqual([false, true]);
    expect(trouble()).toMatchObject({ notShared: true, memoryOnly: false });

    const reloaded = await openPage();
    expect(reloaded.page.orderNoteStore(orderId).get()?.name).toBe('Shop');
    reloaded.page.nameOrder(orderId, '');
    expect(session.has(note)).toBe(false);
    expect((await openPage()).page.orderNoteStore(orderId).get()).toBeUndefined();
  });

  test('keeps no older note that would be read as the newer one', async () => {
    device.set(note, '{"name":"Shop","at":1}');
    cramp(device, 30);
    const { page } = await openPage();
    page.nameOrder(orderId, 'Shop, Köln and Berlin');
    expect(device.has(note)).toBe(false);
    expect((await openPage()).page.orderNoteStore(orderId).get()?.name).toBe(
      'Shop, Köln and Berlin',
    );
  });

  test('has the note again, and the tab no more, once there is room', async () => {
    const makeRoom = cramp(device, 0);
    const { page, trouble } = await openPage();
    page.nameOrder(orderId, 'Shop');
    makeRoom();
    page.nameOrder(orderId, 'Shop, Köln');
    expect([device.has(note), session.has(note)]).toEqual([true, false]);
    // Since this page was loaded there was a time when other tabs could not know.
    expect(trouble().notShared).toBe(true);
  });
});

describe('a browser that stores nothing at all', () => {
  const storages = ['localStorage', 'sessionStorage'] as const;

  function block(): void {
    for (const name of storages) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  }

  test('keeps note and draft as long as the page lives, and the guide says so', async () => {
    block();
    const { page, trouble } = await openPage();
    expect(trouble()).toEqual(page.STORAGE_OK);
    page.changeDraft('caching', { storageGb: '150' });
    expect(trouble()).toMatchObject({ memoryOnly: true, notShared: false, dropped: [] });
    page.noteOrdered(orderId, { price });
    page.nameOrder(orderId, 'Shop');
    expect(trouble()).toMatchObject({ memoryOnly: true, notShared: true, dropped: [] });
    expect(page.draftStore('caching').get()).toEqual({ storageGb: '150' });
    expect(page.orderNoteStore(orderId).get()).toMatchObject({ name: 'Shop', price });
    // The names are read from what lies under the keys, in whatever storage.
    const seen: string[][] = [];
    page.$orderNames.subscribe((names) => seen.push([...names.values()]))();
    expect(seen).toContainEqual(['Shop']);
    page.nameOrder(orderId, '');
    expect([...page.$orderNames.get().values()]).toEqual([]);
  });

  test('may take it up again: what was kept in memory is written then', async () => {
    block();
    const { page } = await openPage();
    page.changeDraft('caching', { storageGb: '150' });
    session = fakeSession();
    page.changeDraft('caching', { nodeSize: 'b4-8' });
    expect(JSON.parse(session.get('order-draft:v1:caching') ?? '')).toEqual({
      storageGb: '150',
      nodeSize: 'b4-8',
    });
    expect((await openPage()).page.draftStore('caching').get().storageGb).toBe('150');
  });
});

test('that nothing can be stored is told to the page once, not with every key press', async () => {
  const { page } = await openPage();
  const heard = vi.fn();
  page.$storageStatus.listen(heard);
  cramp(session, 0);
  page.changeDraft('caching', { storageGb: '150' });
  page.changeDraft('caching', { storageGb: '200' });
  expect(heard).toHaveBeenCalledTimes(1);
});
