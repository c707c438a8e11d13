import { expect, test } from 'vitest';
import { lagging, unknownTrailers, type Change } from '../../../scripts/parity/lagging.ts';

const path = (page: string) => `content/docs/${page}.mdx`;

/** A commit with the pages it edits, such as `de/index`; its subject says which commit it is. */
function commit(subject: string, edited: readonly string[], says: readonly string[] = []): Change {
  const files = edited.map((page) => ({ path: path(page), edited: true }));
  return { commit: subject, date: '2026-11-21', subject, says, files };
}

const start = commit('start', ['de/index', 'en/index', 'de/guides/caching', 'en/guides/caching']);
const slugs = ['guides/caching.mdx', 'index.mdx'];

/** Which pages lag, which language is ahead, and since when. */
const lagsAfter = (...changes: readonly Change[]) =>
  lagging([start, ...changes], slugs).map(({ slug, ahead, since }) => [slug, ahead, since.subject]);

test.each([
  ['nothing but the start', []],
  ['both languages in one commit', [commit('both', ['de/index', 'en/index'])]],
  [
    'the translation in a commit of its own',
    [commit('german', ['de/index']), commit('english', ['en/index'])],
  ],
  [
    'the original after its translation',
    [commit('english', ['en/index']), commit('german', ['de/index'])],
  ],
  ['a change that German alone needs', [commit('comma', ['de/index'], ['de-only'])]],
  ['a change that English alone needs', [commit('comma', ['en/index'], ['en-only'])]],
  [
    'a change that was compared later',
    [commit('german', ['de/guides/caching']), commit('compared', [], ['guides/caching'])],
  ],
])('no page lags after %s', (_, changes) => {
  expect(lagsAfter(...changes)).toEqual([]);
});

test('a German page that was changed leaves its English twin behind, since the first such change', () => {
  const changes = [commit('one', ['de/index']), commit('two', ['de/index'])];
  expect(lagsAfter(...changes)).toEqual([['index.mdx', 'de', 'one']]);
  const [lag] = lagging([start, ...changes], slugs);
  expect([lag?.last.subject, lag?.twin?.subject]).toEqual(['two', 'start']);
});

test('an English page that says more than the German one is named too', () => {
  expect(lagsAfter(commit('more', ['en/index']))).toEqual([['index.mdx', 'en', 'more']]);
});

test('a trailer excepts its own language and its own commit only', () => {
  expect(lagsAfter(commit('wrong way', ['de/index'], ['en-only']))).toEqual([
    ['index.mdx', 'de', 'wrong way'],
  ]);
  expect(
    lagsAfter(commit('comma', ['de/index'], ['de-only']), commit('more', ['de/index'])),
  ).toEqual([['index.mdx', 'de', 'more']]);
});

test('a page that is new in one language waits for the other', () => {
  const lags = lagging([commit('new', ['de/new'])], ['new.mdx']);
  expect(lags.map(({ slug, ahead, twin }) => [slug, ahead, twin])).toEqual([
    ['new.mdx', 'de', undefined],
  ]);
});

test('a page that moves takes along whether it lags; moving alone changes nothing', () => {
  const move: Change = {
    ...commit('move', []),
    files: ['de', 'en'].map((language) => ({
      path: path(`${language}/start`),
      from: path(`${language}/index`),
      edited: false,
    })),
  };
  expect(lagging([start, move], ['start.mdx'])).toEqual([]);
  const lags = lagging([start, commit('german', ['de/index']), move], ['start.mdx']);
  expect(lags.map(({ slug, since }) => [slug, since.subject])).toEqual([['start.mdx', 'german']]);
});

test('a page that is gone is not named, nor is what is no page', () => {
  expect(lagging([commit('gone', ['de/gone'])], slugs)).toEqual([]);
  const readme = { ...commit('readme', []), files: [{ path: 'README.md', edited: true }] };
  expect(lagging([start, readme], slugs)).toEqual([]);
});

test('a trailer with a slip is told, with what can be written', () => {
  const changes = [commit('a', [], ['de-only', 'guides/caching']), commit('b', [], ['german'])];
  expect(unknownTrailers(changes, slugs)).toEqual([
    'b says “Parity: german”: write de-only, en-only or a page that is there, such as guides/caching',
  ]);
});
