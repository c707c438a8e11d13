/** A page that the search has found. */
export interface Finding {
  readonly url: string;
  readonly title: string;
}

/** What of Pagefind's script is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
      readonly data: () => Promise<{ readonly url: string; readonly meta: { title?: string } }>;
    }[];
  }>;
}

/** As many as fit beside the other offers. */
const MOST_SHOWN = 5;

/** What a search has found. */
export interface Findings {
  readonly count: number;
  /** The first of them. */
  readonly shown: readonly Finding[];
}

/**
 * Searches the pages in the language of the document: Pagefind reads it there when it is loaded.
 *
 * @throws when the search cannot be loaded, such as on the live server of authors
 */
export async function searchPages(words: string, base: string): Promise<Findings> {
  // Pagefind writes the file after the build; there is nothing for the bundler to see.
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const { results } = await pagefind.search(words);
  const data = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
  return {
    count: results.length,
    shown: data.map(({ url, meta }) => ({ url, title: meta.title ?? url })),
  };
}
