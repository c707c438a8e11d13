/*
 * The part of Pagefind's script that is used (https://pagefind.app/docs/api/). It is written after the
 * build, so there is nothing for the bundler to see.
 */

/** A word of the page that was found. */
export interface FoundWord {
  /** Its place among the words of the page. */
  readonly location: number;
  /** How much it counts. */
  readonly balanced_score: number;
}

/** A page that was found, with its text. */
export interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly content: string;
  readonly weighted_locations: readonly FoundWord[];
  /** All headings and other anchors. */
  readonly anchors: readonly { readonly element: string; readonly location: number }[];
  /** What was found below each heading; what stands above the first one has no anchor. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly weighted_locations: readonly FoundWord[];
    readonly anchor?: { readonly location: number; readonly text: string };
  }[];
}

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<FoundPage> }[];
  }>;
  readonly destroy: () => Promise<void>;
}

/**
 * Loads Pagefind, which then searches the pages in the language of the document.
 *
 * @param base path that the site is published under, with a slash at both ends
 * @throws when it cannot be loaded, such as on the live server of authors
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const script = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // How much it counts that a page is long, or has a word often: as Starlight sets it.
  const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };
  await pagefind.options({ baseUrl: base, ranking });
  return pagefind;
}
