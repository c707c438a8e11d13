/** Which room of `src` may import what. The arrows of the design, as data. */

/** How an import reaches its target. */
export type Kind =
  /** `import type`: gone after compiling. */
  | 'types'
  /** `import()`: loaded when it is called. */
  | 'lazy'
  /** Any other import: loaded together with the importing file. */
  | 'values';

/** What the files of one room may import besides each other. */
export interface Rule {
  /** Rooms that may be imported in every way. */
  readonly rooms: readonly string[];
  /** Rooms of which only the types are free to use. */
  readonly types?: readonly string[];
  /** Rooms that only a dynamic import may reach. */
  readonly lazy?: readonly string[];
  /** Packages and virtual modules: the exact name, or `name/*` for everything below it. */
  readonly packages: readonly string[];
  /** Whether the room runs at build time only: Node, any package and the entry points below are free. */
  readonly buildTime?: true;
}

/** Each room sees those before it, never those after it. */
export const RULES: Readonly<Record<string, Rule>> = {
  catalogue: { rooms: [], packages: ['zod', 'yaml', 'fastest-levenshtein', 'node:*'] },
  /** The schema library, set up for the browser: no other room imports the package. */
  zod: { rooms: [], packages: ['zod/mini'] },
  sources: { rooms: [], packages: ['ipaddr.js', 'papaparse', 'yaml'] },
  kept: { rooms: [], packages: [] },
  order: { rooms: ['zod', 'catalogue', 'sources'], packages: [] },
  api: {
    rooms: ['zod', 'sources', 'order'],
    types: ['catalogue'],
    lazy: ['demo'],
    packages: [],
  },
  /** What an order API does; the demo and the reference order API are it, each in its place. */
  backend: {
    rooms: ['zod', 'sources', 'order', 'api'],
    types: ['catalogue'],
    packages: ['msw/*'],
  },
  demo: {
    rooms: ['zod', 'kept', 'sources', 'order', 'api', 'backend'],
    types: ['catalogue'],
    packages: ['msw/*', 'virtual:demo-offers'],
  },
  sending: { rooms: ['zod', 'kept', 'sources', 'order', 'api'], packages: [] },
  stores: {
    rooms: ['zod', 'kept', 'sources', 'order', 'api', 'sending'],
    types: ['catalogue'],
    packages: ['nanostores', '@nanostores/persistent', '@nanostores/react'],
  },
  i18n: {
    rooms: [],
    types: ['sources', 'order', 'api', 'sending'],
    packages: ['virtual:messages/*'],
  },
  messages: { rooms: ['catalogue', 'i18n'], packages: [], buildTime: true },
  reference: {
    rooms: ['zod', 'catalogue', 'sources', 'order', 'api', 'i18n'],
    packages: [],
    buildTime: true,
  },
  /** The reference order API: a program of its own, no part of the site. */
  'order-api': {
    rooms: ['zod', 'catalogue', 'order', 'api', 'backend', 'reference'],
    packages: [],
    buildTime: true,
  },
  ui: { rooms: [], packages: ['react'] },
  islands: {
    rooms: ['kept', 'sources', 'order', 'api', 'sending', 'stores', 'i18n', 'ui'],
    types: ['catalogue', 'demo'],
    packages: ['react', 'react-dom', 'react-dom/client', 'nanostores', '@nanostores/react'],
  },
  components: {
    rooms: [
      'catalogue',
      'kept',
      'sources',
      'order',
      'api',
      'stores',
      'i18n',
      'reference',
      'ui',
      'islands',
    ],
    packages: [],
    buildTime: true,
  },
  site: {
    rooms: [
      'catalogue',
      'kept',
      'sources',
      'order',
      'api',
      'i18n',
      'messages',
      'reference',
      'ui',
      'islands',
      'components',
    ],
    packages: [],
    buildTime: true,
  },
  /** The files at the root that put the site together. */
  root: { rooms: ['catalogue', 'site'], packages: [], buildTime: true },
};

/** The rule for a `<script>` of an .astro file, whatever its room: it runs in the browser. */
export const BROWSER_SCRIPT = 'islands';

/** Entry points to what no browser should load: for rooms that run at build time only. */
export const BUILD_TIME_DOORS: readonly string[] = ['#catalogue/read', '#i18n/pages'];

/** The languages of the site, which every room may know: in the browser it is data alone. */
export const LANGUAGES_DOOR = '#catalogue/languages';

/** What the demo's banner needs of it: the choice of a scenario, which is light, … */
export const DEMO_CHOICE_DOOR = '#demo/scenario';

/** … and what those who present it do and see, which is loaded when they do. */
export const DEMO_LAZY_DOORS: readonly string[] = ['#demo/presenting', '#demo/calls'];

/** Stylesheets are no room: what builds whole pages imports them by their path. */
export const STYLES = 'styles';
