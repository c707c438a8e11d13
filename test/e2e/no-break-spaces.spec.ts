import { expect, test } from '@playwright/test';
import { NUMBERED, UNITS } from '#catalogue';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { outDirOf, SITE } from '../../scripts/variants.ts';

// No browser: the pages as they were built.

/** What is not read as running text: code is copied as it is. */
const NOT_READ = /^(?:script|style|template|code|pre|kbd|samp|svg|textarea)$/;

/** Elements that do not begin a text of their own. */
const INLINE = /^(?:a|abbr|b|em|i|mark|small|span|strong|sub|sup|time|astro-slot)$/;

/** The texts of a page, each of one block, with white space as a reader sees it. */
function textsOf(html: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  const close = (): void => {
    texts.push(text);
    text = '';
  };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    const tag = 'tagName' in node ? node.tagName : undefined;
    const isApart = tag !== undefined && !INLINE.test(tag);
    if (isApart) close();
    if (tag === undefined || !NOT_READ.test(tag)) {
      if ('childNodes' in node) for (const child of node.childNodes) walk(child);
    }
    if (isApart) close();
  };
  walk(parse(html));
  return texts.map((each) => each.replaceAll(/[ \t\r\n]+/g, ' ').trim()).filter(Boolean);
}

const unit = `(?:${UNITS.join('|')})(?![\\p{L}\\p{N}])`;
const name = `(?<![\\p{L}\\p{N}])(?:${NUMBERED.join('|').replace('.', '\\.')})`;

/** A number that a line may end at, before its unit or behind its name, or that has no space at all. */
const loose = new RegExp(
  [
    `\\d ${unit}`,
    // English writes the percent sign without a space.
    `\\d(?!%)${unit}`,
    `${name} ?\\d`,
    '\\p{L} \\/\\d{1,3}(?![\\p{L}\\d/])',
    '(?<!\\p{L})\\p{L}\\. \\p{L}\\.',
  ].join('|'),
  'gu',
);

for (const locale of ['de', 'en']) {
  test(`${locale}: no line ends between a number and its unit, or in an abbreviation`, () => {
    const folder = outDirOf(SITE);
    const files = globSync(`${locale}/**/*.html`, { cwd: folder }).sort();
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) =>
      textsOf(readFileSync(join(folder, file), 'utf8')).flatMap((text) =>
        [...text.matchAll(loose)].map(
          ({ index }) => `${file}: ${text.slice(Math.max(0, index - 30), index + 30)}`,
        ),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });
}

for (const text of [
  '50 GB',
  '50GB',
  'Schritt 6',
  'Step6',
  'RFC 5737',
  'ab /24',
  'z. B.',
  '99,95 %',
]) {
  test(`it would be found: ${text}`, () => {
    expect(text.match(loose)).not.toBeNull();
    if (text.includes(' ')) expect(text.replaceAll(' ', '\u00a0').match(loose)).toBeNull();
  });
}
