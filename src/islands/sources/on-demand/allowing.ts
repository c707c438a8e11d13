import type { FurtherTranslator } from '#i18n/further';
import { contains, type Source } from '#sources';

/** So many sources are named; one is enough for an answer. */
const mostNamed = 3;

/**
 * The sources that let all of an address or network in, in words: `Quelle 2 (198.51.100.0/28)`;
 * '' if none does.
 */
export function allowing(
  sources: readonly (Source | undefined)[],
  sought: Source,
  { t }: FurtherTranslator,
): string {
  const rows = contains(sources, sought);
  const named = rows.slice(0, mostNamed).map((row) => {
    return t('check.source', { number: row + 1, source: sources[row]?.network ?? '' });
  });
  return named.join(', ') + (rows.length > mostNamed ? ', …' : '');
}
