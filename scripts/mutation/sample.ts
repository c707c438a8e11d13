import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Chooses functions and other top-level statements at random until they are a share of the lines.
 *
 * @param share from 0 to 1
 * @param seed The same seed chooses the same statements of the same files.
 * @returns ranges of lines as Stryker's `mutate` reads them: `src/a.ts:3-10`
 */
export function sample(files: readonly string[], share: number, seed: number): readonly string[] {
  const random = randomBy(seed);
  const statements = files
    .flatMap(statementsOf)
    .map((statement) => ({ ...statement, rank: random() }))
    .sort((a, b) => a.rank - b.rank);
  const wanted = share * statements.reduce((sum, { lines }) => sum + lines, 0);
  let taken = 0;
  return statements
    .filter(({ lines }) => {
      const isWanted = taken < wanted;
      if (isWanted) taken += lines;
      return isWanted;
    })
    .map(({ range }) => range);
}

function statementsOf(file: string): readonly { readonly range: string; readonly lines: number }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const lineOf = (position: number): number =>
    source.getLineAndCharacterOfPosition(position).line + 1;
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
    .map((statement) => {
      const [first, last] = [lineOf(statement.getStart(source)), lineOf(statement.end)];
      return { range: `${file}:${first}-${last}`, lines: last - first + 1 };
    });
}

/** Numbers from 0 to 1 by a linear congruential generator (constants of Numerical Recipes). */
function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
