import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backendName } from '#api';
import { events, inState, key, START } from '../sending/support.ts';
import { fakeDevice, fakeSession, loadPage } from './support.ts';

/* What the device knows of sendings: written by several tabs, in storages that may refuse. */

const ofService = `order-sending:v1:${backendName()}:caching`;
const name = `${ofService}:${key}`;
let device: Map<string, string>;
let session: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers({ now: START + 1000, toFake: ['Date'] });
  device = fakeDevice();
  session = fakeSession();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The stores of a tab that was just opened, and the two things that change a sending. */
async function openTab() {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const page = await loadPage();
  const { updateSendings: decide, record } = await import('../../../src/stores/sendings.ts');
  const { sweepDevice } = await import('#stores/sweep');
  const state = () => page.sendingsStore('caching').get()[key]?.state;
  const hear = () => {
    window.dispatchEvent(Object.assign(new Event('storage'), { key: name }));
  };
  state();
  return { page, decide, record, sweepDevice, state, hear };
}

const write = (state: keyof typeof inState) => device.set(name, JSON.stringify(inState[state]()));
const written = () => (JSON.parse(device.get(name) ?? '{}') as { readonly state?: string }).state;

describe('what another tab writes', () => {
  test('is known as soon as it is written', async () => {
    const tab = await openTab();
    write('unknown');
    tab.hear();
    expect(tab.state()).toBe('unknown');
  });

  test('is what a change begins with, also before the browser tells of it', async () => {
    const tab = await openTab();
    write('placed');
    const after = await tab.record('caching', key, events.failed(START + 1000, 'refused'));
    expect(after?.state).toBe('placed');
  });

  test('does not undo that an order is placed, where no lock keeps two tabs apart', async () => {
    vi.stubGlobal('navigator', {});
    const tab = await openTab();
    await tab.record('caching', key, events.placed(START + 1000));
    write('unknown');
    tab.hear();
    expect([tab.state(), written()]).toEqual(['placed', 'placed']);
  });

  test('under another key stays as it is', async () => {
    const other = JSON.stringify({ ...inState.unknown(), key: 'other-1' });
    device.set(`${ofService}:other-1`, other);
    const tab = await openTab();
    await tab.record('caching', key, events.sent(START + 1000));
    await tab.record('caching', key, events.placed(START + 1000));
    expect(device.get(`${ofService}:other-1`)).toBe(other);
  });
});

describe('what the device knows is looked at anew', () => {
  test.each(['pageshow', 'visibilitychange'])('on %s', async (event) => {
    const tab = await openTab();
    write('unknown');
    window.dispatchEvent(new Event(event));
    expect(tab.state()).toBe('unknown');
  });

  test.each([
    ['all is taken away', null, 'unknown'],
    ['another order is written', `${ofService}:other-1`, 'unknown'],
    ['something else is written', 'order-note:v1:1', undefined],
  ])('when %s in another tab', async (_what, changed, state) => {
    const tab = await openTab();
    write('unknown');
    window.dispatchEvent(Object.assign(new Event('storage'), { key: changed }));
    expect(tab.state()).toBe(state);
  });

  test('and tells those who look only if it has changed', async () => {
    write('unknown');
    const tab = await openTab();
    const heard = vi.fn();
    tab.page.sendingsStore('caching').listen(heard);
    tab.hear();
    expect(heard).not.toHaveBeenCalled();
    write('placed');
    tab.hear();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

test('two changes at the same moment are made one after the other', async () => {
  const tab = await openTab();
  await Promise.all([
    tab.record('caching', key, events.sent(START + 1000, 'try-1')),
    tab.record('caching', key, events.sent(START + 1000, 'try-2')),
    tab.record('caching', key, events.failed(START + 1000, 'not-sent', 'try-1')),
  ]);
  expect(tab.state()).toBe('sending');
});

test('a browser that refuses locks is like one that has none', async () => {
  const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request } });
  const tab = await openTab();
  const after = await tab.record('caching', key, events.sent(START + 1000));
  expect(after?.state).toBe('sending');
});

test('a mistake of the program within a change is not hidden', async () => {
  const tab = await openTab();
  const wrong = tab.decide('caching', () => {
    throw new TypeError('bug');
  });
  await expect(wrong).rejects.toThrow('bug');
});

test('a device that is full keeps what becomes of a sending that it knows of', async () => {
  const tab = await openTab();
  await tab.record('caching', key, events.sent(START + 1000, 'try-1'));
  const room = device.get(name)?.length ?? 0;
  const set = device.set.bind(device);
  device.set = (item, text) => {
    if (text.length > room) throw new DOMException('no', 'QuotaExceededError');
    return set(item, text);
  };
  await tab.record('caching', key, events.failed(START + 1000, 'unknown', 'try-1'));
  await tab.record('caching', key, events.sent(START + 1000, 'try-2'));
  await tab.record('caching', key, events.failed(START + 1000, 'unknown', 'try-2'));
  expect(written()).toBe('unknown');
  expect(tab.page.$storageStatus.get().notShared).toBe(false);
});

test.each([
  ['unknown', 'unknown', true],
  ['placed', 'placed', false],
  ['refused', 'refused', false],
  ['unsent', 'not-sent', false],
] as const)(
  'a sending that is %s keeps room for what may come: %s, %s',
  async (state, end, room) => {
    const tab = await openTab();
    await tab.record('caching', key, events.sent(START + 1000, 'try-1'));
    expect(device.get(name)).toMatch(/ {4096}$/);
    const event =
      end === 'placed' ? events.placed(START + 1000) : events.failed(START + 1000, end, 'try-1');
    await tab.record('caching', key, event);
    expect(written()).toBe(state);
    expect(device.get(name)?.endsWith(' ')).toBe(room);
  },
);

describe('a device that takes nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };

  test('leaves it to the tab, which knows it after a reload and says so', async () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
    const tab = await openTab();
    await tab.record('caching', key, events.sent(START + 1000));
    expect(tab.page.$storageStatus.get()).toMatchObject({ notShared: true, memoryOnly: false });
    expect(session.has(name)).toBe(true);
    expect((await openTab()).state()).toBe('sending');
  });

  test('keeps no older text that would be read as the newer one', async () => {
    write('unknown');
    const items = device;
    vi.stubGlobal('localStorage', {
      getItem: (item: string) => items.get(item) ?? null,
      setItem: refuse,
      removeItem: (item: string) => void items.delete(item),
    });
    const tab = await openTab();
    await tab.record('caching', key, events.placed(START + 1000));
    expect([device.has(name), tab.state()]).toEqual([false, 'placed']);
  });

  test('and no session either: the page knows it as long as it lives', async () => {
    for (const storage of ['localStorage', 'sessionStorage']) vi.stubGlobal(storage, undefined);
    const tab = await openTab();
    await tab.record('caching', key, events.sent(START + 1000));
    expect(tab.state()).toBe('sending');
    expect(tab.page.$storageStatus.get()).toMatchObject({ notShared: true, memoryOnly: true });
  });
});

test.each([
  ['no JSON', '{'],
  ['another shape', '{"state":"lost"}'],
  ['a request that is none', JSON.stringify({ ...inState.unknown(), request: 7 })],
])('a record that cannot be read is not forgotten without a word: %s', async (_what, text) => {
  device.set(name, text);
  const tab = await openTab();
  expect(tab.state()).toBeUndefined();
  expect(tab.page.$storageStatus.get().dropped).toEqual([name]);
  // Other pages have nobody to tell it to; the guide, which tells it, forgets it.
  await tab.sweepDevice();
  expect(device.has(name)).toBe(true);
  await tab.page.resumeSending('caching');
  expect(device.has(name)).toBe(false);
});

test.each([
  ['an earlier version', `order-sending:v0:caching:${key}`, false],
  ['the first version of all', 'order-attempt:v1:caching', false],
  ['a newer version, which another tab may be at work with', `order-sending:v2:x:caching:1`, true],
])('a record of %s is not forgotten without a word', async (_what, other, stays) => {
  device.set(other, '{}');
  const tab = await openTab();
  expect(tab.page.$storageStatus.get().dropped).toEqual([other]);
  await tab.page.resumeSending('caching');
  expect(device.has(other)).toBe(stays);
});

test.each([
  ['key', { key: 'other-1' }],
  ['service', { service: 'private-registry' }],
])('a record that is about another %s than its name says is not read', async (_what, other) => {
  device.set(name, JSON.stringify({ ...inState.unknown(), ...other }));
  const tab = await openTab();
  expect(tab.page.sendingsStore('caching').get()).toEqual({});
  expect(tab.page.$storageStatus.get().dropped).toEqual([name]);
});

test('what was sent to another order API is not this one’s', async () => {
  device.set(`order-sending:v1:demo:caching:${key}`, JSON.stringify(inState.unknown()));
  const tab = await openTab();
  expect(tab.state()).toBeUndefined();
  expect(tab.page.$storageStatus.get().dropped).toEqual([]);
});

test('what the page of another service shows is not touched', async () => {
  device.set(`${ofService}-plus:1`, '{');
  const tab = await openTab();
  expect(tab.page.$storageStatus.get().dropped).toEqual([]);
  expect(device.has(`${ofService}-plus:1`)).toBe(true);
});

test('on whichever page the reader opens, the request goes when its key is too old', async () => {
  write('unknown');
  vi.setSystemTime(START + 24 * 3_600_000);
  const tab = await openTab();
  await tab.sweepDevice();
  expect(written()).toBe('expired');
  expect(device.get(name)).not.toContain('203.0.113.7');

  vi.setSystemTime(START + 400 * 86_400_000);
  await (await openTab()).sweepDevice();
  expect(written()).toBe('expired');
});
