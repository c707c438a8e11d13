/** What `test/content/wording.test.ts` holds every text against: one term per thing, no slips. */

/** A word that no text may contain, and what is written instead. */
type Rule = readonly [word: RegExp, instead: string];

const inBoth: readonly Rule[] = [
  [/\bDBaaS\b/i, 'the name of the service that was ordered'],
  [/\bcloudhub\b|\bCloudhub\b/, 'CloudHub, and only behind Kundenportal / customer portal'],
  [/\bPlus[Ss]erver\b/, 'plusserver, always in lower case'],
  [/\b(?:white|allow|black)-?list/i, 'vertrauenswürdige Quellen / trusted sources'],
  [/\bNodesize\b/i, 'Node-Größe / node size'],
];

/** The words of each language that no text may contain. */
export const rules: Readonly<Record<'de' | 'en', readonly Rule[]>> = {
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
    [/\bKnoten\b|\bInstanzgröße\b|\bNodegröße|Größe des Nodes?\b/i, 'Node-Größe'],
    [/\bPortal\b/, 'Kundenportal'],
    [/(?:Zugriffs|Freigabe|Positiv|Erlaubnis)liste/i, 'vertrauenswürdige Quellen'],
    [/\bAvailability[ -]Zone|\bVerfügbarkeits-?bereich/i, 'Verfügbarkeitszone'],
    [/\bService[ -]Type?\b|\bDiensttyp/i, 'Servicetyp'],
    [/\bProvisionierung|\bDeployment/i, 'Bereitstellung'],
    // The portal's button and its order API aside, each of these has a German word.
    [/\b(?:Users?|Usern)\b/, 'Benutzer'],
    [/\bLog-?ins?\b|\beinloggen|\bausloggen/i, 'Anmeldung'],
    [/\bButtons?\b/, 'Schaltfläche'],
    [/\b(?:Updates?|Upgrades?)\b/, 'Aktualisierung, neue Fassung'],
    [/\bAccounts?\b/, 'Konto'],
    [/\bFeatures?\b/, 'Funktion'],
    [/\bSettings?\b|\bSetup\b/, 'Einstellung, Einrichtung'],
    [/\b(?:ge)?check(?:en|t)\b|\bdownloaden|\bupdaten|\bcancel[nt]/i, 'the German verb'],
    [/\bAllow(?:ed)?\b|\bDefault/i, 'zugelassen, Vorauswahl'],
    [
      /\bpotentiell|\bintial|\bmehrer\b|\bIhre neu\b|\beingegeben Daten/i,
      'the word as it is spelled',
    ],
    [/\b(?:Node|Keycloak|Valkey|Harbor) (?:Größe|Instanz)/, 'a hyphen: Node-Größe'],
    [/\b[zduo]\.[BhaÄä]\./, 'z. B. with a space'],
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
    [/\bmemory size\b|\bdisk size\b/i, 'storage size'],
    [/\binstance size|\bnode type\b/i, 'node size'],
    [/\baccess list|\bIP filter/i, 'trusted sources'],
    [/(?<!customer |\{)\bportals?\b/i, 'customer portal'],
    [/\blog(?:ged|ging|s)?[ -]?(?:in|on)(?:to|s)?\b/i, 'sign in'],
    [/\bplace order now\b/i, 'Order with obligation to pay'],
    [/\b(?:colour|behaviour|cancelled|licence|organis\w+)\b/i, 'American spelling'],
    [/["„]/, '“…”'],
    [/'/, 'the apostrophe ’'],
  ],
};

/** The portal's names as pages write them, as patterns: in full at first, and then in short. */
export const portalNames = {
  de: { full: '<Fact name="portal" />|Kundenportals? \\(CloudHub\\)', short: 'Kundenportal' },
  en: {
    full: '<Fact name="portal" />|[Cc]ustomer portal \\(CloudHub\\)',
    short: '[Cc]ustomer portal',
  },
} as const;
