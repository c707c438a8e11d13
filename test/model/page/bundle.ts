import { compileFunction } from 'node:vm';
import { type Plugin, rolldown } from 'rolldown';
import { GLOBALS, type PageGlobals } from '../world/window.ts';

/** What a page's modules export. */
export type PageModules = typeof import('./entry.ts');

/** Loads the site's modules anew, as opening a page does: none of their state is an older one's. */
export type LoadPage = (globals: PageGlobals) => PageModules;

/** Rooms and packages without a state or a clock: all pages may share them, which saves most time. */
const STATELESS = new RegExp(
  [
    'node_modules/zod/',
    'src/(?:zod|sources|order|sending)/',
    'src/kept/index\\.ts',
    'src/api/(?:contract|error|failure-reason|problem|read|response)\\.ts',
    'src/stores/api-issues\\.ts',
  ].join('|'),
);

/** What the build of a site with a real order API writes in. */
const ENVIRONMENT = {
  SSR: false,
  DEV: false,
  PROD: true,
  BASE_URL: '/',
  PUBLIC_ORDER_MODE: 'live',
  PUBLIC_ORDER_API_URL: 'https://api.example/v1',
  PUBLIC_ORDER_API_CLIENT_ADDRESS: 'false',
};

/** A change of the site's source: for tests of the checker, which has to find out. */
export interface Mistake {
  /** The end of the file's path, such as `stores/locks.ts`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Bundles the stores and the client of the order API as a function of what a page finds around it.
 *
 * @throws if a mistake cannot be made, because what it changes is not there any more
 */
export async function bundlePage(mistakes: readonly Mistake[] = []): Promise<LoadPage> {
  const making = make(mistakes);
  const bundle = await rolldown({
    input: new URL('entry.ts', import.meta.url).pathname,
    platform: 'browser',
    plugins: [making],
    transform: {
      define: Object.fromEntries(
        Object.entries(ENVIRONMENT).map(([name, value]) => [
          `import.meta.env.${name}`,
          JSON.stringify(value),
        ]),
      ),
    },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    codeSplitting: { groups: [{ name: 'stateless', test: STATELESS }] },
  });
  await bundle.close();
  making.assertMade();

  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const shared = chunks.find(({ name }) => name === 'stateless');
  if (!entry || !shared) throw new Error('The bundle has other parts than it should');
  const page = compile(entry.code, 'page.js', GLOBALS);
  // Drafts get their names there, by the chance of the one story that is told at a time.
  let present: PageGlobals | undefined;
  const crypto = { getRandomValues: (bytes: Uint8Array) => present?.crypto.getRandomValues(bytes) };
  const stateless = run(compile(shared.code, 'stateless.js', ['crypto']), {}, [crypto]);
  return (globals) => {
    present = globals;
    const found = GLOBALS.map((name) => read(globals, name));
    return run(page, stateless, found) as PageModules;
  };
}

/** Makes mistakes in the source, before it is bundled. */
function make(mistakes: readonly Mistake[]): Plugin & { readonly assertMade: () => void } {
  const left = new Set(mistakes);
  return {
    name: 'mistakes',
    transform(code, id) {
      const here = mistakes.filter(({ file, from }) => id.endsWith(file) && code.includes(from));
      for (const mistake of here) left.delete(mistake);
      return here.reduce((text, { from, to }) => text.replace(from, to), code);
    },
    assertMade() {
      const [missing] = left;
      if (missing) throw new Error(`${missing.file} has no such text: ${missing.from}`);
    },
  };
}

type Compiled = (exports: object, require: () => object, ...globals: unknown[]) => void;

function compile(code: string, filename: string, globals: readonly string[]): Compiled {
  return compileFunction(code, ['exports', 'require', ...globals], { filename }) as Compiled;
}

function run(compiled: Compiled, required: object, globals: readonly unknown[]): object {
  const exports = {};
  compiled(exports, () => required, ...globals);
  return exports;
}

/** A blocked storage throws when its name is read; as a name of its own it is then just not there. */
function read(globals: PageGlobals, name: keyof PageGlobals): unknown {
  try {
    return globals[name];
  } catch {
    return undefined;
  }
}
