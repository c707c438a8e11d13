import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A copy of the content in which an author works. */
export interface Copy {
  readonly root: string;
  /** Replaces a text that the file must have: an edit that changes nothing would try nothing. */
  readonly edit: (file: string, before: string | RegExp, after: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** Copies a file or a folder of the project into the copy. */
  readonly take: (from: string, to: string) => void;
}

/** The copy in a folder that holds `content/`. */
export function copyIn(root: string): Copy {
  return {
    root,
    edit: (file, before, after) => {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      const changed = text.replace(before, () => after);
      if (changed === text) throw new Error(`${file} does not have ${String(before)}`);
      writeFileSync(path, changed);
    },
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (path) => {
      rmSync(join(root, path), { recursive: true });
    },
    take: (from, to) => {
      cpSync(from, join(root, to), { recursive: true });
    },
  };
}

/** Writes where an old address leads from now on, also as the first entry in place of `[]`. */
export function addRedirect({ edit }: Copy, from: string, to: string): void {
  edit('content/redirects.yaml', /\n(?:\[\]\n)?$/, `\n- from: ${from}\n  to: ${to}\n`);
}
