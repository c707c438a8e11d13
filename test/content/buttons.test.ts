import type { SendingAction } from '#sending';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageKeys, messageTexts } from '../support/messages.ts';

// Buttons say what they do: in German with the infinitive at the end, in English with the imperative
// at the beginning.

/** Buttons that name where they lead, or answer a question. */
const OTHER = [
  ...['find-order.this', 'handoff.back', 'my-address.button', 'sources.undo'],
  ...['paste.back', 'paste.next', 'paste.previous'],
];

/** What a button says for a moment once it was pressed. */
const OUTCOMES = [
  ...['copy.done', 'copy.failed', 'calculator.not-copied', 'link.copied', 'share.text-copied'],
  ...['calls.copied', 'calls.copy-failed'],
];

/** Where the words of a button come from, whatever else its code says: the keys that it names. */
const BUTTONS = [
  /<(Button|button)\b.*?<\/\1>/gs,
  /<CopyButton\b.*?\/>/gs,
  // The answers to a question in a dialog.
  /\b(?:yes|no)(?:: | = )[^\n]+/g,
];

const ACTIONS = {
  settle: true,
  'look-up': true,
  'give-up': true,
  cancel: true,
  restore: true,
  dismiss: true,
} satisfies Readonly<Record<SendingAction, true>>;

/** Keys that code puts together. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'send.${action}': Object.keys(ACTIONS).map((action) => `send.${action}`),
};

/** Keys that a function gives to a button. */
const GIVEN = [
  ...['paste.take', 'paste.take-right'],
  ...messageKeys.filter((key) => /^repair\.(?!for-)/.test(key)),
];

const sources = globSync('src/**/*.{ts,tsx,astro}', { exclude: ['src/ui/gallery/**'] });
const named = sources
  .map((file) => readFileSync(file, 'utf8'))
  .flatMap((code) => BUTTONS.flatMap((button) => code.match(button) ?? []))
  .flatMap((button) => [...button.matchAll(/['`]([a-z-]+\.[\w.${}-]+)['`]/g)])
  .map(([, key = '']) => key);
const computed = named.filter((key) => key.includes('${'));
// Starlight’s own words, such as search.label, are no messages.
const found = new Set([
  ...named.filter((key) => messageKeys.includes(key)),
  ...computed.flatMap((key) => COMPUTED[key] ?? []),
  ...GIVEN,
]);
const keys = [...found].filter((key) => ![...OTHER, ...OUTCOMES].includes(key));

/** The text without what is filled in, and without what only explains it. */
const bare = (text: string) =>
  text
    .replaceAll(/ ?\([^)]*\)|: (?:\p{L}+\s)?\{\w+\}$/gu, '')
    .replaceAll(/\{\w+\}/g, 'X')
    .trim();

test('the buttons are found in the code', () => {
  expect(keys.length).toBeGreaterThan(75);
  expect(messageKeys).toEqual(expect.arrayContaining(keys));
  expect(Object.keys(COMPUTED)).toEqual(expect.arrayContaining(computed));
  // An exception that no button needs is removed.
  expect([...found]).toEqual(expect.arrayContaining([...OTHER, ...OUTCOMES]));
});

const textsOf = (locale: 'de' | 'en') =>
  messageTexts(locale)
    .filter(([key]) => keys.includes(key))
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
