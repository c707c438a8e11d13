import { isAbsolute, relative, resolve, sep } from 'node:path';
import * as z from 'zod';

/**
 * Who takes the orders: the demo in the browser, a real order API, or nobody here, so that readers
 * take the checked configuration to the portal.
 */
export type OrderMode = 'demo' | 'live' | 'handoff';

/** What the environment decides about a build. */
export interface Settings {
  /** Origin the site is published at, for canonical addresses. */
  readonly site: string;
  /** Path the site is published under; begins and ends with a slash. */
  readonly base: string;
  readonly outDir: string;
  readonly orderMode: OrderMode;
  /** Address of the order API that takes the orders; empty unless the mode is `live`. */
  readonly orderApiUrl: string;
  /** Whether that API tells callers their address (`GET {api}/client-address`). */
  readonly clientAddress: boolean;
  /** Whether a build has the page with all parts of the interface; `astro dev` always has it. */
  readonly uiGallery: boolean;
  /** Who may show the site in a frame, as Content Security Policy writes it: `'none'`. */
  readonly frameAncestors: string;
  /** Whether the build compresses its files; without, a host does it for each request, or not. */
  readonly precompress: boolean;
  /** Whether devices keep the handbook for reading without a network. */
  readonly offline: boolean;
}

/** An origin, or all below a name, in a Content Security Policy (CSP Level 3, section 2.3.1). */
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?$/;

/** Folders of the project that a build reads or that git keeps. */
const SOURCES = [
  ...['.ci', '.git', '.github', '.vscode', 'bench', 'content', 'deploy', 'docs', 'node_modules'],
  ...['public', 'scripts', 'src', 'test'],
];

/** Whether the folder is below the working directory, where Astro finds what its build needs. */
function isInside(folder: string): boolean {
  const path = relative(process.cwd(), resolve(folder));
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}

/** Whether emptying the folder would lose what nobody can build anew. */
function isSource(folder: string): boolean {
  const [first = ''] = relative(process.cwd(), resolve(folder)).split(sep);
  return first === '' || SOURCES.includes(first);
}

const settingsSchema = z
  .object({
    SITE_URL: z
      .url({ protocol: /^https?$/, error: 'Write the site’s origin, such as https://docs.example' })
      .default('http://localhost:4321'),
    BASE_PATH: z
      .string()
      .regex(
        /^\/(?:[\w.~-]+\/)*$/,
        'Write a path that begins and ends with a slash, such as /docs/',
      )
      .default('/'),
    OUT_DIR: z
      .string()
      .min(1, { error: 'Write a folder, such as ./dist', abort: true })
      .refine(
        isInside,
        'The build works inside the project: write a folder of it, such as ./dist, and copy it from there',
      )
      .refine(
        (folder) => !isSource(folder),
        'The build empties its folder, and this one has sources: write another, such as ./dist',
      )
      .default('./dist'),
    // A union would keep the words of the one member that the value came near to.
    ORDER_API_URL: z
      .string()
      .refine(
        (url) => url === '' || z.url({ protocol: /^https?$/ }).safeParse(url).success,
        'Write the order API’s address, such as https://api.example/v1, or nothing for the demo',
      )
      .default(''),
    ORDER_MODE: z
      .enum(
        ['', 'demo', 'live', 'handoff'],
        'Write demo, live or handoff, or nothing to let ORDER_API_URL decide',
      )
      .default(''),
    ORDER_API_CLIENT_ADDRESS: z.enum(['true', 'false'], 'Write true or false').default('false'),
    UI_GALLERY: z.enum(['true', 'false'], 'Write true or false').default('false'),
    FRAME_ANCESTORS: z
      .string()
      .refine(
        (text) =>
          text === 'none' || words(text).every((word) => word === 'self' || ORIGIN.test(word)),
        'Write none, or self and origins with spaces between, such as https://portal.example',
      )
      .default('none'),
    PRECOMPRESS: z.enum(['true', 'false'], 'Write true or false').default('true'),
    OFFLINE: z.enum(['true', 'false'], 'Write true or false').default('true'),
  })
  .check(({ value: { ORDER_MODE, ORDER_API_URL }, issues }) => {
    if (ORDER_MODE === '' || (ORDER_MODE === 'live') === (ORDER_API_URL !== '')) return;
    const message =
      ORDER_MODE === 'live'
        ? 'Write the order API’s address into ORDER_API_URL too, or leave ORDER_MODE out for the demo'
        : 'An order API takes orders only live: leave out ORDER_API_URL, or write live';
    issues.push({ code: 'custom', path: ['ORDER_MODE'], input: ORDER_MODE, message });
  });

/**
 * Reads the settings of a build.
 *
 * @throws Error with one line per wrong setting: its name, its value, what to write
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const result = settingsSchema.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name}=${env[name] ?? ''} does not fit. ${message}.`;
    });
    throw new Error(lines.join('\n'));
  }
  const { SITE_URL, BASE_PATH, OUT_DIR, ORDER_API_URL, ORDER_MODE, UI_GALLERY } = result.data;
  const { ORDER_API_CLIENT_ADDRESS, FRAME_ANCESTORS, OFFLINE, PRECOMPRESS } = result.data;
  return {
    site: SITE_URL,
    base: BASE_PATH,
    outDir: OUT_DIR,
    orderMode: ORDER_MODE || (ORDER_API_URL === '' ? 'demo' : 'live'),
    orderApiUrl: ORDER_API_URL.replace(/\/+$/, ''),
    clientAddress: ORDER_API_CLIENT_ADDRESS === 'true',
    uiGallery: UI_GALLERY === 'true',
    frameAncestors: words(FRAME_ANCESTORS)
      .map((word) => (ORIGIN.test(word) ? word : `'${word}'`))
      .join(' '),
    precompress: PRECOMPRESS === 'true',
    offline: OFFLINE === 'true',
  };
}

/** Never empty: nobody named is no word that fits. */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
