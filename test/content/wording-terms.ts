/**
 * One word per thing, and English that was not translated word by word. `test/content/wording.test.ts`
 * holds every text against it, as against the rules in `./wording.ts`.
 */

/** A word that no text contains, what is written instead, and the places where it is right. */
export interface Term {
  readonly word: RegExp;
  readonly instead: string;
  /** Slugs of pages and keys of messages, or their beginnings, where the word means something else. */
  readonly except?: readonly string[];
}

/** Where programs, and those who write them, are told about the interface of the ordering system. */
const FOR_DEVELOPERS = [
  ...[
    'reference/order-api.mdx',
    'script.',
    'address-unknown.',
    'parameter-invalid.',
    'not-in-contract.',
  ],
  // In the parts of these pages for those who write programs, and where they link to that page.
  ...['reference/errors.mdx', 'reference/support.mdx', 'reference/documents.mdx', 'index.mdx'],
  ...['catalogue.glossary', 'catalogue.questions'],
  // The list of the demo's calls: who opens it wants to see the API at work.
  'calls.',
];

export const terms: Readonly<Record<'de' | 'en', readonly Term[]>> = {
  de: [
    { word: /\bHost-Name/, instead: 'Hostname' },
    { word: /\bHaken\b|\bankreuzen|\bangekreuzt|\bKreuzchen/, instead: 'Häkchen setzen' },
    { word: /\bBemerkung/, instead: 'Notiz; Hinweis' },
    { word: /\bdrück(?:en|t|ten)? Sie\b|\bKnopf\b/i, instead: 'klicken Sie auf, Schaltfläche' },
    { word: /\bSendung\b/, instead: 'Übermittlung' },
    { word: /\bbeanstande/, instead: 'ablehnen' },
    { word: /\bvorgegeben|\bVorgabewert/, instead: 'Vorauswahl' },
    { word: /\bje Monat\b/, instead: 'im Monat' },
    // In a call that shows what a request looks like, they are examples indeed.
    { word: /\bBeispielwert/, instead: 'Annahme', except: ['page-no-script.script'] },
    { word: /\bungefähr|\bNäherungswert/, instead: 'ca.' },
    { word: /\bOrder-API\b/, instead: 'Bestellsystem', except: FOR_DEVELOPERS },
    {
      word: /\bIhr(?:e[sm])? Anbieters?\b/,
      instead: 'plusserver',
      except: ['reference/order-api.mdx'],
    },
    { word: /\bkeine Uhr\b|\bzieht nach\b|\bwird aus Valkey\b/, instead: 'plain words' },
  ],
  en: [
    {
      word: /\bstands? (?:in|at|here|there|for itself|beside|below|above)\b/,
      instead: 'is, appears',
    },
    { word: /\bany more\b/, instead: 'anymore, no longer' },
    { word: /\blets? in\b/, instead: 'allows' },
    { word: /\bin order\b(?! to\b)|\bIn order\b(?! to\b)/, instead: 'valid, correct' },
    { word: /\b[Tt]ake over\b|\btaken over\b/, instead: 'apply, use' },
    { word: /\bbelongs? into\b/, instead: 'belongs in' },
    { word: /\b[Nn]eedless/, instead: 'unnecessary, redundant' },
    { word: /\bbehind the slash\b/, instead: 'after the slash' },
    { word: /\b(?:limits?|field|row|size|network|places?) named\b/, instead: 'shown, given' },
    { word: /\bmostly it is\b/, instead: 'usually' },
    { word: /\bcomes? about\b/, instead: 'happens' },
    { word: /\bis told\b|\bare told\b/, instead: 'sees, learns' },
    { word: /\bis to be\b|\bare to be\b|\bare to reach\b/, instead: 'must be, should' },
    { word: /\brefused\b|\brefus(?:es|als?)\b|\bobjects to\b/, instead: 'rejected' },
    { word: /\bremarks?\b/i, instead: 'note; notice' },
    { word: /\btick(?:ed|s|ing)?\b(?!et)/i, instead: 'select the checkbox' },
    { word: /\bsending\b of\b|\bthe sending\b/, instead: 'request' },
    { word: /\bper(?: GB)? and month\b|\d a month\b/, instead: 'per month' },
    { word: /\bfailure code/i, instead: 'error code' },
    { word: /\border API\b/i, instead: 'ordering system', except: FOR_DEVELOPERS },
    {
      word: /\b(?:colours?|behaviours?|favourites?|centres?|metres?|kilometres?|towards|whilst|amongst|learnt|spelt|catalogue|grey|labelled|travelling|fulfil|programme)\b/i,
      instead: 'American spelling',
    },
  ],
};
