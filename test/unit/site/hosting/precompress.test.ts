import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from '../../../../src/site/hosting/precompress.ts';

const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every text file gets a smaller form of each kind, if there are both', async () => {
  const brotliOnly = 'User-agent: *\nAllow: /\n\nSitemap: https://docs.example/sitemap-index.xml\n';
  expect(brotliCompressSync(brotliOnly).length).toBeLessThan(brotliOnly.length);
  const page = '<p>Bestellen Sie Caching.</p>'.repeat(50);
  mkdirSync(join(folder, 'de'));
  for (const [file, text] of [
    ...[['de/index.html', page] as const, ['short.txt', 'x'] as const, ['empty.js', ''] as const],
    ['robots.txt', brotliOnly] as const,
    ...[
      ['card.png', page] as const,
      ['de.pf_fragment', page] as const,
      ['.htaccess', page] as const,
    ],
  ]) {
    writeFileSync(join(folder, file), text);
  }
  const { files, bytes } = await precompress(folder);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(written.filter((file) => /\.(?:br|gz)$/.test(file)).sort()).toEqual([
    join('de', 'index.html.br'),
    join('de', 'index.html.gz'),
  ]);
  const brotli = readFileSync(join(folder, 'de/index.html.br'));
  const gzip = readFileSync(join(folder, 'de/index.html.gz'));
  expect(brotliDecompressSync(brotli).toString()).toBe(page);
  expect(gunzipSync(gzip).toString()).toBe(page);
  expect(files).toBe(4);
  expect(bytes).toEqual({
    plain: page.length + 1 + brotliOnly.length,
    brotli: brotli.length + 1 + brotliOnly.length,
    gzip: gzip.length + 1 + brotliOnly.length,
  });
});
