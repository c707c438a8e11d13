import type { GlossaryEntry } from '#catalogue';
import type { Locale } from '#i18n';

/** The entries in the alphabet of the language. */
export function sortedEntries(
  glossary: readonly GlossaryEntry[],
  locale: Locale,
): readonly GlossaryEntry[] {
  return [...glossary].sort((a, b) => a.term[locale].localeCompare(b.term[locale], locale));
}

/** What readers may call an entry instead of its term: older names, everyday words. */
export function otherWords(
  { formerly, searchedAs }: GlossaryEntry,
  locale: Locale,
): readonly string[] {
  return [...(formerly?.[locale] ?? []), ...(searchedAs?.[locale] ?? [])];
}
