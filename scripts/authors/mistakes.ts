import { addRedirect, type Copy } from './copy.ts';

/** Something an author does by mistake: it is answered with its place and what to write. */
export interface Mistake {
  readonly name: string;
  readonly make: (copy: Copy) => void;
  /** A piece of the answer: file and line. */
  readonly place: RegExp;
  /** A piece of the answer: what to write. */
  readonly remedy: RegExp;
}

const caching = 'content/services/caching.yaml';
const registry = 'content/services/private-registry.yaml';
const sizes = 'content/node-sizes.yaml';
const provider = 'content/provider.yaml';
const glossary = 'content/glossary.yaml';
const redirects = 'content/redirects.yaml';
const guide = 'content/docs/de/guides/caching.mdx';
const german = 'content/i18n/de.json';

/** A mistake in a file, by a text that is replaced; the answer names the file with a line. */
function slip(
  name: string,
  file: string,
  before: string | RegExp,
  after: string,
  remedy: RegExp,
): Mistake {
  const place = new RegExp(`${RegExp.escape(file)}:\\d+: `);
  return { name, make: ({ edit }) => edit(file, before, after), place, remedy };
}

/** A mistake about a whole file, which has no line. */
function whole(name: string, make: Mistake['make'], place: string, remedy: RegExp): Mistake {
  return { name, make, place: new RegExp(RegExp.escape(place)), remedy };
}

/** Mistakes that the checks before a build answer. */
export const quickMistakes: readonly Mistake[] = [
  slip(
    'a price with a comma, between braces',
    caching,
    'cents: 1430',
    'cents: 14,30',
    /Write 1430/,
  ),
  slip('a price with a comma and a nought', caching, 'cents: 1430', 'cents: 14,03', /Write 1403/),
  slip('a price in euros', caching, 'cents: 1430', 'cents: 14.30', /Write 1430/),
  slip('a price of nothing', caching, 'cents: 1430', 'cents: 0', /whole number of cents/),
  slip('a price a hundredfold', caching, 'cents: 1430', 'cents: 143000', /1430 for 14\.30/),
  slip('a price a hundredth', caching, 'cents: 1430', 'cents: 14', /1430 for 14\.30/),
  slip('a price of a size tenfold', sizes, 'cents: 11,', 'cents: 110,', /1430 for 14\.30/),
  slip('a share with a comma', caching, 'value: 99.95', 'value: 99,95', /Write 99\.95/),
  slip('a month to come', caching, 'asOf: 2025-11', 'asOf: 2099-11', /earlier month/),
  slip('a month the German way', caching, 'asOf: 2025-11', 'asOf: 11/2025', /such as 2025-11/),
  slip('an address with a space', provider, '/order-status', '/order status', /without it/),
  slip('an address without https', provider, 'url: https:', 'url: http:', /beginning with https/),
  slip('HTML in a text', caching, 'de: Oft gebrauchte', 'de: Oft <b>gebrauchte</b>', /without it/),
  slip('RAM that does not fit its family', sizes, 'ramGb: 16', 'ramGb: 61', /Write 16/),
  slip('a wrong ratio of RAM', sizes, 'ramPerVcpu: 4', 'ramPerVcpu: 5', /ramPerVcpu/),
  slip('a misspelt field', caching, 'tagline:', 'taglin:', /Write "tagline"/),
  slip('a missing translation', caching, /\n {2}en: Keep.*/, '', /Write the English text/),
  slip('a size that does not exist', caching, '    b2-4,', '    b2-5,', /Write b2-4/),
  slip('a zone that does not exist', caching, '[DE-WEST-1,', '[DE-WEST-3,', /Write DE-WEST-1/),
  slip(
    'a limit that is no multiple of the step',
    caching,
    'value: 1000',
    'value: 1010',
    /Write 1000/,
  ),
  slip(
    'a version without quotation marks',
    caching,
    "value: '8'",
    'value: 8',
    /in quotation marks/,
  ),
  slip(
    'a source that is not listed',
    caching,
    'source: order-forms',
    'source: order-form',
    /Write order-forms/,
  ),
  slip(
    'a position taken twice',
    registry,
    'position: 1',
    'position: 2',
    /Write \d+ for the last place/,
  ),
  slip('a tab', caching, '  path:', '\tpath:', /two spaces/),
  slip(
    'an apostrophe in single quotation marks',
    caching,
    "'Data that Valkey writes to disk",
    "'A user's data that Valkey writes to disk",
    /apostrophe ’/,
  ),
  slip('a colon in a text', caching, 'name: Caching', 'name: Caching: schnell', /quotation marks/),
  slip(
    'a line indented too far',
    caching,
    '    name: Valkey 8',
    '      name: Valkey 8',
    /same column/,
  ),
  slip('a field without its colon', caching, 'name: Caching', 'name Caching', /colon and a space/),
  slip('an open bracket', caching, '[DE-WEST-1, DE-NORTH-2]', '[DE-WEST-1, DE-NORTH-2', /bracket/),
  slip(
    'an unknown word of Starlight',
    german,
    '"search.devWarning"',
    '"search.devWarnung"',
    /Write "search\.devWarning"/,
  ),
  slip('a lost place to fill in', german, '{{title}}', 'Titel', /Write \{\{title\}\}/),
  slip('a comma behind the last word', german, /"\n\}/, '",\n}', /Remove the comma/),
  slip(
    'an unknown field of a page',
    guide,
    'service: caching',
    'service: caching\nautor: Team',
    /Remove it/,
  ),
  slip(
    'a guide of an unknown service',
    guide,
    'service: caching',
    'service: cachin',
    /Write caching/,
  ),
  slip('a page without a description', guide, /description: .*/, '', /description: …/),
  slip(
    'a description that is too short',
    guide,
    /description: .*/,
    'description: Kurz',
    /Say more/,
  ),
  slip(
    'a colon in a title',
    guide,
    'title: Caching bestellen',
    'title: Caching: bestellen',
    /quotation marks/,
  ),
  slip('a heading without an anchor', guide, ' {#storage}', '', /\{#…\}/),
  slip('an anchor with an umlaut', guide, '{#review}', '{#größe}', /\{#groesse\}/),
  slip('an anchor with a space', guide, '{#storage}', '{#my storage}', /\{#my-storage\}/),
  slip('an anchor given twice', guide, '{#storage}', '{#region}', /Write another one/),
  slip(
    'a block of code that does not end',
    guide,
    /```\n\n<\/Steps>/,
    '\n\n</Steps>',
    /Write ```|Close every/,
  ),
  slip(
    'a placeholder in a page',
    guide,
    '<GuideAtAGlance />\n',
    '{Platzhalter}\n\n<GuideAtAGlance />\n',
    /<Fact name/,
  ),
  slip(
    'a fact that does not exist',
    guide,
    'name="storage.min"',
    'name="storage.mni"',
    /Write storage\.min/,
  ),
  slip('a step left out', guide, '<OrderStep name="region" />', '', /Write each step once/),
  slip('a component that is not closed', guide, '</Mode>', '', /Close every/),
  slip(
    'a component that is not imported',
    guide,
    '<GuideAtAGlance />',
    '<ServiceCards />',
    /Write ServiceCards/,
  ),
  slip('an unused import', guide, '  Fact,\n', '  Fact,\n  ServiceCards,\n', /Remove ServiceCards/),
  slip(
    'an import from a wrong place',
    guide,
    "'#components'",
    "'#component'",
    /Write '#components'/,
  ),
  slip(
    'a picture that is not there',
    guide,
    '{#storage}',
    '{#storage}\n\n![Bild](./x.png)',
    /way to it/,
  ),
  slip(
    'a picture without a description',
    guide,
    '{#storage}',
    '{#storage}\n\n![](/favicon.svg)',
    /Write !\[…\]/,
  ),
  {
    ...slip('a redirect to nowhere', redirects, '', '', /Write guides\/caching\//),
    make: (copy) => {
      addRedirect(copy, 'guides/cache/', 'guides/cachng/');
    },
  },
  {
    ...slip('a redirect from a page that is there', redirects, '', '', /Remove the page, or this/),
    make: (copy) => {
      addRedirect(copy, 'guides/caching/', 'order-status/');
    },
  },
  slip(
    'a misspelt code of an answer that support gives',
    'content/answers/en/codes.yaml',
    'no-capacity:',
    'no-capacty:',
    /Write "?provisioning\.no-capacity/,
  ),
  slip(
    'an answer of support without its last period',
    'content/answers/de/codes.yaml',
    'nennen Sie uns die Bestell-ID.',
    'nennen Sie uns die Bestell-ID',
    /period|full stop/,
  ),
  slip(
    'a term that leads to a page that has gone',
    glossary,
    'see: reference/billing/#profile',
    'see: reference/biling/#profile',
    /Write /,
  ),
  slip(
    'a word of the interface with another placeholder',
    'content/messages/de/choices.yaml',
    /\{\w+\}/,
    '{Preis}',
    /Write/,
  ),
  whole(
    'a page in capital letters',
    ({ take }) => {
      for (const locale of ['de', 'en'])
        take(
          `content/docs/${locale}/reference/billing.mdx`,
          `content/docs/${locale}/reference/Billing2.mdx`,
        );
    },
    'content/docs/de/reference/Billing2.mdx',
    /lower-case/,
  ),
  whole(
    'a page in a language that the site does not have',
    ({ take }) => {
      take('content/docs/de/order-status.mdx', 'content/docs/fr/order-status.mdx');
    },
    'content/docs/fr/order-status.mdx',
    /content\/docs\/de/,
  ),
  whole(
    'a page in one language only',
    ({ remove }) => {
      remove('content/docs/en/reference/billing.mdx');
    },
    'content/docs/en/reference/billing.mdx',
    /Create it/,
  ),
  whole(
    'a service without a guide',
    ({ take }) => {
      take('test/fixtures/new-service/content/services', 'content/services');
    },
    'content/docs/de/guides/database.mdx',
    /Create it/,
  ),
  whole(
    'a service’s file that ends in .yml',
    ({ take, remove }) => {
      take(caching, 'content/services/caching.yml');
      remove(caching);
    },
    'content/services/caching.yml',
    /Name the file caching\.yaml/,
  ),
];

/** Mistakes that only a build sees; all of them are in one build, which tells them all at once. */
export const buildMistakes: readonly Mistake[] = [
  slip(
    'a link to a page that is not there',
    'content/docs/de/index.mdx',
    /\n$/,
    '\n\n[Preise](/de/reference/biling/)\n',
    /biling\/ leads nowhere\. Write \/de\/reference\/billing\//,
  ),
  slip(
    'a link to an anchor that is not there',
    'content/docs/en/order-status.mdx',
    /\n$/,
    '\n\n[Limits](/en/reference/storage/#limit)\n',
    /#limit leads nowhere\. Write \/en\/reference\/storage\/#limits/,
  ),
  slip(
    'a term that leads to an anchor that is not there',
    glossary,
    'see: reference/billing/#profile',
    'see: reference/billing/#profil',
    /this leads nowhere\. Write reference\/billing\/#profile/,
  ),
];
