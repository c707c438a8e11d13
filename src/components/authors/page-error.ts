import { CatalogueError } from '#catalogue/read';

/** A mistake in `content/docs`, told in one line so that an author can mend it. */
export class PageError extends CatalogueError {
  /** @param line counted from 1; undefined for a mistake of the whole file */
  constructor(file: string, line: number | undefined, wrong: string, write: string) {
    super(line === undefined ? file : `${file}:${String(line)}`, '', wrong, write);
    this.name = 'PageError';
  }
}
