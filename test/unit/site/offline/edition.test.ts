import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  editionSince,
  noteEdition,
  replaceActive,
  replaceWaiting,
  type Edition,
} from '../../../../src/site/offline/worker/edition.ts';
import { memoryCaches } from './memory-caches.ts';

const SCOPE = 'https://docs.example/';
const FILES = 'files';

const now = new Date('2026-11-28T09:30:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  vi.stubGlobal('self', { registration: { scope: SCOPE } });
  vi.stubGlobal('caches', memoryCaches());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A build with a page and a script of its own, and a script that all builds have. */
function edition(build: string): Edition {
  return { build, files: [`${SCOPE}?page=${build}`, `${SCOPE}${build}.js`, `${SCOPE}all.js`] };
}

const [a, b, c] = [edition('a'), edition('b'), edition('c')];

async function fetchFiles({ files }: Edition): Promise<void> {
  const cache = await caches.open(FILES);
  for (const file of files) await cache.put(file, new Response());
}

async function install(installed: Edition): Promise<void> {
  await noteEdition(installed);
  await fetchFiles(installed);
  await replaceWaiting(installed, FILES);
}

async function kept(): Promise<string[]> {
  const cache = await caches.open(FILES);
  return (await cache.keys()).map(({ url }) => url).toSorted();
}

const filesOf = (...editions: Edition[]) =>
  [...new Set(editions.flatMap(({ files }) => files))].toSorted();

describe('what builds keep on a device', () => {
  test('is there for the active and the waiting one, and then for the new one only', async () => {
    await install(a);
    await replaceActive(a, FILES);
    await install(b);
    expect(await kept()).toEqual(filesOf(a, b));
    await replaceActive(b, FILES);
    expect(await kept()).toEqual(filesOf(b));
  });

  test('does not grow while a tab stays open over many publications', async () => {
    await install(a);
    await replaceActive(a, FILES);
    await install(b);
    await install(c);
    expect(await kept()).toEqual(filesOf(a, c));
  });

  test('outlives a build whose installation fails', async () => {
    await install(a);
    await replaceActive(a, FILES);
    await install(b);
    await noteEdition(c);
    await fetchFiles(b);
    expect(await kept()).toEqual(filesOf(a, b));
    await replaceActive(b, FILES);
    expect(await kept()).toEqual(filesOf(b));
  });

  test('is not taken from a third build that is being fetched when the second takes over', async () => {
    await install(a);
    await replaceActive(a, FILES);
    await install(b);
    await noteEdition(c);
    await fetchFiles(c);
    await replaceActive(b, FILES);
    expect(await kept()).toEqual(filesOf(b, c));
    expect(await editionSince('c')).toEqual(now);
    await replaceWaiting(c, FILES);
    expect(await kept()).toEqual(filesOf(b, c));
  });

  test('stays when the active build is published once more', async () => {
    await install(a);
    await replaceActive(a, FILES);
    await install(b);
    await install(a);
    expect(await kept()).toEqual(filesOf(a));
  });

  test('is all there after a note was lost, but nobody knows since when', async () => {
    await install(a);
    vi.stubGlobal('caches', memoryCaches());
    await fetchFiles(a);
    expect(await editionSince('a')).toBeUndefined();
    await replaceActive(a, FILES);
    expect(await kept()).toEqual(filesOf(a));
  });

  test('a note that cannot be read is none', async () => {
    const editions = await caches.open(`handbook-editions-${SCOPE}`);
    await editions.put(`${SCOPE}?edition=a`, new Response('2026-11-28T09:30:00.000Z'));
    expect(await editionSince('a')).toBeUndefined();
    await install(b);
    expect(await kept()).toEqual(filesOf(b));
    expect(await editions.keys()).toHaveLength(1);
  });
});
