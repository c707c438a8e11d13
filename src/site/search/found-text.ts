import type { Message } from '#i18n';

/** What is said of a search, as the page carries it: `{words}` and `{count}` are filled in later. */
export interface FoundTexts {
  readonly none: string;
  /** By the plural forms of the language. */
  readonly found: Partial<Record<Intl.LDMLPluralRule, string>>;
}

/** The texts for a page to carry; one text may fit every number. */
export function foundTexts(none: string, found: Message | undefined): FoundTexts {
  return { none, found: typeof found === 'string' ? { other: found } : (found ?? {}) };
}

/** So many pages were found for these words, in the language of the document. */
export function foundText({ none, found }: FoundTexts, count: number, words: string): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count);
  const pattern = count === 0 ? none : (found[form] ?? found.other ?? '');
  return pattern
    .replace('{count}', new Intl.NumberFormat(lang).format(count))
    .replace('{words}', () => words);
}
