import { excerptOf, type ExcerptPart } from './excerpt.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';
import { hasTerms, searchedTerms } from './terms.ts';

/** A page or a part of one that was found. */
export interface Hit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A page with the parts of it that fit best, in the order of the page. */
export interface PageHit extends Hit {
  readonly parts: readonly Hit[];
}

/** What was found. */
export interface Findings {
  /** So many pages. */
  readonly count: number;
  /** Reads a page, by its place among them. */
  readonly page: (index: number) => Promise<PageHit | undefined>;
}

const NOTHING: Findings = { count: 0, page: () => Promise.resolve(undefined) };

/** Parts of a page that are shown. */
const MOST_PARTS = 3;

/**
 * Searches the handbook.
 *
 * @param typed by the reader
 * @param fillers see `searchedTerms`
 */
export async function find(
  pagefind: Pagefind,
  typed: string,
  fillers: readonly string[],
): Promise<Findings> {
  const terms = searchedTerms(typed, fillers);
  if (terms.length === 0) return NOTHING;
  const { results } = await pagefind.search(terms.join(' '));
  const first = await results[0]?.data();
  // A word is cut short for all pages or for none.
  if (!first || !hasTerms(first, terms)) return NOTHING;
  return {
    count: results.length,
    page: async (index) => {
      const data = index === 0 ? first : await results[index]?.data();
      return data && toPageHit(data);
    },
  };
}

function toPageHit(page: FoundPage): PageHit {
  const words = page.content.split(/\s+/);
  const starts = page.anchors
    .filter(({ element }) => /^h\d$/.test(element))
    .map(({ location }) => location)
    .sort((one, other) => one - other);
  const parts = page.sub_results.map(({ title, url, anchor, weighted_locations: found }) => {
    const location = anchor?.location ?? 0;
    const end = starts.find((start) => start > location) ?? words.length;
    const heading = anchor ? anchor.text.trim().split(/\s+/).length : 0;
    return {
      hit: { title, url, excerpt: excerptOf(words, { start: location + heading, end }, found) },
      // What stands above the first heading, or below the title, is the page itself.
      isPage: location === (starts[0] ?? 0),
      score: found.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
    };
  });
  const below = parts.filter(({ isPage }) => !isPage);
  const best = [...below].sort((one, other) => other.score - one.score).slice(0, MOST_PARTS);
  return {
    title: page.meta.title ?? page.url,
    url: page.url,
    excerpt: parts.find(({ isPage }) => isPage)?.hit.excerpt ?? [],
    parts: below.filter((part) => best.includes(part)).map(({ hit }) => hit),
  };
}
