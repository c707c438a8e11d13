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
  const stryker = new Stryker({
    configFile: 'stryker.config.json',
    mutate: [...places],
    testFiles: [room.name, ...room.neighbours].map((name) => `test/unit/${name}/**/*.test.ts`),
  });
  return (await stryker.runMutationTest()).map(toMutant);
}

function toMutant({ fileName, location, replacement, ...outcome }: Result): Mutant {
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
    killed: isKilled(outcome),
  };
}

/**
 * Code that runs while its module loads, such as a schema, cannot be judged by a survivor: with
 * Vitest 5.1 the runner of Stryker 10.1 does not change it before it has run.
 */
function isKilled({
  status,
  static: isStatic,
}: Pick<Result, 'status' | 'static'>): boolean | undefined {
  if (status === 'Killed' || status === 'Timeout') return true;
  if (status === 'NoCoverage' || (status === 'Survived' && !isStatic)) return false;
  return undefined;
}
