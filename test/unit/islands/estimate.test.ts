import { mistakeIn, numberIn } from '../../../src/islands/estimator/estimate.ts';
import { describe, expect, test } from 'vitest';

describe('what is typed is read as it was meant, or the reader is told what is wrong', () => {
  test.each([
    ['1000', 'en', 1000],
    ['1,000', 'en', 1000],
    ['1.000', 'de', 1000],
    ['1.000.000', 'de', 1_000_000],
    ["1'000'000", 'en', 1_000_000],
    ['1 000 000', 'de', 1_000_000],
  ] as const)('%s in %s is %i', (text, locale, number) => {
    expect(numberIn('entries', text, locale)).toBe(number);
    expect(mistakeIn('entries', text, locale)).toBeUndefined();
  });

  test.each([
    ['1.000', 'en', 'thousands'],
    ['1,000', 'de', 'thousands'],
    ['1,234', 'de', 'thousands'],
    ['1.000.000', 'en', 'thousands'],
    ['1,000,000', 'de', 'thousands'],
    ['1,00,000', 'en', 'thousands'],
    ['4.000.000,00', 'en', 'thousands'],
    ['1.5', 'en', 'decimals'],
    ['1.5', 'de', 'decimals'],
    ['12,34', 'en', 'decimals'],
    ['0', 'en', 'range'],
    ['-5', 'de', 'range'],
    ['1000000000001', 'de', 'range'],
    ['999.999.999.999.999.999.999', 'de', 'range'],
    ['4 Mio.', 'de', 'form'],
    ['1e6', 'en', 'form'],
    ['many', 'en', 'form'],
  ] as const)('%s in %s is told: %s', (text, locale, mistake) => {
    expect(numberIn('entries', text, locale)).toBeUndefined();
    expect(mistakeIn('entries', text, locale)).toBe(mistake);
  });

  test('a percentage has no thousands', () => {
    expect(mistakeIn('reservePercent', '1.000', 'en')).toBe('decimals');
    expect(mistakeIn('reservePercent', '91', 'en')).toBe('range');
  });
});
