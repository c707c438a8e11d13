import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeSession, loadPage } from './support.ts';

/* What a reader checks or calculates on a page of the reference lives as long as the tab. */

let session: Map<string, string>;

beforeEach(() => {
  session = fakeSession();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const sources = [
  { id: '1', cidr: '10.0.0.' },
  { id: '2', cidr: '', note: 'Office' },
];
const lines = [{ key: 1, name: 'Shop', service: 'caching', nodeSize: 'b2-4', storageGb: 'many' }];

test('a list that is checked is there after a reload, right or wrong', async () => {
  const page = await loadPage();
  expect(page.checkedSourcesStore().get()).toEqual([]);
  page.checkedSourcesStore().set(sources);
  expect(page.checkedSourcesStore().get()).toBe(sources);
  expect((await loadPage()).checkedSourcesStore().get()).toEqual(sources);
  expect([...session.keys()]).toEqual(['checked-sources:v1']);
});

test('a price that is calculated is there after a reload, right or wrong', async () => {
  const page = await loadPage();
  expect(page.calculatedLinesStore().get()).toEqual([]);
  page.calculatedLinesStore().set(lines);
  expect(page.calculatedLinesStore().get()).toBe(lines);
  expect((await loadPage()).calculatedLinesStore().get()).toEqual(lines);
  expect([...session.keys()]).toEqual(['price-calculator:v2:lines']);
});

test.each([
  ['checked-sources:v1', '[{"cidr":"::1"}]'],
  ['checked-sources:v1', '{}'],
  ['price-calculator:v2:lines', '[{"key":1}]'],
  [
    'price-calculator:v2:lines',
    '[{"key":0.5,"name":"","service":"a","nodeSize":"b","storageGb":"1"}]',
  ],
])('what lies damaged under %s is dropped: %s', async (key, text) => {
  session.set(key, text);
  const page = await loadPage();
  expect(page.checkedSourcesStore().get()).toEqual([]);
  expect(page.calculatedLinesStore().get()).toEqual([]);
  expect(page.$storageStatus.get().dropped).toEqual([key]);
});
