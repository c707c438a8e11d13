// What the pages “After ordering” and “Questions and answers” must keep to, whoever writes them.
import { afterOrderingTopics, questionSubjects } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { locales } from '#i18n/locale';
import { describe, expect, test } from 'vitest';
import { pagesOf, readPage, type Page } from './pages.ts';
import { catalogueTexts } from './texts.ts';
import { catalogueWords, typedFigures } from './typed-figures.ts';

const catalogue = readCatalogue();
const { questions, services } = catalogue;

/** Other ways to say that nothing is known, than the one that `<NotStated />` has. */
const OTHER_WORDS = {
  de: /nicht (?:bekannt|veröffentlicht|angegeben|dokumentiert)|unbekannt|keine Angaben?\b/i,
  en: /\bunknown\b|not (?:known|stated|published|documented|specified)/i,
} as const;

/** Words that readers without an answer search for; each has to lead to a question. */
const SEARCHED = {
  de: [
    'kündigen',
    'Laufzeit',
    'Umsatzsteuer',
    'Widerruf',
    'Vertragspartner',
    'DSGVO',
    'Lieferzeit',
  ],
  en: ['cancel', 'term', 'VAT', 'withdrawal', 'contract', 'GDPR', 'delivery time'],
} as const;

/** A text as if it were a page, without its facts in braces. */
function asPage(text: string): Page {
  return readPage('x.mdx', 'de', `---\ntitle: x\n---\n\n${text.replaceAll(/\{[^}]*\}/g, '')}\n`);
}

describe.each(locales)('in %s', (locale) => {
  const pageOf = (slug: string) => {
    const page = pagesOf(locale).find((candidate) => candidate.slug === slug);
    if (!page) throw new Error(`There is no page ${slug}.`);
    return page;
  };
  const after = pageOf('after-ordering.mdx');
  const asked = pageOf('questions.mdx');
  const texts = catalogueTexts(
    { questions, services: services.map(({ afterOrdering }) => afterOrdering) },
    locale,
    'content',
  );

  test('after ordering, each topic has its section, and then comes the documentation', () => {
    const sections = after.headings.filter(({ level }) => level === 2).map(({ id }) => id);
    expect(sections).toEqual([...afterOrderingTopics, 'documentation']);
  });

  test.each(afterOrderingTopics)(
    'the section %s says where to ask, and lists every service',
    (topic) => {
      const section = after.body.split(/^## /m).find((part) => part.includes(`{#${topic}}`)) ?? '';
      expect(section, 'Write <NotStated /> or <PortalLink to="…">').toMatch(
        /<NotStated \/>|<PortalLink to=/,
      );
      expect(section).toContain(`<AfterOrdering topic="${topic}" />`);
    },
  );

  test('the page of questions has a section for each subject, and then the services', () => {
    expect(asked.components).toEqual([
      ...questionSubjects
        .filter((subject) => subject !== 'service')
        .map((subject) => `<Questions about="${subject}">`),
      '<ServiceQuestions>',
    ]);
  });

  test.each(questionSubjects)('there are questions about: %s', (subject) => {
    expect(questions.filter(({ about }) => about === subject).length).toBeGreaterThan(0);
  });

  test('that nothing is known is said in one form only', () => {
    const placed = [...texts, [after.slug, after.text], [asked.slug, asked.text]] as const;
    const others = placed.filter(([, text]) => OTHER_WORDS[locale].test(text));
    expect(others, 'Leave the answer out, or write <NotStated />').toEqual([]);
  });

  test('questions and texts of services take their figures from the catalogue', () => {
    const words = catalogueWords(catalogue);
    const typed = texts.flatMap(([, text]) => typedFigures(asPage(text), words));
    expect(typed, 'The catalogue has this. Write a fact in braces, such as {backups}').toEqual([]);
  });

  test.each(SEARCHED[locale])('who looks for “%s” finds a question', (word) => {
    const found = questions.filter(({ question, searchedAs }) =>
      [question[locale], ...(searchedAs?.[locale] ?? [])].some((text) =>
        text.toLowerCase().includes(word.toLowerCase()),
      ),
    );
    expect(found).not.toEqual([]);
  });
});
