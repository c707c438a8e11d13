import type { Catalogue, Evidence, Provenance } from '#catalogue';
import type { Locale, Translator } from '#i18n';

/** A claim in one language, in the parts that a sentence puts around the mark. */
export interface ClaimText {
  /** The sentence without its last mark of punctuation. */
  readonly words: string;
  /** The last mark of punctuation. */
  readonly end: string;
  /** Where it comes from; source and month are empty for an assumption that has none. */
  readonly provenance: Provenance;
}

/**
 * The claim as a page shows it.
 *
 * @throws Error for an id that `content/evidence.yaml` does not have
 */
export function claimText(
  id: string,
  { evidence: { claims }, provider }: Pick<Catalogue, 'evidence' | 'provider'>,
  translator: Translator,
): ClaimText {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) {
    const known = claims.map((candidate) => candidate.id).join(', ');
    throw new Error(`There is no claim "${id}" in content/evidence.yaml. Write one of: ${known}.`);
  }
  const sentence = claim.statement[translator.locale].replaceAll('{provider}', provider.name);
  const [, words = sentence, end = ''] = /^(.*?)([.!?]?)$/s.exec(sentence) ?? [];
  const { source = '', asOf = '', confidence } = claim;
  return { words, end, provenance: { source, asOf, confidence } };
}

/** What the source is called in tables; its id, if it is not listed. */
export function sourceName(id: string, { sources }: Evidence, locale: Locale): string {
  return sources.find((source) => source.id === id)?.name[locale] ?? id;
}
