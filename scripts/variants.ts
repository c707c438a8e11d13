import { addFrench } from '../test/support/french.ts';

/** A way to build the site that the browser tests look at. */
export interface Variant {
  /** Also the name of the Playwright project. */
  readonly name: string;
  /** The port on the loopback where the tests find it. */
  readonly port: number;
  readonly base: string;
  /** Settings of the build, as `astro.config.mjs` reads them. */
  readonly env: Readonly<Record<string, string>>;
  /** Files that are laid over the project's content. */
  readonly overlay?: string;
  /** What else is done to the copy before it is built. */
  readonly change?: (folder: string) => void;
}

/** Two checkouts can test at the same time: `TEST_PORT` moves one of them out of the way. */
const firstPort = Number(process.env.TEST_PORT ?? 4400);

/** What is published, at the root of its host. */
export const SITE: Variant = {
  name: 'site',
  port: firstPort,
  base: '/',
  env: { PRECOMPRESS: 'true' },
};

/** The same under a sub-path, with the page that shows every part of the interface. */
export const SUBPATH: Variant = {
  name: 'subpath',
  port: firstPort + 1,
  base: '/docs/',
  env: { BASE_PATH: '/docs/', UI_GALLERY: 'true', PRECOMPRESS: 'true' },
};

/** What is published where no order API is: readers take the configuration to the portal. */
export const HANDOFF: Variant = {
  name: 'handoff',
  port: firstPort + 2,
  base: '/',
  env: { ORDER_MODE: 'handoff' },
};

/** Where the order API of the browser tests answers, on an origin of its own. */
export const ORDER_API_PORT = firstPort + 4;

/** What is published where there is a real order API: no demo in it. */
export const LIVE: Variant = {
  name: 'live',
  port: firstPort + 3,
  base: '/',
  env: {
    ORDER_API_URL: `http://127.0.0.1:${ORDER_API_PORT}/api`,
    ORDER_API_CLIENT_ADDRESS: 'true',
  },
};

/** Where the published site is served in one edition after the other, as after a deploy. */
export const DEPLOY_PORT = firstPort + 6;

/**
 * What is published once authors have added a service, its file and its page per language, and a
 * language: its line in the settings, and its texts.
 */
export const NEW_SERVICE: Variant = {
  name: 'new-service',
  port: firstPort + 5,
  base: '/',
  env: {},
  overlay: 'test/fixtures/new-service/content',
  change: addFrench,
};

/** All of them. Each is built in a copy of the project. */
export const VARIANTS: readonly Variant[] = [SITE, SUBPATH, HANDOFF, LIVE, NEW_SERVICE];

/** The copy of the project in which the variant is built. */
export function folderOf({ name }: Variant): string {
  return `.cache/${name}`;
}

/** The folder with the built variant. */
export function outDirOf(variant: Variant): string {
  return `${folderOf(variant)}/dist`;
}

/** Where the tests find the variant: its origin and base. */
export function addressOf({ port, base }: Variant): string {
  return `http://127.0.0.1:${port}${base}`;
}

/** Two copies of the project in which every figure of the catalogue has another value. */
export const FIGURE_COPIES = { a: '.cache/figures-a', b: '.cache/figures-b' } as const;
