import {
  type Catalogue,
  type GlossaryEntry,
  offeredDocuments,
  offeredSizes,
  offeredZones,
  type Service,
  type StepName,
} from '#catalogue';
import type { Locale } from '#i18n';
import type { DefinedTermSet, WithContext } from 'schema-dts';

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

/**
 * The words by which readers may look for a step of a guide, each once: those of the glossary's
 * entries for the step, and what the step offers, which only its closed fields would tell.
 */
export function stepWords(
  step: StepName,
  service: Service,
  catalogue: Catalogue,
  locale: Locale,
): readonly string[] {
  const entries = catalogue.glossary.filter((entry) => entry.step === step);
  const offered = offers[step]?.(service, catalogue, locale) ?? [];
  return [...new Set([...entries.flatMap((entry) => otherWords(entry, locale)), ...offered])];
}

type Offers = (service: Service, catalogue: Catalogue, locale: Locale) => readonly string[];

const offers: Readonly<Partial<Record<StepName, Offers>>> = {
  'service-type': (service) => service.serviceTypes.map(({ name }) => name),
  'node-size': (service, catalogue) => offeredSizes(catalogue, service).map(({ id }) => id),
  region: (service, catalogue, locale) =>
    offeredZones(catalogue, service).flatMap(({ zone }) => [
      zone.id,
      zone.site,
      zone.place[locale],
    ]),
  review: (service, catalogue, locale) =>
    offeredDocuments(catalogue, service).map(({ name }) => name[locale]),
};
