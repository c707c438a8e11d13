import type { Provenance } from '#catalogue';
import { translatorFor } from '#i18n';
import { expect, test } from 'vitest';
import { asOfText } from '../../../src/components/figure-text.ts';

const figure = (asOf: string, confidence: Provenance['confidence']): Provenance => ({
  source: 'order-forms',
  asOf,
  confidence,
});

const verified = figure('2025-11', 'verified');
const older = figure('2025-01', 'older');
const example = figure('2026-11', 'example');

test.each([
  ['one figure says its own month', [verified], 'Stand: November 2025', 'As of November 2025'],
  [
    'of several the oldest speaks for all',
    [verified, figure('2024-03', 'verified')],
    'Stand: März 2024',
    'As of March 2024',
  ],
  [
    'one from an older page makes all of them older',
    [verified, older],
    'Stand: Januar 2025, aus älteren Angaben',
    'As of January 2025, from older pages',
  ],
  [
    'an older page is named even if its month is not the oldest',
    [figure('2023-05', 'verified'), older],
    'Stand: Mai 2023, aus älteren Angaben',
    'As of May 2023, from older pages',
  ],
  [
    'an example among known figures does not make them newer, and is not taken for known',
    [example, verified],
    'Stand: November 2025; zum Teil Beispielwerte, nicht veröffentlicht',
    'As of November 2025; in part example values, not published',
  ],
  [
    'an example among older figures is named too',
    [older, example],
    'Stand: Januar 2025, aus älteren Angaben; zum Teil Beispielwerte, nicht veröffentlicht',
    'As of January 2025, from older pages; in part example values, not published',
  ],
  [
    'examples alone are called so, without a month',
    [example],
    'Beispielwert, nicht veröffentlicht',
    'Example value, not published',
  ],
])('%s', (_, figures, german, english) => {
  expect(asOfText(figures, translatorFor('de'))).toBe(german);
  expect(asOfText(figures, translatorFor('en'))).toBe(english);
});

test('the figures are left in their order', () => {
  const figures = Object.freeze([verified, older]);
  asOfText(figures, translatorFor('de'));
  expect(figures).toEqual([verified, older]);
});
