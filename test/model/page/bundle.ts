import { compileFunction } from 'node:vm';
import { rolldown } from 'rolldown';
import { GLOBALS, type PageGlobals } from '../world/window.ts';

/** What a page's modules export. */
export type PageModules = typeof import('./entry.ts');

/** Loads the site's modules anew, as opening a page does: none of their state is an older one's. */
export type LoadPage = (globals: PageGlobals) => PageModules;

/** Rooms and packages without a state or a clock: all pages may share them, which saves most time. */
const STATELESS =
  /node_modules[\\/]zod|src[\\/](sources|order|sending)[\\/]|src[\\/]api[\\/](contract|problem|problem-types)\.ts/;

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

/** Bundles the stores and the client of the order API as a function of what a page finds around it. */
export async function bundlePage(): Promise<LoadPage> {
  const bundle = await rolldown({
    input: new URL('entry.ts', import.meta.url).pathname,
    platform: 'browser',
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

  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const shared = chunks.find(({ name }) => name === 'stateless');
  if (!entry || !shared) throw new Error('The bundle has other parts than it should');
  const stateless = run(compile(shared.code, 'stateless.js', []), {}, []);
  const page = compile(entry.code, 'page.js', GLOBALS);
  return (globals) =>
    run(
      page,
      stateless,
      GLOBALS.map((name) => read(globals, name)),
    ) as PageModules;
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
