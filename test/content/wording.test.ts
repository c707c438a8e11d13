import { readCatalogue } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { catalogueTexts, textsOf, type PlacedText } from './texts.ts';
import { pagesOf } from './pages.ts';
import { terms } from './wording-terms.ts';
import { portalNames, rules } from './wording.ts';

/** The places where the word stands, with the words around it. */
function placesOf(word: RegExp, texts: readonly PlacedText[]): readonly string[] {
  return texts.flatMap(([place, text]) => {
    const found = word.exec(text);
    if (!found) return [];
    return [`${place}: …${text.slice(Math.max(0, found.index - 20), found.index + 30)}…`];
  });
}

describe.each(['de', 'en'] as const)('wording in %s', (locale) => {
  const texts = textsOf(locale);

  test.each(rules[locale])('never %s, but: %s', (word) => {
    expect(placesOf(word, texts)).toEqual([]);
  });

  test.each(terms[locale])('one word for one thing: not $word, but: $instead', (term) => {
    const { word, except = [] } = term;
    const held = texts.filter(([place]) => !except.some((begin) => place.startsWith(begin)));
    expect(placesOf(word, held)).toEqual([]);
  });

  test('quotation marks open and close', () => {
    const [open, close] = locale === 'de' ? ['„', '“'] : ['“', '”'];
    const uneven = texts.filter(([, text]) => text.split(open).length !== text.split(close).length);
    expect(uneven).toEqual([]);
  });
});

test.each([
  ['de', 'Jetzt kostenpflichtig bestellen'],
  ['en', 'Order with obligation to pay'],
] as const)('the button is called in %s what the guides call it: %s', (locale, button) => {
  const texts = textsOf(locale);
  const saying = texts.filter(([, text]) => text.includes(button)).map(([place]) => place);
  expect(saying).toEqual(
    expect.arrayContaining([
      ...readCatalogue().services.map(({ id }) => `guides/${id}.mdx`),
      'review.submit',
    ]),
  );
});

describe.each(['de', 'en'] as const)('the portal in %s', (locale) => {
  const { full, short } = portalNames[locale];
  // Reference pages are looked things up in: nobody comes to their first mention first.
  const read = pagesOf(locale).filter(({ slug }) => !slug.startsWith('reference/'));

  test.each(read)('$slug gives its full name first, and then the short one', (page) => {
    const [first, ...others] = page.body.match(new RegExp(`${full}|${short}`, 'g')) ?? [];
    if (first === undefined) return;
    expect(first).toMatch(new RegExp(`^(?:${full})$`));
    expect(others.filter((name) => new RegExp(`^(?:${full})$`).test(name))).toEqual([]);
  });
});

test('the glossary may name what something was called formerly, and only there', () => {
  const term = {
    name: { de: 'Abrechnungsprofil', en: 'billing profile' },
    formerly: [{ de: 'Rechnungsprofil', en: 'invoice profile' }],
    note: { de: 'Früher Rechnungsprofil', en: '' },
  };
  expect(catalogueTexts({ terms: [term] }, 'de', 'glossary').map(([, text]) => text)).toEqual([
    'Abrechnungsprofil',
    'Früher Rechnungsprofil',
  ]);
});

describe('each rule finds what it is for', () => {
  const finds = (locale: 'de' | 'en', text: string) =>
    [...rules[locale].map(([word]) => word), ...terms[locale].map(({ word }) => word)].filter(
      (word) => word.test(text),
    );

  test.each([
    ...['DBaaS', 'Cloudhub', 'hier im Portal', 'potentiell jedem', 'intial', 'mehrer Quellen'],
    ...['Ihre neu Instanz', 'die eingegeben Daten', 'Nodesize', 'der Knoten', 'Rechnungsprofil'],
    ...['der Host-Name', 'den Haken setzen', 'eine Bemerkung', 'drücken Sie', 'die Sendung'],
    ...['vorgegeben', 'je Monat', 'ein Beispielwert', 'ungefähr', 'die Order-API', 'Ihr Anbieter'],
    ...['Nodegröße', 'die Größe des Nodes', 'Whitelist', 'die Freigabeliste', 'Zugriffsliste'],
    ...['Availability Zone', 'z.B. hier', '"so"', 'der User', 'Ihr Login', 'der Button'],
    ...[
      'ein Update',
      'Ihr Account',
      'das Feature',
      'checken',
      'Keycloak Instanz',
      'Auftragsstatus',
    ],
  ])('de: %s', (text) => {
    expect(finds('de', text)).not.toEqual([]);
  });

  test.each([
    ...['DBaaS', 'the portal', 'allowlist', 'allow-list', 'access list', 'invoice profile'],
    ...['it stands here', 'any more', 'lets in', 'In order', 'Take over', 'belongs into'],
    ...['needless', 'behind the slash', 'the limits named', 'is told', 'refused', 'a remark'],
    ...['tick the box', 'failure code', 'the order API', 'towards', 'how it comes about'],
    ...['instance size', 'log in', 'your login', 'colour', "don't", 'Place order now'],
  ])('en: %s', (text) => {
    expect(finds('en', text)).not.toEqual([]);
  });

  test.each([
    [
      'de',
      'Das Kundenportal nennt die Node-Größe, z.\u00a0B. „klein“, für jede Verfügbarkeitszone.',
    ],
    ['de', 'Mehrere Benutzer, mehrerer Dienste, initial, potenziell; Neue Profile'],
    ['en', 'The customer portal lists each node size, and you sign in to change “yours” now.'],
  ] as const)('%s: left alone: %s', (locale, text) => {
    expect(finds(locale, text)).toEqual([]);
  });
});
