import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './run-stryker.ts';

/**
 * Asks the compiler about mutants, one after the other: whoever writes such a change is told so
 * before any test runs.
 *
 * @param files of the program, from the root of the project
 * @returns whether a mutant compiles; the files of its own room are looked at
 */
export function createCompiler(files: readonly string[]): (mutant: Mutant) => boolean {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const paths = files.map((file) => resolve(file));
  let changed: { readonly path: string; readonly text: string } | undefined;
  let version = 0;

  const textOf = (path: string): string | undefined =>
    path === changed?.path ? changed.text : ts.sys.readFile(path);
  const host: ts.LanguageServiceHost = {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    readFile: textOf,
    getCompilationSettings: () => options,
    getScriptFileNames: () => paths,
    getScriptVersion: (path) => (path === changed?.path ? String(version) : '0'),
    getScriptSnapshot(path) {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getDefaultLibFileName: (used) => ts.getDefaultLibFilePath(used),
  };
  const service = ts.createLanguageService(host);

  return ({ file, span: [start, end], to }) => {
    const path = resolve(file);
    const text = readFileSync(path, 'utf8');
    version += 1;
    changed = { path, text: text.slice(0, start) + to + text.slice(end) };
    const room = file.split('/').slice(0, 2).join('/');
    return files
      .filter((other) => other.startsWith(`${room}/`))
      .every((other) => isSound(service, resolve(other)));
  };
}

function isSound(service: ts.LanguageService, path: string): boolean {
  const found = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
  return found.every(({ category }) => category !== ts.DiagnosticCategory.Error);
}
