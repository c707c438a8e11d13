import { afterEach, expect, test, vi } from 'vitest';
import { fakeSession, loadPage } from './support.ts';

const key = 'order-draft:v1:caching';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a reader enters survives a reload, right or wrong, and only that is stored', async () => {
  const session = fakeSession();
  const page = await loadPage();
  page.changeDraft('caching', { storageGb: 'many' });
  page.changeDraft('caching', { trustedSources: [{ id: '1', cidr: '10.0.0.' }] });

  const reloaded = await loadPage();
  const stored = { storageGb: 'many', trustedSources: [{ id: '1', cidr: '10.0.0.' }] };
  expect(reloaded.draftStore('caching').get()).toEqual(stored);
  expect(JSON.parse(session.get(key) ?? '')).toEqual(stored);
});

test('each service has its own draft, and changing one leaves the other', async () => {
  fakeSession();
  const page = await loadPage();
  page.changeDraft('caching', { nodeSize: 'b4-8' });
  page.changeDraft('private-registry', { nodeSize: 'b2-4' });
  expect(page.draftStore('caching').get()).toEqual({ nodeSize: 'b4-8' });
  expect(page.draftStore('private-registry').get()).toEqual({ nodeSize: 'b2-4' });
});

test.each([
  ['no JSON', '{'],
  ['another type', '[]'],
  ['a field of another type', '{"storageGb":50}'],
  ['an older shape', '{"trustedSources":["203.0.113.7"]}'],
])('a damaged draft is dropped: %s', async (_name, text) => {
  fakeSession({ [key]: text });
  const page = await loadPage();
  expect(page.draftStore('caching').get()).toEqual({});
  page.changeDraft('caching', { storageGb: '100' });
  expect(page.draftStore('caching').get()).toEqual({ storageGb: '100' });
});

test('fields it does not know are not taken over', async () => {
  fakeSession({ [key]: '{"storageGb":"100","__proto__":{"nodeSize":"x"},"colour":"red"}' });
  const page = await loadPage();
  const draft = page.draftStore('caching').get();
  expect(draft).toEqual({ storageGb: '100' });
  expect(draft.nodeSize).toBeUndefined();
});

test('a session that is full, blocked or absent is replaced by memory', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const storages = [undefined, { getItem: () => null, setItem: refuse, removeItem: refuse }];
  for (const storage of storages) {
    vi.stubGlobal('sessionStorage', storage);
    const page = await loadPage();
    page.changeDraft('caching', { storageGb: '100' });
    page.changeDraft('caching', { nodeSize: 'b4-8' });
    expect(page.draftStore('caching').get()).toEqual({ storageGb: '100', nodeSize: 'b4-8' });
  }
});

test('a page that the back button revives takes over what the pages after it stored', async () => {
  const session = fakeSession();
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const page = await loadPage();
  const seen: unknown[] = [];
  const leave = page.draftStore('caching').subscribe((draft) => seen.push(draft));

  session.set(key, '{"storageGb":"150"}');
  window.dispatchEvent(new Event('pageshow'));
  expect(seen).toEqual([{}, { storageGb: '150' }]);
  leave();
});
