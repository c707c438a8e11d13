import { describe, expect, test } from 'vitest';
import { textsOf, type PlacedText } from './texts.ts';

/** A word that no text may contain, and what is written instead. */
type Rule = readonly [word: RegExp, instead: string];

const inBoth: readonly Rule[] = [
  [/\bDBaaS\b/i, 'the name of the service that was ordered'],
  [/\bcloudhub\b|\bCloudhub\b/, 'CloudHub, and only behind Kundenportal / customer portal'],
  [/\bPlus[Ss]erver\b/, 'plusserver, always in lower case'],
  [/\bwhite-?list/i, 'vertrauenswürdige Quellen / trusted sources'],
  [/\bNodesize\b/i, 'Node-Größe / node size'],
];

const rules: Readonly<Record<'de' | 'en', readonly Rule[]>> = {
  de: [
    ...inBoth,
    [/\bbitte\b/i, 'nothing'],
    [/\bleider\b/i, 'nothing'],
    [/\bungültig/i, 'which part is wrong, and how to put it right'],
    [/\bPflichtfeld/i, 'what to enter'],
    [/ein Fehler ist aufgetreten/i, 'what happened'],
    [/\beinfach(?:e[mnrs]?)?\b/i, 'nothing: it judges the reader'],
    [/\b(?:du|dich|dir|dein\w*|euch|euer\w*)\b/i, 'Sie, Ihnen, Ihr'],
    [/\bRechnungsprofil/i, 'Abrechnungsprofil'],
    [/\bAuftragsstatus\b/i, 'Bestellstatus'],
    [/\bKnoten\b|\bInstanzgröße\b/i, 'Node, Node-Größe'],
    [/\b(?:Node|Keycloak|Valkey|Harbor) (?:Größe|Instanz)/, 'a hyphen: Node-Größe'],
    [/\b[zduo]\.[ ]?[BhaÄä]\./, 'z. B. with a no-break space'],
    [/["”]|“[^“„]*“/, '„…“'],
  ],
  en: [
    ...inBoth,
    [/\bplease\b/i, 'nothing'],
    [/\bsorry\b/i, 'nothing'],
    [/\binvalid\b/i, 'which part is wrong, and how to put it right'],
    [/\brequired\b/i, 'what to enter'],
    [/\ban error (?:has )?occurred/i, 'what happened'],
    [/\b(?:simply|easy|easily)\b/i, 'nothing: it judges the reader'],
    // “Just now” is a time.
    [/\bjust\b(?! now)/i, 'nothing: it judges the reader'],
    [/\binvoice profile/i, 'billing profile'],
    [/\bmemory size\b/i, 'storage size'],
    [/\bplace order now\b/i, 'Order with obligation to pay'],
    [/\b(?:colour|behaviour|cancelled|licence|organis\w+)\b/i, 'American spelling'],
    [/["„]/, '“…”'],
    [/'/, 'the apostrophe ’'],
  ],
};

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
      ...['guides/caching.mdx', 'guides/iam-keycloak.mdx', 'guides/private-registry.mdx'],
      'review.submit',
    ]),
  );
});
