import type { GlossaryEntry } from '#catalogue';
import type { Locale } from '#i18n';
import type { DefinedTermSet, WithContext } from 'schema-dts';

/**
 * The terms as a schema.org `DefinedTermSet`.
 *
 * @param page the canonical address of the glossary in this language
 */
export function termSet(
  entries: readonly GlossaryEntry[],
  locale: Locale,
  page: URL,
): WithContext<DefinedTermSet> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': page.href,
    inLanguage: locale,
    hasDefinedTerm: entries.map(({ id, term, meaning, formerly }) => ({
      '@type': 'DefinedTerm',
      '@id': `${page.href}#${id}`,
      name: term[locale],
      description: meaning[locale],
      ...(formerly && formerly[locale].length > 0 && { alternateName: formerly[locale] }),
    })),
  };
}
