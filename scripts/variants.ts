/** A way to build the site that the browser tests look at. */
export interface Variant {
  /** Also the name of the Playwright project. */
  readonly name: string;
  /** The port on the loopback where the tests find it. */
  readonly port: number;
  readonly base: string;
  /** Read by `astro.config.mjs`, in the build and when the result is served. */
  readonly env: Readonly<Record<string, string>>;
  /** Files laid over a copy of the project's content; without it the project itself is built. */
  readonly overlay?: string;
}

/** Two checkouts can test at the same time: `TEST_PORT` moves one of them out of the way. */
const firstPort = Number(process.env.TEST_PORT ?? 4400);

/** What is published, at the root of its host. */
export const SITE: Variant = { name: 'site', port: firstPort, base: '/', env: {} };

/** The same under a sub-path, with the page that shows every part of the interface. */
export const SUBPATH: Variant = {
  name: 'subpath',
  port: firstPort + 1,
  base: '/docs/',
  env: { BASE_PATH: '/docs/', OUT_DIR: '.cache/subpath', UI_GALLERY: 'true' },
};

/** What is published where no order API is: readers take the configuration to the portal. */
export const HANDOFF: Variant = {
  name: 'handoff',
  port: firstPort + 2,
  base: '/',
  env: { ORDER_MODE: 'handoff', OUT_DIR: '.cache/handoff' },
};

/** Where the order API of the browser tests answers, on an origin of its own. */
export const ORDER_API_PORT = firstPort + 4;

/** What is published where there is a real order API: no demo in it. */
export const LIVE: Variant = {
  name: 'live',
  port: firstPort + 3,
  base: '/',
  env: {
    OUT_DIR: '.cache/live',
    ORDER_API_URL: `http://127.0.0.1:${ORDER_API_PORT}/api`,
    ORDER_API_CLIENT_ADDRESS: 'true',
  },
};

/** What is published once an author has added a service: its file, and its page per language. */
export const NEW_SERVICE: Variant = {
  name: 'new-service',
  port: firstPort + 5,
  base: '/',
  env: { OUT_DIR: '.cache/new-service/dist' },
  overlay: 'test/fixtures/new-service/content',
};

/** All of them, in the order in which they are built. */
export const VARIANTS: readonly Variant[] = [SITE, SUBPATH, HANDOFF, LIVE, NEW_SERVICE];

/** Two copies of the project in which every figure of the catalogue has another value. */
export const FIGURE_COPIES = ['.cache/figures-a', '.cache/figures-b'] as const;
