import { pageTranslatorFor } from '#i18n/pages';
import { defaultLocale as locale } from '#i18n/locale';
import { kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { operations } from '#reference';
import { expect, test } from 'vitest';
import { pages } from 'virtual:messages/pages';
import { orderFields } from '../../../src/components/privacy/order-fields.ts';
import { deletedRows, durationText, keptRows } from '../../../src/components/privacy/kept-rows.ts';

const translator = pageTranslatorFor(locale);

test('every row of what is kept has words, and each of its parts', () => {
  const rows = keptRows(translator, 'demo');
  const tables = [...Object.values(kept), ...Object.values(keptByDemo)];
  expect(rows.map(({ prefix }) => prefix)).toEqual(tables.map(({ prefix }) => prefix));
  expect(rows.map(({ parts }) => parts.length)).toEqual(
    tables.map(({ holds }) => Object.keys(holds).length),
  );
  const texts = rows.flatMap(({ name, parts }) => [name, ...parts.map(({ text }) => text)]);
  expect(new Set(texts).size, 'each is another').toBe(texts.length);
});

test('a handbook that is no demo says nothing of what only a demo keeps', () => {
  const prefixes = keptRows(translator, 'live').map(({ prefix }) => prefix);
  expect(prefixes).toEqual(Object.values(kept).map(({ prefix }) => prefix));
});

test('a handbook with which nobody orders keeps nothing of orders', () => {
  const prefixes = keptRows(translator, 'handoff').map(({ prefix }) => prefix);
  expect(prefixes).not.toContain(kept.sending.prefix);
  expect(prefixes).toContain(kept.draft.prefix);
});

test('every handbook deletes what any has left on its origin, also what only a demo keeps', () => {
  const deleted = deletedRows(translator);
  const all = [...Object.values(kept), ...Object.values(keptByDemo)];
  expect(deleted.map(({ prefix }) => prefix)).toEqual(all.map(({ prefix }) => prefix));
  const ofDemo = deleted.filter(({ isOfDemo }) => isOfDemo).map(({ prefix }) => prefix);
  expect(ofDemo).toEqual(Object.values(keptByDemo).map(({ prefix }) => prefix));
});

test('there are no words for what is kept or sent no more', () => {
  const tables = { ...kept, ...keptByDemo };
  const expected = [
    ...Object.keys(tables).map((row) => `name-${row}`),
    ...Object.entries(tables).flatMap(([row, { holds }]) =>
      Object.keys(holds).map((part) => `part-${row}-${part}`),
    ),
    ...Object.keys(operations).map((call) => `call-${call}`),
    ...orderFields.map((field) => `field-${field}`),
    // The pages themselves, which are in no storage.
    ...['name-pages', 'part-pages'],
  ];
  const written = Object.keys(pages[locale])
    .filter((key) => /^page-privacy\.(?:name|part|call|field)-/.test(key))
    .map((key) => key.replace('page-privacy.', ''));
  expect(written.toSorted()).toEqual(expected.toSorted());
});

test('how long it is kept is said in days where they are whole, else in hours', () => {
  const HOUR = 60 * 60 * 1000;
  const said = [23 * HOUR, 24 * HOUR, 7 * 24 * HOUR].map((time) => durationText(time, translator));
  const visible = said.map((text) => text.replaceAll('\u00a0', ' '));
  expect(visible).toEqual(['höchstens 23 Stunden', 'höchstens einen Tag', 'höchstens 7 Tage']);
});
