import { readCatalogue } from '#catalogue/read';
import { translatorFor } from '#i18n';
import { describe, expect, test } from 'vitest';
import {
  figureGroups,
  figureRows,
  sharedOrigin,
} from '../../../src/components/figures/figure-rows.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = readCatalogue();
const groups = figureGroups(catalogue);

/** How often a figure's provenance stands in the data, counted without the code under test. */
function provenancesIn(data: unknown): number {
  return JSON.stringify(data).split('"confidence":').length - 1;
}

test('every figure of the catalogue is found, and each once', () => {
  const own = catalogue.services.map(({ ownDocuments, ownNodeSizes }) => [
    ownDocuments,
    ownNodeSizes,
  ]);
  // What a service brings along stands in its file and in the shared list; claims have their own.
  const others = provenancesIn(own) + catalogue.evidence.claims.length;
  const expected = provenancesIn(catalogue) - others;
  expect(groups.flatMap(({ figures }) => figures)).toHaveLength(expected);
});

describe.each(['de', 'en'] as const)('in %s', (locale) => {
  const translator = translatorFor(locale);

  test('every row has its words', () => {
    for (const row of groups.flatMap((group) => figureRows(group, catalogue, translator))) {
      for (const text of Object.values(row)) expect(text).toMatch(/\S/);
      expect(Object.values(row).join(' ')).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

test('a row says what the figure is of, with its unit', () => {
  const rows = figureGroups(threeServices).flatMap((group) =>
    figureRows(group, threeServices, translatorFor('de')),
  );
  const labels = rows.map(({ label, value }) => `${label} = ${value}`);
  expect(labels).toContain('b2-4: Preis = 0,11\u00a0€ je Stunde');
  expect(labels).toContain('IPv4: Größtes Netz = /24');
  expect(labels).toContain('Kostet Datenverkehr extra? = Nein, er ist im Preis enthalten.');
  expect(labels).toContain('Mindestabstand der Regionen = 300\u00a0km');
  expect(labels).toContain('Leistungsbeschreibung Caching: Version = 1.1.10');
});

test('a price that looks rounded is approximate here too', () => {
  const sizes = figureGroups(threeServices).find(({ id }) => id === 'node-sizes');
  const rows = sizes ? figureRows(sizes, threeServices, translatorFor('de')) : [];
  const values = new Map(rows.map(({ label, value }) => [label, value]));
  expect(values.get('a2-8: Preis')).toBe('ca. 0,15\u00a0€ je Stunde');
  expect(values.get('b2-4: Preis')).toBe('0,11\u00a0€ je Stunde');
});

test('a table whose rows all come from the same source says it once', () => {
  const row = {
    label: 'b2-4',
    value: '1',
    asOf: 'Stand November 2025',
    source: 'Bestellformulare',
  };
  const { asOf, source } = row;
  expect(sharedOrigin([row, { ...row, label: 'b4-8' }])).toEqual({ asOf, source });
  expect(sharedOrigin([row, { ...row, asOf: 'Annahme' }])).toBeUndefined();
  expect(sharedOrigin([row, { ...row, source: 'Handbuch' }])).toBeUndefined();
});
