import { HIDDEN_END, HIDDEN_START } from './index-page.ts';
import type { FoundWord } from './pagefind.ts';

/** A piece of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether it is what was searched for. */
  readonly isFound: boolean;
}

/** Where in a page to cut an excerpt from: places of words. */
export interface Range {
  readonly start: number;
  /** Behind the last word. */
  readonly end: number;
}

/** So many words fit into two lines. */
const LENGTH = 20;

/**
 * The words around what was found, of those that the page shows. If only hidden words were found,
 * the first words of the part they lead to.
 *
 * @param words of the page, with the marks of `toIndexed`
 */
export function excerptOf(
  words: readonly string[],
  range: Range,
  found: readonly FoundWord[],
): readonly ExcerptPart[] {
  const shown = shownPlaces(words, range);
  const scores = new Map(found.map(({ location, balanced_score }) => [location, balanced_score]));
  const first = bestStart(shown.map((place) => scores.get(place) ?? 0));
  const places = shown.slice(first, first + LENGTH);
  if (places.length === 0) return [];
  const parts: ExcerptPart[] = [];
  const add = (text: string, isFound: boolean): void => {
    const last = parts.at(-1);
    if (last?.isFound === isFound) parts.splice(-1, 1, { text: last.text + text, isFound });
    else parts.push({ text, isFound });
  };
  if (first > 0) add('… ', false);
  for (const [index, place] of places.entries()) {
    if (index > 0) add(' ', false);
    add(words[place] ?? '', scores.has(place));
  }
  if (first + LENGTH < shown.length) add(' …', false);
  return parts;
}

function shownPlaces(words: readonly string[], { start, end }: Range): readonly number[] {
  let isHidden = false;
  const shown: number[] = [];
  for (let place = start; place < Math.min(end, words.length); place++) {
    const word = words[place] ?? '';
    if (word.startsWith(HIDDEN_START)) isHidden = true;
    if (!isHidden) shown.push(place);
    if (word.startsWith(HIDDEN_END)) isHidden = false;
  }
  return shown;
}

/** Where so many words in a row have the most; a few stand before the first of them. */
function bestStart(scores: readonly number[]): number {
  let best = { start: 0, score: 0 };
  const last = Math.max(0, scores.length - LENGTH);
  for (let start = 0; start <= last; start++) {
    const score = scores.slice(start, start + LENGTH).reduce((sum, one) => sum + one, 0);
    if (score > best.score) best = { start, score };
  }
  const first = scores.findIndex((score, place) => place >= best.start && score > 0);
  return first < 0 ? 0 : Math.min(last, Math.max(0, first - LEAD));
}

/** Words before the first one that was found. */
const LEAD = 4;
