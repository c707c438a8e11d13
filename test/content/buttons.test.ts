import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageKeys, messageTexts } from '../support/messages.ts';

// Buttons say what they do: in German with the infinitive at the end, in English with the imperative
// at the beginning.

/** Buttons that name where they lead, or answer a question. */
const OTHER = new Set([
  ...['find-order.this', 'handoff.back', 'my-address.button', 'sources.undo'],
  ...['paste.back', 'paste.next', 'paste.previous'],
]);

const buttons = globSync('src/**/*.tsx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<Button\b.*?<\/Button>/gs)].flatMap(([button]) =>
    [...button.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key = '']) => key),
  ),
);
const repairs = messageKeys.filter((key) => /^repair\.(?!for-)/.test(key));
const keys = new Set([...buttons, ...repairs].filter((key) => !OTHER.has(key)));

/** The text without what is filled in, and without what only explains it. */
const bare = (text: string) =>
  text
    .replaceAll(/ ?\([^)]*\)|: \{\w+\}$/g, '')
    .replaceAll(/\{\w+\}/g, 'X')
    .trim();

test('the buttons are found in the code', () => {
  expect(keys.size).toBeGreaterThan(35);
  expect(messageKeys).toEqual(expect.arrayContaining([...keys]));
});

const textsOf = (locale: 'de' | 'en') =>
  messageTexts(locale)
    .filter(([key]) => keys.has(key))
    .map(([key, text]) => [key, bare(text)] as const);

describe('buttons have one shape', () => {
  test('German: the verb at the end, as in “Bestellung prüfen”', () => {
    const others = textsOf('de').filter(([, text]) => !/(?:^|\s)\p{L}+(?:en|ern|eln)$/u.test(text));
    expect(others).toEqual([]);
  });

  test('English: the verb at the beginning, as in “Check this order”', () => {
    const others = textsOf('en').filter(([, text]) =>
      /^(?:\p{L}+(?:ing|ed)|The|This|That|Only|I|It|To|Your|My|X)\b/u.test(text),
    );
    expect(others).toEqual([]);
  });
});
