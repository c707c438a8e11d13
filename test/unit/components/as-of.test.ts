import type { Provenance } from '#catalogue';
import { translatorFor } from '#i18n';
import { expect, test } from 'vitest';
import { asOfInFull, asOfText } from '../../../src/components/figure-text.ts';
import { threeServices } from '../../support/three-services.ts';

const figure = (asOf: string, confidence: Provenance['confidence']): Provenance => ({
  source: 'order-forms',
  asOf,
  confidence,
});

const known = figure('2025-11', 'known');
const assumed = figure('2026-11', 'assumed');

test.each([
  ['one figure says its own month', [known], 'Stand November 2025', 'As of November 2025'],
  [
    'of several the oldest speaks for all',
    [known, figure('2024-03', 'known')],
    'Stand März 2024',
    'As of March 2024',
  ],
  [
    'an assumption among known figures does not change their date, and is called one',
    [figure('2023-01', 'assumed'), known],
    'Stand November 2025; zum Teil Annahme',
    'As of November 2025; partly an assumption',
  ],
  ['assumptions alone have no month', [assumed], 'Annahme', 'Assumption'],
])('%s', (_, figures, german, english) => {
  expect(asOfText(figures, translatorFor('de'))).toBe(german);
  expect(asOfText(figures, translatorFor('en'))).toBe(english);
});

test('in full, an assumption is no statement of the provider', () => {
  const inFull = (figures: readonly Provenance[], locale: 'de' | 'en') =>
    asOfInFull(figures, threeServices, translatorFor(locale));
  expect(inFull([assumed], 'de')).toBe('Annahme, keine Angabe von plusserver');
  expect(inFull([assumed], 'en')).toBe('Assumption, not stated by plusserver');
  expect(inFull([known, assumed], 'de')).toBe('Stand November 2025; zum Teil Annahme');
});

test('the figures are left in their order', () => {
  const figures = Object.freeze([known, assumed]);
  asOfText(figures, translatorFor('de'));
  expect(figures).toEqual([known, assumed]);
});
