/** Where a text is: the file from the project's root, the line in it and the key of the message. */
export interface Place {
  readonly file: string;
  /** Counted from 1; undefined where it is about the file as a whole. */
  readonly line?: number;
  /** `storage.hint`; undefined where it is about the file as a whole. */
  readonly key?: string;
}

/** An error in `content/messages`, `content/errors` or `content/answers`, in one line that says what to write. */
export class MessageError extends Error {
  constructor({ file, line, key }: Place, wrong: string, write: string) {
    const where = line === undefined ? file : `${file}:${String(line)}`;
    super(`${where}: ${key === undefined ? '' : `${key}: `}${wrong}. ${write}.`);
    this.name = 'MessageError';
  }
}
