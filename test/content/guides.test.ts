import { readCatalogue } from '#catalogue/read';
import { locales } from '#i18n/locale';
import { describe, expect, test } from 'vitest';
import { guideRules } from './guide-rules.ts';
import { pagesOf, readPage, type Page } from './pages.ts';

const catalogue = readCatalogue();

/** The example of CONTRIBUTING.md is held to what it teaches. */
const NEW_SERVICE = 'test/fixtures/new-service';

const guidesIn = (root: string) =>
  locales
    .flatMap((locale) => pagesOf(locale, root))
    .filter(({ slug }) => slug.startsWith('guides/'));

const told = (page: Page, { broken }: (typeof guideRules)[number]) =>
  broken(page, catalogue).map((line) => `${page.file}: ${line}.`);

describe.each([...guidesIn('.'), ...guidesIn(NEW_SERVICE)])('$file', (page) => {
  test.each(guideRules)('$name', (rule) => {
    expect(told(page, rule)).toEqual([]);
  });
});

test.each(locales)('in %s every guide is about a service that is on offer', (locale) => {
  const guides = pagesOf(locale).filter(({ slug }) => slug.startsWith('guides/'));
  const services = catalogue.services.map(({ id }) => `guides/${id}.mdx`);
  const more = guides.filter(({ slug }) => !services.includes(slug));
  expect(
    more.map(({ file }) => file),
    'This guide is of no service. Remove it, and say in content/redirects.yaml where it has gone',
  ).toEqual([]);
});

test('a page that is no guide breaks each rule, and is told what to write', () => {
  const page = readPage('guides/x.mdx', 'de', '---\ntitle: x\n---\n\nDie Demo.\n');
  const silent = guideRules.filter((rule) => {
    const lines = told(page, rule);
    return lines.length === 0 || lines.some((line) => !line.includes('. Write '));
  });
  // Without headings there is none to number, and without blocks no host.
  expect(silent.map(({ name }) => name)).toEqual([
    'numbers its ten steps',
    'calls hosts in examples by names that nobody owns (RFC 2606)',
  ]);
});
