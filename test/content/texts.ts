import { readCatalogue } from '#catalogue/read';
import { translatorFor, type Locale } from '#i18n';
import { de } from '../../src/i18n/de/index.ts';
import { further as furtherDe } from '../../src/i18n/de/further/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { further as furtherEn } from '../../src/i18n/en/further/index.ts';
import { errorGroups, referenceWords } from '#reference';
import { readFileSync } from 'node:fs';
import { demoWords } from '#site/page/demo-banner-words.ts';
import { documentTexts } from '../../src/components/documents/texts.ts';
import { nodeSizeTexts } from '../../src/components/node-sizes/texts.ts';
import { regionTexts } from '../../src/components/regions/texts.ts';
import { storageTexts } from '../../src/components/storage/texts.ts';
import { billingTexts } from '../../src/components/billing/texts.ts';
import { glossaryTexts } from '../../src/components/glossary/texts.ts';
import { markdownTexts } from '#site/markdown/texts.ts';
import { notFoundTexts } from '#site/not-found/texts.ts';
import { printedTexts } from '#site/page/printed-texts.ts';
import { cardTexts } from '#site/routes/social-card-texts.ts';
import { referenceTexts as sourceClassTexts } from '../../src/components/trusted-sources/texts.ts';
import { guideTexts } from '../../src/components/guide/texts.ts';
import { figureTexts } from '../../src/components/figures/texts.ts';
import { pagesOf } from './pages.ts';

/** Where a text stands, for the report, and the text. */
export type PlacedText = readonly [place: string, text: string];

/** All that a reader of the language reads: pages, interface, catalogue, Starlight's own words. */
export function textsOf(locale: Locale): readonly PlacedText[] {
  const starlight = `content/i18n/${locale}.json`;
  return [
    ...pagesOf(locale).map(({ slug, text }): PlacedText => [slug, text]),
    ...Object.entries(locale === 'de' ? { ...de, ...furtherDe } : { ...en, ...furtherEn }),
    ...demoBannerTexts(locale),
    ...[markdownTexts, notFoundTexts, printedTexts, cardTexts].flatMap((texts) =>
      Object.entries<string>({ ...texts[locale] }),
    ),
    ...catalogueTexts(readCatalogue(), locale, 'catalogue'),
    ...referenceTexts(locale),
    ...Object.entries(sourceClassTexts[locale].classes),
    ...guidePieces(locale),
    ...tableTexts(locale),
    ...Object.entries(glossaryTexts[locale]),
    ...billingPageTexts(locale),
    ...Object.entries(figureTexts[locale].fields),
    ...Object.entries(figureTexts[locale].groups),
    ...Object.entries(figureTexts[locale].confidence),
    ...Object.entries(JSON.parse(readFileSync(starlight, 'utf8')) as Record<string, string>),
  ];
}

/** What the reference pages say beyond their prose. */
function referenceTexts(locale: Locale): readonly PlacedText[] {
  const entries = Object.values(errorGroups).flatMap((group) => group(translatorFor(locale)));
  return [
    ...Object.entries(referenceWords[locale]),
    ...entries.map(({ code, meaning, cause, repair }): PlacedText => [
      code,
      [meaning, cause, repair].join('\n'),
    ]),
  ];
}

/** Texts with something to fill in are read with a word in its place. */
function guidePieces(locale: Locale): readonly PlacedText[] {
  const { minutes, priceMonth, instance, address, known, ...texts } = guideTexts[locale];
  const filled = [minutes, priceMonth, instance].map((text) => text('X'));
  return [
    ...Object.entries(texts),
    ['guide', [...filled, address(['X', 'Y']), known('X', 'Y')].join('\n')],
  ];
}

/** The words of the reference pages’ tables and of the map. */
function tableTexts(locale: Locale): readonly PlacedText[] {
  const { compass, ...region } = regionTexts[locale];
  const tables = [nodeSizeTexts[locale], storageTexts[locale], documentTexts[locale], region];
  const words = tables.flatMap((table): PlacedText[] => Object.entries({ ...table }));
  return [...words, ['compass', compass.join(' ')]];
}

/** With a stand-in for what the catalogue fills in. */
function billingPageTexts(locale: Locale): readonly PlacedText[] {
  const { calculator, parts, example, ...texts } = billingTexts[locale];
  const filled = { parts: parts('…'), example: example('…', '…', '…') };
  return Object.entries({ ...texts, ...filled, ...calculator });
}

function demoBannerTexts(locale: Locale): readonly PlacedText[] {
  const { scenarios, ...texts } = demoWords[locale];
  return Object.entries({ ...texts, ...scenarios });
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
