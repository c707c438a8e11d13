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

describe.each(['de', 'en'] as const)('guides in %s', (locale) => {
  const guides = pagesOf(locale).filter(({ slug }) => slug.startsWith('guides/'));

  test('every service has its guide, and every guide its service', () => {
    const named = guides.map(({ slug, frontmatter }) => [slug, frontmatter.service]);
    const expected = catalogue.services.map(({ id }) => [`guides/${id}.mdx`, id]);
    expect(named.sort()).toEqual(expected.sort());
  });

  describe.each(guides)('$slug', ({ headings, components, code }) => {
    test('has the ten steps in order, numbered, between what to have ready and what comes after', () => {
      expect(headings.map(({ id }) => id)).toEqual(['before-you-begin', ...steps, 'afterwards']);
      expect(headings.slice(1, -1).map(({ text }) => Number.parseInt(text))).toEqual(
        steps.map((_, index) => index + 1),
      );
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
