import { expect, test } from 'vitest';
import * as german from '../../../src/i18n/de/index.ts';
import * as furtherGerman from '../../../src/i18n/de/further/index.ts';
import * as english from '../../../src/i18n/en/index.ts';
import * as furtherEnglish from '../../../src/i18n/en/further/index.ts';

const de = { ...german.de, ...furtherGerman.further };
const en = { ...english.en, ...furtherEnglish.further };
const keys = Object.keys(de) as (keyof typeof de)[];

test('what few readers need is kept apart: no message is in both parts', () => {
  const inSteps = Object.keys(german.de);
  expect(Object.keys(furtherGerman.further).filter((key) => inSteps.includes(key))).toEqual([]);
});

/** The names in braces, each once: a language may need them in another order. */
function namesIn(message: string): readonly string[] {
  const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return [...new Set(names)].sort();
}

test('both languages have the same messages', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test.each(keys)('%s puts the same things into both languages', (key) => {
  expect(namesIn(en[key])).toEqual(namesIn(de[key]));
});

test.each(keys)('%s has no empty, loose or broken braces and no space at its ends', (key) => {
  for (const message of [de[key], en[key]]) {
    expect(message.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    expect(message).toBe(message.trim());
    expect(message).not.toBe('');
  }
});

test.each(keys.filter((key) => key.startsWith('issue.')))(
  '%s stands at its field and in the list of problems: no full stop, no exclamation mark',
  (key) => {
    for (const message of [de[key], en[key]]) expect(message).not.toMatch(/[.!]$/);
  },
);
