import { expect, test } from 'vitest';
import { differenceOf } from '../../../src/components/node-sizes/pick-sizes.ts';

/* What a size of the comparison has more or less than the first one. */

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test.each<[what: string, language: string, data: Record<string, string>, said: string]>([
  ['money, in cents', 'de', { value: '22692', currency: 'EUR' }, '+146,40 €'],
  ['money, in the format of the language', 'en', { value: '22692', currency: 'EUR' }, '+€146.40'],
  ['less than the first', 'en', { value: '8000', currency: 'EUR' }, '-€0.52'],
  ['a rounded price', 'de', { value: '22692', currency: 'EUR', about: 'ca. ' }, '+ ca. 146,40 €'],
])('%s', (_what, language, data, said) => {
  expect(plain(differenceOf(data, { value: '8052' }, language))).toBe(said);
});

test('gigabytes have their unit, and numbers alone have none', () => {
  expect(plain(differenceOf({ value: '16', unit: 'gigabyte' }, { value: '8' }, 'de'))).toBe(
    '+8 GB',
  );
  expect(plain(differenceOf({ value: '2' }, { value: '4' }, 'de'))).toBe('-2');
});

test('a difference to a rounded price is rounded too', () => {
  const first = { value: '8052', about: 'ca. ' };
  expect(plain(differenceOf({ value: '8152', currency: 'EUR' }, first, 'de'))).toBe('+ ca. 1,00 €');
});

test('nothing is said where there is no difference, nor of what is no figure', () => {
  expect(differenceOf({ value: '8' }, { value: '8' }, 'de')).toBe('');
  expect(differenceOf({}, {}, 'de')).toBe('');
});
