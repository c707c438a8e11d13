import { readCatalogue } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { pagesOf, readPage } from './pages.ts';
import { threeServices } from '../support/three-services.ts';
import { catalogueWords, typedFigures } from './typed-figures.ts';

// A figure that stands in a text stays when the catalogue changes, and then the page is wrong.

const catalogue = readCatalogue();
const words = catalogueWords(catalogue);

describe.each(['de', 'en'] as const)('pages in %s', (locale) => {
  test.each(pagesOf(locale))('$slug takes its figures from the catalogue', (page) => {
    const told = typedFigures(page, words).map((find) => `${page.file}: “…${find}…”`);
    expect(told, 'The catalogue has this. Write <Fact name="…" /> or another component').toEqual(
      [],
    );
  });

  test.each(pagesOf(locale))('$slug leads out of the handbook only by components', (page) => {
    const out = page.links.filter((link) => /^(?:[a-z]+:|\/\/)/i.test(link));
    const told = out.map((link) => `${page.file}: ${link}`);
    expect(
      told,
      'Write <ExternalLink to="…">, with the address in content/external-links.yaml',
    ).toEqual([]);
  });

  test('the home page names no service: what is on offer, the catalogue says', () => {
    const home = pagesOf(locale).find(({ slug }) => slug === 'index.mdx');
    const named = catalogue.services.filter(({ name }) => home?.text.includes(name));
    expect(
      named.map(({ name }) => `${home?.file ?? ''}: ${name}`),
      'The home page names a service. Write <ServiceCards /> for all that are on offer',
    ).toEqual([]);
  });
});

const inGuide = (text: string) =>
  typedFigures(
    readPage('guides/x.mdx', 'de', `---\nservice: caching\n---\n\n${text}\n`),
    catalogueWords(threeServices),
  );

test.each([
  ['a size', 'Nehmen Sie b2-4.'],
  ['a family of sizes', 'The sizes of the Basic Usage family'],
  ['a zone', 'Vorausgewählt ist DE-WEST-1.'],
  ['a region', 'in der Region DE-NORTH'],
  ['a site', 'Der Standort CGN3'],
  ['a place', 'The site in Cologne'],
  ['a version', 'Sie bestellen Valkey 8.'],
  ['a version of a document', 'Es gilt Fassung 2.13.1.'],
  ['the provider', 'Plusserver betreibt den Dienst.'],
  ['an address', 'Open customerservice.plusserver.com'],
  ['a link to the portal', '[Portal](https://customerservice.plusserver.com)'],
  ['gigabytes', 'mindestens 50 GB Speicher'],
  ['gigabytes with a no-break space', 'at least 50\u00a0GB'],
  ['a price', 'für 0,11 EUR'],
  ['a price in front', 'from €87.67'],
  ['a share', 'an availability of 99.95%'],
  ['hours', 'mal 732 Stunden'],
  ['minutes in words', 'It takes ten minutes.'],
  ['a count in words', 'Lesen Sie die sechs Dokumente.'],
  ['backups', '7 Backups'],
  ['the address family', 'mindestens eine IPv4-Adresse'],
])('found: %s', (_, text) => {
  expect(inGuide(text)).not.toEqual([]);
});

test.each([
  ['the number of the steps', 'Alle Anleitungen haben dieselben zehn Schritte.'],
  ['a step', 'Die Schaltfläche in Schritt 9'],
  ['an example address', 'z. B. `198.51.100.9/32`'],
  ['a component', '<Fact name="storage.min" /> bis <Fact name="storage.max" />'],
  ['code', '```sh\nvalkey-cli --tls -h cache.example -p 6379\n```'],
  ['a product without its version', 'Valkey spricht das Protokoll. 8 Wege'],
])('left alone: %s', (_, text) => {
  expect(inGuide(text)).toEqual([]);
});
