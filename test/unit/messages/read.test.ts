import { translatorFor } from '#i18n';
import { readErrorTexts, readMessages } from '#messages';
import { describe, expect, test } from 'vitest';
import { checkForms } from '../../../src/messages/plural.ts';
import { readWith } from './folder.ts';

describe('what is read', () => {
  test('keys are the way through the groups; forms stay together', () => {
    expect(readWith({}).en).toEqual({
      sources: {
        'sources.add': 'Add source',
        'sources.taken': { one: 'One source added.', other: '{count} sources added.' },
        'issue.source-missing': 'Enter a source',
      },
      storage: {
        'storage.label': 'Storage size',
        'storage.hint': 'Whole numbers only, e.\u00a0g. 50',
        'storage.price': '{gb}\u00a0GB costs {price} per month.',
      },
    });
  });

  test('a line never ends inside “z. B.” or between a number and its unit', () => {
    const { storage } = readWith({}).de;
    expect(storage?.['storage.hint']).toBe('Nur ganze Zahlen, z.\u00a0B. 50');
    expect(storage?.['storage.price']).toBe('{gb}\u00a0GB kosten {price} im Monat.');
  });

  test('the project’s own texts have no error', () => {
    expect(Object.keys(readMessages())).toEqual(Object.keys(readErrorTexts()));
  });
});

describe('the forms that a language needs are those of its whole numbers', () => {
  const place = { file: 'content/messages/xx/a.yaml' };
  test.each([
    ['German', 'de', ['one', 'other'], []],
    ['French, which has one for millions too', 'fr', ['one', 'other'], ['many']],
    ['Polish', 'pl', ['one', 'few', 'many', 'other'], []],
    ['Japanese', 'ja', ['other'], []],
  ] as const)('%s', (_, locale, needed, alsoAllowed) => {
    const forms = Object.fromEntries(needed.map((form) => [form, 'x']));
    const rules = { ...forms, ...Object.fromEntries(alsoAllowed.map((form) => [form, 'x'])) };
    expect(checkForms(forms, locale, place)).toEqual(forms);
    expect(checkForms(rules, locale, place)).toEqual(rules);
    for (const form of needed) {
      const others = Object.fromEntries(Object.entries(forms).filter(([name]) => name !== form));
      expect(() => checkForms(others, locale, place)).toThrow(`"${form}" is missing`);
    }
  });
});

describe('a reader sees the form that fits the number', () => {
  test.each([
    [0, 'Die Liste hat jetzt 0 Quellen.', 'The list now has 0 sources.'],
    [1, 'Die Liste hat jetzt eine Quelle.', 'The list now has one source.'],
    [2, 'Die Liste hat jetzt 2 Quellen.', 'The list now has 2 sources.'],
    [12_000, 'Die Liste hat jetzt 12.000 Quellen.', 'The list now has 12,000 sources.'],
    [2n ** 64n, /18\.446\.744\.073\.709\.551\.616 Quellen/, /616 sources/],
  ])('%d', (count, german, english) => {
    expect(translatorFor('de').t('sources.count', { count })).toMatch(german);
    expect(translatorFor('en').t('sources.count', { count })).toMatch(english);
  });
});
