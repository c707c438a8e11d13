import { Stryker } from '@stryker-mutator/core';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Room } from './rooms.ts';

/** A small change of the program that its tests should notice. */
export interface Mutant {
  /** From the root of the project, with slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly lineNumber: number;
  /** The whole line in which the change begins, without the blanks around it. */
  readonly line: string;
  /** Where in the file the changed text begins and ends, in UTF-16 units. */
  readonly span: readonly [start: number, end: number];
  readonly from: string;
  readonly to: string;
  /** Whether a test noticed it; undefined for one that is not judged: it runs while loading only. */
  readonly killed: boolean | undefined;
}

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/**
 * Tries the unit tests of a room and of its neighbours with every mutant of some of its code.
 *
 * @param places files, or ranges of their lines as in `src/a.ts:3-10`
 */
export async function runStryker(
  room: Room,
  places: readonly string[],
): Promise<readonly Mutant[]> {
  const results = await run(room, places, { ignoreStatic: true });
  // Code that runs both while a module loads and in a test: so far only that test has judged it.
  const unsure = results.filter((result) => result.static && result.status === 'Survived');
  const again = new Map<string, Result>();
  if (unsure.length > 0) {
    for (const result of await run(room, unsure.map(linesOf), { ignoreStatic: false })) {
      again.set(nameOf(result), result);
    }
  }
  const isUnsure = new Set(unsure);
  return results.map((result) =>
    toMutant((isUnsure.has(result) ? again.get(nameOf(result)) : undefined) ?? result),
  );
}

async function run(
  room: Room,
  places: readonly string[],
  options: { readonly ignoreStatic: boolean },
): Promise<readonly Result[]> {
  const stryker = new Stryker({
    ...options,
    configFile: 'stryker.config.json',
    mutate: [...places],
    testFiles: [room.name, ...room.neighbours].map((name) => `test/unit/${name}/**/*.test.ts`),
  });
  return stryker.runMutationTest();
}

function linesOf({ fileName, location: { start, end } }: Result): string {
  return `${relative('.', fileName)}:${start.line}-${end.line}`;
}

function nameOf({ fileName, location, replacement }: Result): string {
  return JSON.stringify([fileName, location, replacement]);
}

function toMutant({ fileName, location, replacement, status }: Result): Mutant {
  const text = readFileSync(fileName, 'utf8');
  const lines = text.split('\n');
  const offset = ({ line, column }: Result['location']['start']): number =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  const span = [offset(location.start), offset(location.end)] as const;
  return {
    file: relative('.', fileName).replaceAll('\\', '/'),
    lineNumber: location.start.line,
    line: lines[location.start.line - 1]?.trim() ?? '',
    span,
    from: text.slice(...span),
    to: replacement,
    killed: isKilled(status),
  };
}

function isKilled(status: Result['status']): boolean | undefined {
  if (status === 'Killed' || status === 'Timeout') return true;
  if (status === 'Survived' || status === 'NoCoverage') return false;
  return undefined;
}
