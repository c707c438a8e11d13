import {
  LONGEST_NAME,
  MOST_CONFIGURATIONS,
  readCalculation,
  toCalculationFragment,
  type CalculatedConfiguration,
} from '#order/share';
import { expect, test } from 'vitest';

const shop = { name: 'Größe „M“', service: 'caching', nodeSize: 'b2-4', storageGb: '50' };
const blog = { ...shop, name: '', storageGb: 'viel' };

/** The fragment as a link carries it. */
function fragment(configurations: readonly CalculatedConfiguration[]): string {
  const text = toCalculationFragment(configurations);
  if (text === undefined) throw new Error('It is too long for a link.');
  return `#${text}`;
}

test('a link gives back what was entered, right or wrong', () => {
  expect(readCalculation(fragment([shop, blog]))).toEqual({
    ok: true,
    configurations: [shop, blog],
  });
});

test('a link that mails have encoded, and that words follow, is still read', () => {
  const mailed = `${encodeURIComponent(fragment([shop]))}.%20Regards`;
  expect(readCalculation(mailed)).toMatchObject({ ok: true, configurations: [shop] });
});

test('a link of version 1 is read for ever', () => {
  const link =
    '#prices=v1.eyJjb25maWd1cmF0aW9ucyI6W3sibmFtZSI6IkEiLCJzZXJ2aWNlIjoiY2FjaGluZyIsIm5vZGVTaXplIjoiYjItNCIsInN0b3JhZ2VHYiI6IjUwIn1dfQ';
  expect(readCalculation(link)).toEqual({ ok: true, configurations: [{ ...shop, name: 'A' }] });
});

test('however a link is cut short, that is noticed', () => {
  const whole = fragment([shop, blog]);
  for (let length = '#prices='.length; length < whole.length; length++) {
    expect(readCalculation(whole.slice(0, length))).toEqual({ ok: false, problem: 'damaged' });
  }
});

test('a link of a newer edition is told from a damaged one', () => {
  expect(readCalculation('#prices=v2.anything')).toEqual({ ok: false, problem: 'newer-version' });
});

test.each(['', '#calculator', '#order=v1.e30', '#sum'])('%o is no such link', (hash) => {
  expect(readCalculation(hash)).toBeUndefined();
});

test('nothing but the known shape is read', () => {
  const encode = (value: unknown) => `#prices=v1.${btoa(JSON.stringify(value))}`;
  const many = Array.from({ length: MOST_CONFIGURATIONS + 1 }, () => ({ ...blog }));
  const bad = [
    { configurations: [] },
    { configurations: many },
    { configurations: [{ ...blog, price: 1 }] },
    { configurations: [{ ...blog, name: 'x'.repeat(LONGEST_NAME + 1) }] },
    { configurations: [{ ...blog, storageGb: 50 }] },
    { configurations: [blog], more: true },
    { configurations: {} },
  ];
  for (const value of bad) {
    expect(readCalculation(encode(value)), JSON.stringify(value)).toMatchObject({ ok: false });
  }
});

test('as many configurations as can be compared fit into a link, unless all names are long', () => {
  const many = (name: string) =>
    Array.from({ length: MOST_CONFIGURATIONS }, () => ({ ...shop, name }));
  expect(toCalculationFragment(many('Web'))).toBeDefined();
  expect(toCalculationFragment(many('ü'.repeat(LONGEST_NAME)))).toBeUndefined();
});
