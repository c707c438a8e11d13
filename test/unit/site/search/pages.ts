import type { FoundPage } from '../../../../src/site/search/pagefind.ts';

/** A page as Pagefind finds it, without headings. */
export function page({ text, found }: { text: string; found: readonly number[] }): FoundPage {
  return {
    url: '/de/',
    meta: { title: 'Seite' },
    content: text,
    weighted_locations: found.map((location) => ({ location, balanced_score: 1 })),
    anchors: [],
    sub_results: [],
  };
}
