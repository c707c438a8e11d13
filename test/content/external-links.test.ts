import { readCatalogue } from '#catalogue/read';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Addresses that lead nowhere (RFC 2606, RFC 5737), and names of vocabularies that look like some. */
const NO_LINK =
  /^https?:\/\/(?:[\w.-]+\.example|(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+|schema\.org|www\.w3\.org)(?:[/'"`\s]|$)/;

/** Code without its comments: what they name as their source is no link of a page. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

test.each(['content/docs/**/*.{md,mdx}', 'src/**/*.{astro,tsx,ts}'])(
  '%s contains no address of another origin: those are in content/external-links.yaml',
  (pattern) => {
    const files = globSync(pattern);
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) => {
      const addresses = withoutComments(readFileSync(file, 'utf8')).match(/https?:\/\/[\w.-]+\S?/g);
      return (addresses ?? [])
        .filter((address) => /\/\/[\w-]+\.\w/.test(address) && !NO_LINK.test(address))
        .map((address) => `${file}: ${address}`);
    });
    expect(found).toEqual([]);
  },
);

test('every external link is used by a page', () => {
  const used = globSync(['content/docs/**/*.mdx', 'src/components/**/*.astro'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const idle = readCatalogue().externalLinks.filter(({ id }) => !used.includes(`to="${id}"`));
  const told = 'No page leads to these any more. Remove them from content/external-links.yaml';
  expect(idle, told).toEqual([]);
});
