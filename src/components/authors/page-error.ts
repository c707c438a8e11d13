/** A mistake in `content/docs`, told in one line so that an author can mend it. */
export class PageError extends Error {
  /** @param place in the file, such as `line 12`; '' for the whole of it */
  constructor(file: string, place: string, wrong: string, write: string) {
    super(`${file}: ${place ? `${place}: ` : ''}${wrong}. ${write}.`);
    this.name = 'PageError';
  }
}
