import { describe, expect, test } from 'vitest';
import { replaced, toldAbout, type Changes } from './folder.ts';

test('files without an error are read', () => {
  expect(toldAbout({})).toBe('nothing');
});

const de = 'de/storage.yaml';
const en = 'en/storage.yaml';

describe('an author is told in one line what is wrong, where, and what to write', () => {
  test.each<[string, Changes, string]>([
    [
      'a message that one language lacks',
      replaced(en, '  label: Storage size\n', ''),
      'content/messages/en/storage.yaml: storage.label: the message is missing. Translate it from content/messages/de/storage.yaml:3.',
    ],
    [
      'a misspelt key',
      replaced(en, 'label:', 'lable:'),
      'content/messages/en/storage.yaml:3: storage.lable: content/messages/de/storage.yaml has no such key. Write storage.label.',
    ],
    [
      'a key that only the translation has',
      replaced(en, '  label:', '  unit: GB\n  label:'),
      'content/messages/en/storage.yaml:3: storage.unit: content/messages/de/storage.yaml has no such key. Remove it, or add it there.',
    ],
    [
      'a misspelt key in every language',
      { ...replaced(de, 'price:', 'prise:'), ...replaced(en, 'price:', 'prise:') },
      'content/messages/de/storage.yaml:5: storage.prise: nothing asks for this key. Write storage.price.',
    ],
    [
      'a message that code fills in, removed from every language',
      {
        'de/storage.yaml': 'storage:\n  label: Größe\n',
        'en/storage.yaml': 'storage:\n  label: Size\n',
      },
      'content/messages/de: storage.price: the message is missing. Write storage.price.',
    ],
    [
      'a key twice in a file',
      replaced(de, '  hint:', '  label: Größe\n  hint:'),
      'content/messages/de/storage.yaml:4: storage.label: the key is already in line 3. Keep one of the two.',
    ],
    [
      'a key in two files',
      replaced('de/sources.yaml', 'issue:', 'storage:\n  label: Größe\n\nissue:'),
      'content/messages/de/storage.yaml:3: storage.label: the key is already in content/messages/de/sources.yaml:8. Keep one of the two.',
    ],
    [
      'a placeholder in the author’s own language',
      replaced(de, '{price}', '{Preis}'),
      'content/messages/de/storage.yaml:5: storage.price: nothing is called {Preis} here. Write {price}.',
    ],
    [
      'a placeholder that was never known',
      replaced(de, '{gb} GB kosten {price}', '{groesse} kostet {betrag}'),
      'content/messages/de/storage.yaml:5: storage.price: nothing is called {groesse} here. Write one of: {gb}, {price}.',
    ],
    [
      'a placeholder where nothing is filled in',
      replaced(de, 'label: Speichergröße', 'label: Größe in {gb}'),
      'content/messages/de/storage.yaml:3: storage.label: nothing is called {gb} here. Write the text without it: this message has nothing to fill in.',
    ],
    [
      'a placeholder left out',
      replaced(en, ' costs {price}', ' is what you pay'),
      'content/messages/en/storage.yaml:5: storage.price: the text leaves out {price}. Write {price} into it.',
    ],
    [
      'a brace without its partner',
      replaced(en, '{price}', '{price'),
      'content/messages/en/storage.yaml:5: storage.price: a brace has no partner. Write both, such as {gb}.',
    ],
    [
      'a tag',
      replaced(de, 'Nur ganze', 'Nur <b>ganze</b>'),
      'content/messages/de/storage.yaml:4: storage.hint: "<b>" is HTML, which readers would see as it is. Write the text without it.',
    ],
    [
      'a character reference',
      replaced(de, 'z. B.', 'z.&nbsp;B.'),
      'content/messages/de/storage.yaml:4: storage.hint: "&nbsp;" is HTML, which readers would see as it is. Write the text without it.',
    ],
    [
      'a no-break space that nobody sees',
      replaced(de, 'z. B.', 'z.\u00a0B.'),
      'content/messages/de/storage.yaml:4: storage.hint: the text has a character that nobody sees (U+00A0). Write a normal space, or nothing, in its place.',
    ],
    [
      'no text',
      replaced(de, 'label: Speichergröße', 'label:'),
      'content/messages/de/storage.yaml:3: storage.label: the text is empty. Write it.',
    ],
    [
      'a text of spaces',
      replaced(de, 'label: Speichergröße', "label: ' '"),
      'content/messages/de/storage.yaml:3: storage.label: the text is empty. Write it.',
    ],
    [
      'a space at the end',
      replaced(de, 'label: Speichergröße', "label: 'Speichergröße '"),
      'content/messages/de/storage.yaml:3: storage.label: the text begins or ends with a space. Remove it.',
    ],
    [
      'a text of several lines',
      replaced(de, 'label: Speichergröße', 'label: |-\n    Größe\n    in GB'),
      'content/messages/de/storage.yaml:3: storage.label: the text has a line break. Write it on one line.',
    ],
    [
      'a number',
      replaced(de, 'label: Speichergröße', 'label: 50'),
      'content/messages/de/storage.yaml:3: storage.label: 50 is not a text. Put the whole text into single quotation marks.',
    ],
    [
      'a list',
      replaced(de, 'label: Speichergröße', 'label: [Größe, Speicher]'),
      'content/messages/de/storage.yaml:3: storage.label: this is not a text. Write one text.',
    ],
    [
      'a text outside of a group',
      replaced(de, 'storage:', 'title: Speicher\nstorage:'),
      'content/messages/de/storage.yaml:2: title: a text must be in a group. Write the key below a group.',
    ],
    [
      'a number sign that cuts the text off',
      replaced(de, 'label: Speichergröße', 'label: Größe #1'),
      'content/messages/de/storage.yaml:3: storage.label: “#1” is a comment and would not be shown. Put the whole text into single quotation marks.',
    ],
    [
      'a text that begins with a brace',
      replaced(de, "'{gb} GB kosten {price} im Monat.'", '{gb} GB kosten {price} im Monat.'),
      'content/messages/de/storage.yaml:5: a text that begins with a brace is not in quotation marks. Put the whole text into single quotation marks.',
    ],
    [
      'a placeholder alone',
      replaced(de, "'{gb} GB kosten {price} im Monat.'", '{price}'),
      'content/messages/de/storage.yaml:5: storage.price: a text that begins with a brace looks like a list of keys. Put the whole text into single quotation marks.',
    ],
    [
      'a colon in a text',
      replaced(de, 'Nur ganze', 'Nur: ganze'),
      'content/messages/de/storage.yaml:4: a text with a colon in it is not in quotation marks. Put the whole text into single quotation marks.',
    ],
    [
      'a line that is indented too far',
      replaced(de, '  hint:', '   hint:'),
      'content/messages/de/storage.yaml:4: the line is indented further than the one above. Begin it in the same column.',
    ],
    [
      'a file without messages',
      { [de]: '# nothing yet\n' },
      'content/messages/de/storage.yaml: the file has no messages. Write groups of keys and texts.',
    ],
    [
      'a full stop at the end of what is shown in lists',
      replaced('de/sources.yaml', 'eine Quelle ein', 'eine Quelle ein.'),
      'content/messages/de/sources.yaml:8: issue.source-missing: the text ends with a full stop, but it is shown in lists too. Write it without “.” at the end.',
    ],
    [
      'a missing file',
      { 'en/sources.yaml': null },
      'content/messages/en/sources.yaml: the file is missing. Copy content/messages/de/sources.yaml and translate it.',
    ],
    [
      'a missing file in the first language',
      { 'de/sources.yaml': null },
      'content/messages/de/sources.yaml: the file is missing. Create it.',
    ],
    [
      'a file that only the translation has',
      { 'en/sorces.yaml': 'sources:\n  add: Add\n' },
      'content/messages/en/sorces.yaml: there is no content/messages/de/sorces.yaml. Write sources, or one of: storage.',
    ],
    [
      'another ending of a file',
      { 'de/notes.yml': 'notes:\n  a: b\n' },
      'content/messages/de/notes.yml: the file does not end in .yaml. Name the file notes.yaml.',
    ],
    [
      'a language that the site does not have',
      { 'eng/storage.yaml': 'storage:\n  label: Size\n' },
      'content/messages/eng: "eng" is no language of the site. Write en, or one of: de.',
    ],
  ])('%s', (_, changes, told) => {
    expect(toldAbout(changes)).toBe(told);
  });
});

describe('plural forms', () => {
  test.each<[string, Changes, string]>([
    [
      'one that is missing',
      replaced('de/sources.yaml', '    one: Eine Quelle übernommen.\n', ''),
      'content/messages/de/sources.yaml:3: sources.taken: the plural form "one" is missing. Write one, other.',
    ],
    [
      'one that the language does not have',
      replaced('en/sources.yaml', '    one:', "    few: '{count} sources added.'\n    one:"),
      'content/messages/en/sources.yaml:3: sources.taken: the language en has no plural form "few". Write the forms one, other.',
    ],
    [
      'the number left out where it is needed',
      replaced('de/sources.yaml', '{count} Quellen', 'Quellen'),
      'content/messages/de/sources.yaml:3: sources.taken.other: the text leaves out {count}. Write {count} into it.',
    ],
    [
      'forms of a message that counts nothing',
      replaced(de, 'label: Speichergröße', 'label:\n    one: Größe\n    other: Größen'),
      'content/messages/de/storage.yaml:3: storage.label: the message counts nothing. Write one text for it.',
    ],
  ])('%s', (_, changes, told) => {
    expect(toldAbout(changes)).toBe(told);
  });

  test('a language may do without them where all would be the same', () => {
    const taken = "  taken:\n    one: One source added.\n    other: '{count} sources added.'";
    const changes = replaced('en/sources.yaml', taken, "  taken: 'Sources added: {count}'");
    expect(toldAbout(changes)).toBe('nothing');
  });
});
