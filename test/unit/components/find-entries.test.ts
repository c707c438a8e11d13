import { readCatalogue } from '#catalogue/read';
import { answeredIn, errorGroups, type AnswerGroup } from '#reference';
import { expect, test } from 'vitest';
import { finderOf, hasWords, names } from '../../../src/components/api/find-entries.ts';

const text = 'Die Speichergröße ist nur in Schritten von 50 GB möglich. storage-step HTTP 422';

test.each([
  ['nothing', ''],
  ['a code', 'storage-step'],
  ['a part of a word', 'speicher'],
  ['words in another order', '50 schritten'],
  ['words without accents', 'moglich'],
  ['a status', '422'],
  ['an umlaut in two letters', 'Speichergroesse moeglich'],
  ['the end of a sentence', 'möglich.'],
  ['a quotation', '„Schritten von 50 GB“'],
])('an entry stays for %s', (_, typed) => {
  expect(hasWords(text, typed)).toBe(true);
});

test('an entry goes as soon as one word is not in it', () => {
  expect(hasWords(text, 'speicher adresse')).toBe(false);
});

test.each([
  ['Fehlercode: no-capacity', 'no-capacity'],
  ['Es kam die Meldung no-capacity, was nun?', 'no-capacity'],
  ['Status: DONE (Bereit)', 'done'],
  ['Die Zone ist belegt (Code offline)', 'offline'],
  ['https://docs.example/en/order-status/#failed', 'failed'],
])('the text of a ticket names a code: %s', (text, code) => {
  expect(names(text, code)).toBe(true);
});

test.each([
  ['I placed a new order', 'new'],
  ['The network is fine', 'network'],
  ['Status: newer', 'new'],
  ['source-parts', 'source-part'],
])('a word of the language is no code: %s', (text, code) => {
  expect(names(text, code)).toBe(false);
});

const { orderStatuses } = readCatalogue();
const entries = (['statuses', ...Object.keys(errorGroups)] as AnswerGroup[])
  .flatMap((group) => answeredIn(group, orderStatuses, 'de'))
  .map(({ answers, heading, ...entry }) => ({
    ...entry,
    text: [heading, entry.code, ...answers.map(({ text }) => text)].join(' '),
  }));
const find = finderOf(entries);
const messages = entries.flatMap(({ code, messages }) =>
  messages.map((message) => ({ code, message })),
);

test.each(messages)('the text of a ticket leads to the message it quotes: $message', (quoted) => {
  const { code, message } = quoted;
  const ticket = `Guten Tag,\nich bekomme „${message}.“ Was tun? Bestell-ID 64f0aa11bb22cc33\nViele Grüße`;
  expect(find(ticket)).toContain(code);
  const typed = ticket.replaceAll('’', "'").replaceAll('ä', 'ae').replaceAll('ü', 'ue');
  expect(find(typed.replaceAll('ö', 'oe').replaceAll('ß', 'ss'))).toContain(code);
  expect(find(ticket).size).toBeLessThan(6);
});

test.each([
  ['10.0.0.9 gehört zu einem privaten Netz', 'source-not-public'],
  ['Speichergröße muss zwischen 50 und 200 GB liegen', 'storage-range'],
  ['zwischen 70 und 710 GB', 'storage-range'],
  ['Hello, it says: vpn.example.com is a name. Enter the IP address', 'source-name'],
  ["didn't respond in time", 'timeout'],
  ["couldn't be reached", 'network'],
  ['pending', 'new'],
  ['Guten Tag, seit gestern steht im Portal PENDING, Fortschritt 1 %. Was nun?', 'new'],
  ['Hello, my order says Status: Fehlgeschlagen. What now?', 'failed'],
  ['Verfuegbarkeitszone', 'zone-missing'],
])('support finds what a customer writes: %s', (ticket, code) => {
  expect(find(ticket)).toContain(code);
});

test('what no entry is about finds none', () => {
  expect(find('Quastenflosser')).toEqual(new Set());
  expect(find('Guten Tag, wann ist das Büro über Ostern besetzt?').size).toBe(0);
});
