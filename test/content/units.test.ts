import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageTexts } from '../support/messages.ts';

/** Placeholders that are filled with a value and its unit, whichever message they are in. */
const WITH_UNIT = 'time|relative|price|date|month|asOf|storage|vcpu|ram';

/** What must not stand beside such a placeholder: its unit would be there twice. */
const UNIT =
  'Uhr|o’clock|[AP]M|€|EUR|Euro|euros?|GB|vCPUs?|RAM|GMT|UTC|MEZ|Sekunden?|seconds?|Minuten?|minutes?|ago';

const twice = new RegExp(
  String.raw`\{(?:${WITH_UNIT})\}\s*(?:${UNIT})(?![\p{L}\d])|(?<![\p{L}\d])(?:${UNIT}|vor|um)\s*\{(?:${WITH_UNIT})\}`,
  'u',
);

describe.each(['de', 'en'] as const)('values with a unit in %s', (locale) => {
  test('no message writes a unit that its value already has', () => {
    const wrong = messageTexts(locale).filter(([, text]) => twice.test(text));
    expect(wrong).toEqual([]);
  });
});

test.each([
  'Gesendet wurde sie am {time} Uhr.',
  'Zuletzt abgefragt: {relative} ({time} Uhr)',
  'vor {relative}',
  '{price} € im Monat',
  '{size} mit {vcpu} vCPU',
])('a unit is found twice in: %s', (text) => {
  expect(text).toMatch(twice);
});

test.each([
  'spätestens bis {time}. Danach',
  '{price} im Monat',
  '{storage} Speicher',
  '{gb} GB RAM je vCPU',
  'Uhrzeit: {time}',
])('once is enough in: %s', (text) => {
  expect(text).not.toMatch(twice);
});

test('only the formats of the languages say what a time of day looks like', () => {
  const own = /timeStyle|\bhour:|toLocaleTimeString|toLocaleString\(\)/;
  const places = globSync('src/**/*.{ts,tsx,astro}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'src/i18n/format.ts' && own.test(readFileSync(file, 'utf8')));
  expect(places).toEqual([]);
});
