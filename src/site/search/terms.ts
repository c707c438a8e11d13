import type { FoundPage } from './pagefind.ts';

/**
 * What to search for, of the words that a reader typed. Pagefind looks for all of them, and a single
 * letter is the beginning of half of all words: “share a link” found every heading there is.
 *
 * @param fillers words that carry a sentence but name nothing, in lower case; searched for if
 *   nothing else is left
 * @returns nothing at all for what is no word
 */
export function searchedTerms(typed: string, fillers: readonly string[]): readonly string[] {
  const words = typed.trim().split(/\s+/);
  const named = words.filter((word) => !fillers.includes(word.toLowerCase()));
  const chosen = named.some(isTerm) ? named : words;
  return isTerm(chosen.join('')) ? chosen.filter((word) => !/^\p{L}?$/u.test(plain(word))) : [];
}

/** A single letter or digit says nothing. */
function isTerm(word: string): boolean {
  return plain(word).length > 1;
}

/**
 * Whether the page really has what was searched for. Of a word that is nowhere, Pagefind takes the
 * longest beginning that is one: welcome where “Speichergrößen” leads to “Speicher”, and nonsense
 * where “zzzz” leads to the “z” of “z. B.”. At least three letters have to be the same, and of a
 * shorter word all.
 */
export function hasTerms(
  { content, weighted_locations }: FoundPage,
  terms: readonly string[],
): boolean {
  // Found by its title, say.
  if (weighted_locations.length === 0) return true;
  const words = content.split(/\s+/);
  const found = weighted_locations.flatMap(({ location }) => {
    const word = words[location] ?? '';
    return [word, ...word.split(/[^\p{L}\p{N}]+/u)].map(plain);
  });
  return terms
    .map(plain)
    .every((term) =>
      term.length < SAME_LETTERS
        ? found.includes(term)
        : found.some((word) => word.startsWith(term.slice(0, SAME_LETTERS))),
    );
}

const SAME_LETTERS = 3;

/** Letters and digits alone, without case and accents, as Pagefind compares them. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
