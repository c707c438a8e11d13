import { distance } from 'fastest-levenshtein';

/** How many letters a slip of the keyboard may have wrong, left out or added. */
const MOST_SLIPS = 2;

/**
 * The known word that was probably meant: the one that differs in at most two letters, whatever
 * their case. Undefined when none is that near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, slips: distance(normal(word), normal(candidate)) }))
    // In a short word two wrong letters are another word.
    .filter(({ slips }) => slips <= MOST_SLIPS && slips * 2 < word.length)
    .sort((a, b) => a.slips - b.slips);
  return best?.candidate;
}

/** What to write instead of an unknown word: the one that was probably meant, or any other. */
export function oneOf(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  const others = [...new Set(known)].filter((other) => other !== meant).join(', ');
  if (meant === undefined) return `Write one of: ${others}`;
  return others === '' ? `Write ${meant}` : `Write ${meant}, or one of: ${others}`;
}

function normal(word: string): string {
  return word.toLowerCase().replaceAll(/[_-]/g, '');
}
