import type { Provenance } from '#catalogue';
import type { Translator } from '#i18n';

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
