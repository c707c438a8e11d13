import { readCatalogue } from '#catalogue/read';
import type { Locale } from '#i18n';
import { readFileSync } from 'node:fs';
import { errorTextsOf, messageTexts } from '../support/messages.ts';
import { pagesOf } from './pages.ts';

/** Where a text stands, for the report, and the text. */
export type PlacedText = readonly [place: string, text: string];

/** All that a reader of the language reads: pages, interface, catalogue, Starlight's own words. */
export function textsOf(locale: Locale): readonly PlacedText[] {
  const starlight = `content/i18n/${locale}.json`;
  return [
    ...pagesOf(locale).map(({ slug, text }): PlacedText => [slug, text]),
    ...messageTexts(locale),
    ...errorTextsOf(locale),
    ...catalogueTexts(readCatalogue(), locale, 'catalogue'),
    ...Object.entries(JSON.parse(readFileSync(starlight, 'utf8')) as Record<string, string>),
  ];
}

/**
 * Every text of the language in the data, however deep; but not the words that something was called
 * formerly: the glossary is the one place that names them.
 */
export function catalogueTexts(
  data: unknown,
  locale: Locale,
  place: string,
): readonly PlacedText[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'formerly') return [];
    if (key === locale && typeof value === 'string') return [[place, value] as const];
    return catalogueTexts(value, locale, `${place}.${key}`);
  });
}
