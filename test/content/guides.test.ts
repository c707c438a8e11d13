import { readCatalogue } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { stepProps } from '../../src/components/guide/step-props.ts';
import { pagesOf } from './pages.ts';

const catalogue = readCatalogue();

/** The anchors of the ten steps: support links to them, so they must never change. */
const steps = [
  'start',
  'service',
  'service-type',
  'node-size',
  'storage',
  'trusted-sources',
  'region',
  'billing-profile',
  'review',
  'status',
];

/** Where a reader of a step finds more on it. */
const references = {
  'before-you-begin': 'reference/glossary/#terms',
  'service-type': 'reference/documents/#list',
  'node-size': 'reference/node-sizes/#sizes',
  storage: 'reference/storage/#limits',
  'trusted-sources': 'reference/trusted-sources/#rules',
  region: 'reference/regions/#map',
  'billing-profile': 'reference/billing/',
  review: 'reference/billing/#calculator',
  status: 'order-status/#statuses',
};

describe.each(['de', 'en'] as const)('guides in %s', (locale) => {
  const guides = pagesOf(locale).filter(({ slug }) => slug.startsWith('guides/'));

  test('every service has its guide, and every guide its service', () => {
    const named = guides.map(({ slug, frontmatter }) => [slug, frontmatter.service]);
    const expected = catalogue.services.map(({ id }) => [`guides/${id}.mdx`, id]);
    expect(named.sort()).toEqual(expected.sort());
  });

  describe.each(guides)('$slug', ({ headings, components, code, blocks, body }) => {
    const chapters = headings.filter(({ level }) => level === 2);

    test('has the ten steps in order, numbered, between what to have ready and what comes after', () => {
      expect(chapters.map(({ id }) => id)).toEqual(['before-you-begin', ...steps, 'afterwards']);
      expect(chapters.slice(1, -1).map(({ text }) => Number.parseInt(text))).toEqual(
        steps.map((_, index) => index + 1),
      );
    });

    test('is divided further only after ordering: what one has, first steps, and what they need', () => {
      const after = headings.slice(headings.findIndex(({ id }) => id === 'afterwards') + 1);
      expect(after.map(({ level }) => level)).toEqual(after.map(() => 3));
      expect(headings).toHaveLength(chapters.length + after.length);
      expect(after.map(({ id }) => id).slice(0, 2)).toEqual(['what-you-have', 'first-steps']);
    });

    test('says before the first step how long it takes and what it brings', () => {
      expect(components.filter((component) => component === '<GuideAtAGlance>')).toHaveLength(1);
      const [glance, start] = ['<GuideAtAGlance', '{#start}'].map((mark) => body.indexOf(mark));
      expect(glance).toBeLessThan(start ?? 0);
    });

    test('leads in each step to the page on it', () => {
      const chapterOf = (id: string) =>
        body.split(/^## /m).find((chapter) => chapter.split('\n')[0]?.endsWith(`{#${id}}`));
      for (const [step, page] of Object.entries(references)) {
        expect(chapterOf(step), step).toContain(`(/${locale}/${page}`);
      }
    });

    test('marks where the facts end, before the first example of a finished service', () => {
      expect(components.filter((component) => component === '<FactsEnd>')).toHaveLength(1);
      expect(blocks.length).toBeGreaterThan(0);
      const [firstSteps, mark, example] = ['{#first-steps}', '<FactsEnd>', '```'].map((text) =>
        body.indexOf(text),
      );
      expect(mark).toBeGreaterThan(firstSteps ?? Infinity);
      expect(example).toBeGreaterThan(mark ?? Infinity);
    });

    test('calls hosts in examples by names that nobody owns (RFC 2606)', () => {
      const named = blocks.filter(({ value }) => /[\w-]+\.example\b/.test(value));
      expect(named.length).toBeGreaterThan(0);
      const hosts = blocks.flatMap(({ value }) =>
        [...value.matchAll(/https?:\/\/([^/\s:]+)/g)].map(([, host]) => host),
      );
      for (const host of hosts) expect(host).toMatch(/\.example$/);
    });

    test('says what is the demo’s only in the demo', () => {
      const others = body.replaceAll(/<Mode is="demo">.*?<\/Mode>/gs, '');
      expect(others).not.toMatch(/\bDemo\b/i);
    });

    test('has each live step once, in the order of the steps', () => {
      const live = components.filter((component) => component.startsWith('<OrderStep'));
      expect(live).toEqual(
        steps.filter((step) => step in stepProps).map((step) => `<OrderStep name="${step}">`),
      );
      expect(live).toHaveLength(Object.keys(stepProps).length);
    });

    test('explains every status word that the portal shows', () => {
      for (const { word } of catalogue.orderStatuses) expect(code).toContain(word);
    });

    test('shows only addresses that nobody owns (RFC 5737) as good examples', () => {
      const addresses = code.filter((text) => /^\d+\.\d+\.\d+\.\d+/.test(text));
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        expect(address).toMatch(
          /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+(?:\/(?:2[4-9]|3[0-2]))?$/,
        );
      }
    });
  });
});
