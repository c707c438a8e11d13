import { wantedLanguage } from '#backend';
import { expect, test } from 'vitest';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-at', 'de'],
  ['fr, de;q=0.5, en;q=0.3', 'de'],
  ['en;q=0.1, de', 'de'],
  ['de;q=0, en;q=0.2', 'en'],
  ['de;q=0', undefined],
  ['de;q=often, en;q=0.1', 'en'],
  ['deutsch', undefined],
  ['*', undefined],
  ['', undefined],
  [null, undefined],
  // What every object has is no language.
  ['constructor', undefined],
  ['__proto__', undefined],
])('of German and English, who accepts %j gets %j', (header, language) => {
  expect(wantedLanguage(header, ['de', 'en'])).toBe(language);
});
