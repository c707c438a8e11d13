import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, readWhole, wholeDigits } from '#i18n';

describe('a number is what it says in the language of the page', () => {
  test.each([
    ['100', 100, 100],
    ['100,0', 100, undefined],
    ['100.0', undefined, 100],
    ['1.000', 1000, 1],
    ['1,000', 1, 1000],
    ['1.000,00', 1000, undefined],
    ['1,000.00', undefined, 1000],
    ['1.000.000', 1_000_000, undefined],
    ['50,5', 50.5, undefined],
    ['50.5', undefined, 50.5],
    ['1 000', 1000, 1000],
    ['1\u00a0000', 1000, 1000],
    ['1\u202f000', 1000, 1000],
    ["1'000", 1000, 1000],
    ['1’000', 1000, 1000],
    ['-50', -50, -50],
    ['−50', -50, -50],
    ['+50', 50, 50],
    ['０１００', 100, 100],
    [' 150 GB', 150, 150],
    ['150gb', 150, 150],
    ['1\u200b50\u00ad', 150, 150],
    ['0050', 50, 50],
  ])('%j: %s in German, %s in English', (text, german, english) => {
    expect(readNumber(text, 'de', 'GB')).toBe(german);
    expect(readNumber(text, 'en', 'GB')).toBe(english);
  });

  test.each([
    '',
    ' ',
    'GB',
    '1e2',
    '0x64',
    'fünfzig',
    '1 00',
    '10 00',
    '1.00.000',
    '100,',
    ',5',
    '--1',
  ])('%j is none in German', (text) => {
    expect(readNumber(text, 'de', 'GB')).toBeUndefined();
  });

  test.each(['1..000', '1.0000', '1,2,3', '1.000 000', '1 0 0', '5 0'])('nor is %j', (text) => {
    expect(readNumber(text, 'de')).toBeUndefined();
  });
});

test.each(['de', 'en'] as const)(
  '%s: what the language writes is read as it was meant',
  (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (hundredths) => {
        const number = hundredths / 100;
        expect(readNumber(format.format(number), locale)).toBeCloseTo(number, 6);
      }),
    );
  },
);

test('a whole number is kept in plain digits, everything else as it was typed', () => {
  expect(wholeDigits('1.000', 'de')).toBe('1000');
  expect(wholeDigits('100,0', 'de')).toBe('100');
  expect(wholeDigits('50,5', 'de')).toBe('50,5');
  expect(wholeDigits('99999999999999999999', 'de')).toBe('99999999999999999999');
});

test.each(['1.000', '1.000.000', '4.000', '12.000', '999.000', '１．０００', '1.000 GB', '1.0000'])(
  'a thousand of the other language never becomes another number: %s',
  (text) => {
    expect(readWhole(text, 'en', 'GB')).toBeUndefined();
    expect(wholeDigits(text, 'en', 'GB')).toBe(text);
    const inGerman = text.replaceAll('.', ',').replaceAll('．', '，');
    expect(readWhole(inGerman, 'de', 'GB')).toBeUndefined();
    expect(wholeDigits(inGerman, 'de', 'GB')).toBe(inGerman);
  },
);
