import {
  type Catalogue,
  type NodeSize,
  offeredSizes,
  type Provenance,
  type Service,
} from '#catalogue';
import type { Locale, Translator } from '#i18n';
import type { PageTranslator } from '#i18n/pages';

/**
 * Since when figures are known to be like this, in words: the oldest of them speaks for all.
 * Assumptions are called so, also where only some of the figures are one.
 */
export function asOfText(figures: readonly Provenance[], translator: Translator): string {
  const sure = figures.filter(({ confidence }) => confidence === 'known');
  const oldest = [...sure].sort((a, b) => a.asOf.localeCompare(b.asOf))[0];
  if (!oldest) return translator.t('as-of.assumed');
  const known = translator.t('as-of.known', { date: translator.month(oldest.asOf) });
  return sure.length === figures.length ? known : translator.t('as-of.partly-assumed', { known });
}

/** The same for one place of a page that says in full what an assumption is. */
export function asOfInFull(
  figures: readonly Provenance[],
  { provider }: Pick<Catalogue, 'provider'>,
  translator: Translator,
): string {
  const isAssumed = figures.every(({ confidence }) => confidence === 'assumed');
  return isAssumed
    ? translator.t('as-of.not-stated', { provider: provider.name })
    : asOfText(figures, translator);
}

/** The same within a sentence, in parentheses: there English begins it in lower case. */
export function asOfInSentence(figures: readonly Provenance[], translator: Translator): string {
  const text = asOfText(figures, translator);
  return translator.locale === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** All that makes the price of a service with one of these sizes. */
export function priceFigures(
  { storage }: Service,
  { provider }: Pick<Catalogue, 'provider'>,
  sizes: readonly NodeSize[],
): readonly Provenance[] {
  const prices = sizes.map(({ pricePerHour }) => pricePerHour);
  return [...prices, storage.pricePerStep, provider.hoursPerMonth];
}

/** Since when all that makes the price of a service is known to be like this, in words. */
export function priceAsOf(service: Service, catalogue: Catalogue, translator: Translator): string {
  const sizes = offeredSizes(catalogue, service);
  return asOfText(priceFigures(service, catalogue, sizes), translator);
}

/** `1000 GB`, with a space where no line breaks. */
export function gigabytes(value: number, translator: Pick<Translator, 'number'>): string {
  return `${translator.number(value)}\u00a0GB`;
}

/** The service types on offer with their versions, such as `Harbor 2`, or `Valkey 8 or Valkey 9`. */
export function serviceTypeNames({ serviceTypes }: Service, locale: Locale): string {
  const names = serviceTypes.map(({ name, version }) =>
    name.endsWith(` ${version.value}`) ? name : `${name} ${version.value}`,
  );
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/** A count as sentences write it: from two to twelve in words, all others in digits. */
export function inWords(
  count: number,
  { translator, pages }: { readonly translator: Translator; readonly pages: PageTranslator },
): string {
  return pages.t('page-guide.two-to-twelve').split(', ')[count - 2] ?? translator.number(count);
}
