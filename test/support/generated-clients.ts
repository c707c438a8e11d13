/**
 * Programs of integrators, each with a client that a generator makes from the OpenAPI document. They
 * are in `test/fixtures/generated-clients`; without the client, which is made for a test, they do not
 * compile.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import openapiTS, { astToString } from 'openapi-typescript';
import type { Program } from '../fixtures/generated-clients/program.ts';

const PROGRAMS = 'test/fixtures/generated-clients';
/** Where the clients are made, each in a folder of its own. */
const MADE = resolve('.cache/generated-clients');

/** What makes a client of a document, into a folder that there is not yet. */
type Generate = (document: object, folder: string) => Promise<void>;

/** By the name of the file with the program that makes use of it. */
const generators = {
  'openapi-typescript': async (document, folder) => {
    mkdirSync(folder);
    const nodes = await openapiTS(JSON.stringify(document));
    writeFileSync(join(folder, 'schema.ts'), astToString(nodes));
  },
  'hey-api': async (document, folder) => {
    await createClient({
      input: { ...document },
      output: { path: folder, module: { extension: '.ts' } },
      plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
      logs: { level: 'silent' },
    });
  },
} as const satisfies Readonly<Record<string, Generate>>;

/** The name of a generator. */
type Generator = keyof typeof generators;
export const generatorNames = Object.keys(generators) as Generator[];

/** Where a generated client gives the named types of the document away. */
const typeOf: Readonly<Record<Generator, (name: string) => string>> = {
  'openapi-typescript': (name) =>
    `import('./generated/schema.ts').components['schemas']['${name}']`,
  'hey-api': (name) => `import('./generated/types.gen.ts').${name}`,
};

/**
 * Generates a client by each generator, and puts the program that makes use of it beside it.
 *
 * @param names schemas of the document that a client has to have types of these names for
 */
export async function generateClients(document: object, names: readonly string[]): Promise<void> {
  removeClients();
  for (const generator of generatorNames) {
    const folder = join(MADE, generator);
    mkdirSync(folder, { recursive: true });
    await generators[generator](document, join(folder, 'generated'));
    cpSync(join(PROGRAMS, `${generator}.ts`), join(folder, `${generator}.ts`));
    cpSync(join(PROGRAMS, 'program.ts'), join(folder, 'program.ts'));
    writeFileSync(join(folder, 'names.ts'), namesIn(generator, names));
  }
}

/** Removes what `generateClients` has made. */
export function removeClients(): void {
  rmSync(MADE, { recursive: true, force: true });
}

/** The program that makes use of a generated client. */
export async function loadProgram(generator: Generator): Promise<Program> {
  const main = pathToFileURL(join(MADE, generator, `${generator}.ts`));
  const loaded = (await import(main.href)) as { readonly program: Program };
  return loaded.program;
}

/**
 * A file that compiles if all of the types are there and have content. It also looks for one that no
 * document names, so that a generator which has a type for every name does not pass.
 */
function namesIn(generator: Generator, names: readonly string[]): string {
  const known = names.map((name) => `  Known<${typeOf[generator](name)}>,\n`);
  return `type Known<T> = 0 extends 1 & T ? never : T;
export type Names = [\n${known.join('')}];
// @ts-expect-error There is no such schema.
export type Unknown = ${typeOf[generator]('NoSuchSchema')};
`;
}

/**
 * Compiles all programs and clients in the strict mode. The compiler runs by itself: in this process
 * it would keep a server from answering for seconds.
 *
 * @returns what it complains about, with the file’s path; nothing if all is well
 */
export async function compileClients(): Promise<readonly string[]> {
  writeFileSync(join(MADE, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = spawn(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', MADE]);
  const output = await text(tsc.stdout);
  return output.split('\n').filter((line) => line !== '');
}

const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
};
