import type { GlossaryEntry } from '#catalogue';
import type { Locale } from '#i18n';

/**
 * The terms as a schema.org `DefinedTermSet`, as the text of a JSON-LD data block.
 *
 * @param page the canonical address of the glossary in this language
 */
export function termSet(entries: readonly GlossaryEntry[], locale: Locale, page: URL): string {
  const json = JSON.stringify({
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
  });
  // A text that closes the block would end it in the middle.
  return json.replaceAll('<', String.raw`\u003c`);
}
