import { type Catalogue, offeredSizes, type Provenance, type Service } from '#catalogue';
import type { Locale, Translator } from '#i18n';

/**
 * Since when figures are known to be like this, in words: the oldest of them speaks for all, and
 * an older value is called so, and so are examples, also where only some of them are one.
 */
export function asOfText(figures: readonly Provenance[], translator: Translator): string {
  const sure = figures.filter(({ confidence }) => confidence !== 'example');
  const oldest = [...sure].sort((a, b) => a.asOf.localeCompare(b.asOf))[0];
  if (!oldest) return translator.t('as-of.example');
  const older = sure.some(({ confidence }) => confidence === 'older');
  const known = translator.t(older ? 'as-of.older' : 'as-of.verified', {
    date: translator.month(oldest.asOf),
  });
  return sure.length === figures.length ? known : translator.t('as-of.partly-example', { known });
}

/** The same within a sentence, in parentheses: there English begins it in lower case. */
export function asOfInSentence(figures: readonly Provenance[], translator: Translator): string {
  const text = asOfText(figures, translator);
  return translator.locale === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Since when all that makes the price of a service is known to be like this, in words. */
export function priceAsOf(service: Service, catalogue: Catalogue, translator: Translator): string {
  const prices = offeredSizes(catalogue, service).map(({ pricePerHour }) => pricePerHour);
  const { hoursPerMonth } = catalogue.provider;
  return asOfText([...prices, service.storage.pricePerStep, hoursPerMonth], translator);
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
