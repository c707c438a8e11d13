/** What a page says of a code, as far as readers look for it. */
export interface FoundBy {
  readonly code: string;
  /** All that is to be read of it. */
  readonly text: string;
  /** The message in each language, with values that are those of an example. */
  readonly messages: readonly string[];
  /** Other words that stand for the code, such as the portal's `pending` for `new`. */
  readonly words: readonly string[];
}

/** Of a message that is quoted in part, so many words have to follow each other. */
const QUOTED_WORDS = 4;

/** So much of a message has to be quoted for it to stand beside others. */
const QUOTED_PART = 0.6;

/**
 * Finds the codes that a reader means: those with all the words, or else those that a longer text
 * names or quotes, or else those with all the words but numbers and addresses, which are the
 * reader's own.
 *
 * @returns what takes words of a message, a code, or the text of a ticket
 */
export function finderOf(entries: readonly FoundBy[]): (typed: string) => ReadonlySet<string> {
  const prepared = entries.map(({ code, text, messages, words }) => ({
    code,
    patterns: [code, ...words].flatMap(namePatterns),
    plain: toPlain([text, ...messages, ...words].join(' ')),
    messages: messages.map(wordsOf),
  }));
  const withWords = (typed: string) => prepared.filter(({ plain }) => hasPlainWords(plain, typed));
  const inTicket = (typed: string) => [
    ...prepared.filter((entry) => entry.patterns.some((pattern) => pattern.test(typed))),
    ...quotedIn(typed, prepared),
  ];
  const withoutValues = (typed: string) => {
    const words = wordsOf(typed);
    return words.length > 1 ? withWords(words.join(' ')) : [];
  };
  return (typed) => {
    for (const find of [withWords, inTicket, withoutValues]) {
      const found = find(typed);
      if (found.length > 0) return new Set(found.map(({ code }) => code));
    }
    return new Set();
  };
}

/** Whether the text has all the words that were typed, or their beginnings, in any order. */
export function hasWords(text: string, typed: string): boolean {
  return hasPlainWords(toPlain(text), typed);
}

function hasPlainWords(plain: string, typed: string): boolean {
  return toPlain(typed)
    .split(/\s+/)
    .every((word) => plain.includes(word.replace(/[.,;:!?…]+$/, '')));
}

/**
 * Whether a text names a code. One that is also a word of the language, such as `new`, counts only
 * where a code is to be expected: `Status: new`, `Code offline`, in capitals as the portal writes it,
 * or at the end of an address.
 */
export function names(text: string, code: string): boolean {
  return namePatterns(code).some((pattern) => pattern.test(text));
}

function namePatterns(code: string): readonly RegExp[] {
  const word = code.replaceAll(/[^\p{L}\d\s-]/gu, '.');
  const before = code.includes('-')
    ? '(?<![\\p{L}\\d-])'
    : '(?:[:#]\\s*|\\b(?:code|status)\\s+)["“„‚‘«»\']?';
  const after = '(?![\\p{L}\\d-])';
  const named = new RegExp(`${before}${word}${after}`, 'iu');
  if (!/^[a-z]{4,}$/i.test(code)) return [named];
  return [named, new RegExp(`(?<![\\p{L}\\d-])${code.toUpperCase()}${after}`, 'u')];
}

/** The entries whose messages the text quotes; where it quotes none nearly whole, those it quotes most of. */
function quotedIn<Entry extends { readonly messages: readonly (readonly string[])[] }>(
  text: string,
  entries: readonly Entry[],
): readonly Entry[] {
  const said = wordsOf(text);
  const quoted = entries.flatMap((entry) =>
    entry.messages.flatMap((words) => {
      const run = longestRun(words, said);
      const isLong = run > 1 && run >= Math.min(QUOTED_WORDS, words.length);
      return isLong ? [{ entry, run, part: run / words.length }] : [];
    }),
  );
  const whole = quoted.filter(({ part }) => part >= QUOTED_PART);
  const longest = Math.max(...quoted.map(({ run }) => run));
  const chosen = whole.length > 0 ? whole : quoted.filter(({ run }) => run === longest);
  return chosen.map(({ entry }) => entry);
}

/** How many words of the message follow each other in the text, at most. */
function longestRun(message: readonly string[], text: readonly string[]): number {
  let longest = 0;
  for (const start of text.keys()) {
    for (const first of message.keys()) {
      let run = 0;
      while (first + run < message.length && message[first + run] === text[start + run]) run += 1;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/** The words of a text, without all that has digits: of a message, those are values. */
function wordsOf(text: string): readonly string[] {
  return toPlain(text)
    .split(/\s+/)
    .filter((word) => !/\d/.test(word))
    .flatMap((word) => word.split(/[^\p{L}]+/u))
    .filter((word) => word !== '');
}

/** Without case, accents, quotation marks and apostrophes; “ae” and the like are as good as “ä”. */
function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}'’‘‚‛`´ʼ"“”„‟«»‹›]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll(/[‐‑]/g, '-');
}
