import { readCatalogue } from '#catalogue/read';
import { translatorFor } from '#i18n';
import { describe, expect, test } from 'vitest';
import { figureGroups, figureRows } from '../../../src/components/figures/figure-rows.ts';
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
  // What a service brings along stands in its file and in the shared list.
  const expected = provenancesIn(catalogue) - provenancesIn(own);
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
