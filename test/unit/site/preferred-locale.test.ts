import { expect, test } from 'vitest';
import { preferredLocale } from '../../../src/site/language-gate/preferred-locale.ts';

test.each([
  ['the remembered language goes before the browser’s', 'en', ['de-DE', 'de'], 'en'],
  ['else the browser’s first', null, ['en-GB', 'de'], 'en'],
  ['regions do not matter', null, ['de-AT'], 'de'],
  ['nor does the case', null, ['EN-us'], 'en'],
  ['languages that the site does not have are passed over', null, ['fr', 'nl', 'en'], 'en'],
  ['else German', null, ['fr'], 'de'],
  ['German also for a browser that says nothing', null, [], 'de'],
  ['something else in the storage counts as nothing', 'xx', ['en'], 'en'],
  ['a language whose name only begins alike is another one', null, ['den', 'en'], 'en'],
] as const)('%s', (_, remembered, languages, locale) => {
  expect(preferredLocale(remembered, languages)).toBe(locale);
});
