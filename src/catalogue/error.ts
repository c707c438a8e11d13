/** A mistake in `content/`, told in one line so that an author can mend it. */
export class CatalogueError extends Error {
  /**
   * @param file with its line where one is known: `content/regions.yaml:12`
   * @param path the way through the file in words: `regions › DE-WEST › zones`; '' for none
   */
  constructor(file: string, path: string, wrong: string, write: string) {
    super(`${file}: ${path ? `${path}: ` : ''}${wrong}. ${write}.`);
    this.name = 'CatalogueError';
  }
}

/** Several mistakes in `content/`, one line each: an author mends them all before the next try. */
export class ContentErrors extends Error {
  readonly errors: readonly Error[];

  constructor(errors: readonly Error[]) {
    const lines = errors.map(({ message }) => `  ${message}`);
    super(`${String(errors.length)} mistakes in content:\n${lines.join('\n')}`);
    this.name = 'ContentErrors';
    this.errors = errors;
  }
}

/** Throws what was found: nothing, the one mistake itself, or all of them as {@link ContentErrors}. */
export function throwAll(errors: readonly Error[]): void {
  const [first, ...others] = errors;
  if (!first) return;
  throw others.length === 0 ? first : new ContentErrors(errors);
}

/**
 * Does each piece of work and gathers the mistakes that they throw.
 *
 * @throws what is no mistake of an author
 */
export function gather<Result>(work: readonly (() => Result)[]): {
  readonly results: readonly Result[];
  readonly errors: readonly Error[];
} {
  const results: Result[] = [];
  const errors: Error[] = [];
  for (const piece of work) {
    try {
      results.push(piece());
    } catch (error) {
      if (error instanceof ContentErrors) errors.push(...error.errors);
      else if (error instanceof CatalogueError) errors.push(error);
      else throw error;
    }
  }
  return { results, errors };
}
