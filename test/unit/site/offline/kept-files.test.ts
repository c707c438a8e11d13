import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, checkSize, keptFiles } from '../../../../src/site/offline/kept-files.ts';
import { buildOf, keepNothing, keepSite, withBuild } from '../../../../src/site/offline/offline.ts';

const selection = { languages: ['de', 'en'], mark: 'mark.svg' };

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: readonly string[], content: string | Buffer = '<html>'): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

const kept = [
  'index.html',
  '404.html',
  'de/index.html',
  'guides/caching/index.html',
  '_astro/steps.hgM6hz0G.js',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.de_e9af657f9b.pf_meta',
  'pagefind/wasm.de.pagefind',
  'pagefind/wasm.en.pagefind',
  'pagefind/index/de_9522b36.pf_index',
  'pagefind/fragment/de_17ba504.pf_fragment',
  'mark.svg',
  'openapi.json',
  'catalogue.json',
  'catalogue.schema.json',
];

const leftOut = [
  'de.md',
  'llms.txt',
  'robots.txt',
  'sitemap-0.xml',
  'og/de.png',
  'icons/512.png',
  'ui/index.html',
  'pagefind/pagefind-ui.js',
  'pagefind/wasm.unknown.pagefind',
];

describe('what a device keeps of a site', () => {
  test('pages, their files and the search, and nothing that needs a network anyway', async () => {
    write([...kept, ...leftOut]);
    const { files } = await keptFiles(root, selection);
    expect(files.map(({ url }) => url).toSorted()).toEqual(kept.map(addressOf).toSorted());
  });

  test('the search of a language that Pagefind has no word forms for', async () => {
    write(['pagefind/wasm.de.pagefind', 'pagefind/wasm.unknown.pagefind']);
    const { files } = await keptFiles(root, { ...selection, languages: ['de', 'tlh'] });
    expect(files.map(({ url }) => url)).toContain('pagefind/wasm.unknown.pagefind');
  });

  test('only files whose names stay the same have a revision', async () => {
    write(kept);
    const { files } = await keptFiles(root, selection);
    const revisions = new Map(files.map(({ url, revision }) => [url, revision]));
    expect(revisions.get('_astro/steps.hgM6hz0G.js')).toBeNull();
    expect(revisions.get('pagefind/index/de_9522b36.pf_index')).toBeNull();
    expect(revisions.get('pagefind/pagefind.de_e9af657f9b.pf_meta')).toBeNull();
    expect(revisions.get('pagefind/pagefind.js')).toMatch(/^\w+$/);
    expect(revisions.get('de/')).toMatch(/^\w+$/);
  });

  test('is known to the worker as the host will have it, to the byte', async () => {
    for (const file of kept) write([file], `<html>${file}`);
    await keepSite(root, selection);
    const worker = readFileSync(join(root, 'sw.js'), 'utf8');
    for (const file of kept) {
      const hash = createHash('sha256').update(readFileSync(join(root, file)));
      expect(worker, file).toContain(`sha256-${hash.digest('base64')}`);
    }
  });

  test('is counted as it is stored, compressed', async () => {
    write(['index.html'], 'a'.repeat(100_000));
    expect((await keptFiles(root, selection)).bytes).toBeLessThan(1000);
  });

  test('a build is stopped that asks for more than 3 MB, and says what can be done', async () => {
    write(['a/index.html', 'b/index.html'], randomBytes(1_600_000));
    const building = keptFiles(root, selection);
    await expect(building).rejects.toThrow(
      /would keep 3\.20 MB; 3\.00 MB is the most.*OFFLINE=false/,
    );
    expect(() => {
      checkSize(3_000_000);
    }).not.toThrow();
  });
});

describe('the name of a build', () => {
  const files = [
    { url: './', revision: 'a' },
    { url: '_astro/steps.1.js', revision: null },
  ];

  test('is the same for the same files, in whichever order they are found', () => {
    expect(buildOf(files.toReversed())).toBe(buildOf(files));
  });

  test.each([
    ['a page', [{ url: './', revision: 'b' }, files[1]]],
    ['a script', [files[0], { url: '_astro/steps.2.js', revision: null }]],
    ['one page more', [...files, { url: 'de/', revision: 'a' }]],
  ])('is another one when there is another: %s', (_, changed) => {
    expect(buildOf(changed.flatMap((file) => file ?? []))).not.toBe(buildOf(files));
  });

  test('is written into a page, whatever its first tag has', () => {
    expect(withBuild('<!DOCTYPE html><html lang="de"><head>', '4f1c')).toBe(
      '<!DOCTYPE html><html data-build="4f1c" lang="de"><head>',
    );
    expect(withBuild('<html><head>', '4f1c')).toBe('<html data-build="4f1c"><head>');
  });

  test('is in the pages of a build that devices do not keep, beside the word that they do not', async () => {
    const build = async (text: string): Promise<string> => {
      writeFileSync(join(root, 'index.html'), `<html lang="de"><p>${text}`);
      await keepNothing(root);
      return readFileSync(join(root, 'index.html'), 'utf8');
    };
    const [first, again, other] = [await build('a'), await build('a'), await build('b')];
    expect(first).toMatch(/^<html data-build="[0-9a-f]{12}" data-offline="false" lang="de"><p>a$/);
    expect(again).toBe(first);
    expect(other.slice(0, 30)).not.toBe(first.slice(0, 30));
  });
});
