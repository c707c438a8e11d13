import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const german = 'content/i18n/de.json';

const slips: readonly Slip[] = [
  {
    name: 'a word that Starlight does not have',
    file: german,
    before: '"pagefind.load_more"',
    after: '"pagefind.loadmore"',
    told: '3: pagefind.loadmore: Starlight has no such word. Write "pagefind.load_more".',
  },
  {
    name: 'a lost place to fill in',
    file: german,
    before: '„{{title}}“',
    after: '„title“',
    told: '2: heading.anchorLabel: {{title}} is missing. Write {{title}} where it belongs.',
  },
  {
    name: 'a comma behind the last word',
    file: german,
    before: 'Ergebnisse laden"',
    after: 'Ergebnisse laden",',
    told: '3: a comma is followed by no entry. Remove the comma.',
  },
  {
    name: 'a comma forgotten between two words',
    file: german,
    before: 'kopieren",',
    after: 'kopieren"',
    told: '3: this is no JSON. Write every entry as "key": "text", with straight quotation marks and a comma between two.',
  },
];

describe('words of Starlight that are wrong', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
