// `npm run try:authors` is not part of `npm test`: at least, what it edits is still there.
import { changes } from '../../../scripts/authors/changes.ts';
import type { Copy } from '../../../scripts/authors/copy.ts';
import { buildMistakes, quickMistakes } from '../../../scripts/authors/mistakes.ts';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A copy in memory; an edit that changes nothing is an error, as in the real one. */
function copyInMemory(): Copy {
  const files = new Map<string, string>();
  return {
    root: '',
    edit: (file, before, after) => {
      const text = files.get(file) ?? readFileSync(file, 'utf8');
      const changed = text.replace(before, () => after);
      expect(changed, `${file} does not have ${String(before)}`).not.toBe(text);
      files.set(file, changed);
    },
    write: (file, text) => {
      files.set(file, text);
    },
    remove: (path) => {
      expect(existsSync(path), `${path} is not there`).toBe(true);
    },
    take: (from, to) => {
      expect(existsSync(from), `${from} is not there`).toBe(true);
      for (const file of globSync('**/*.{yaml,mdx}', { cwd: from }))
        files.set(join(to, file), readFileSync(join(from, file), 'utf8'));
    },
  };
}

test('authors can make every change that is tried, one after the other', () => {
  const copy = copyInMemory();
  for (const { make } of changes) make(copy);
});

test.each([...quickMistakes, ...buildMistakes])(
  'authors can make the mistake: $name',
  (mistake) => {
    mistake.make(copyInMemory());
  },
);
