import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolder, type AllMessages, type Folder } from '../../../src/messages/read-folder.ts';

/** What code asks for in these tests: two topics, of which one counts something. */
const asked: Folder = {
  path: 'content/messages',
  topics: ['storage', 'sources'],
  placeholders: {
    'storage.price': ['gb', 'price'],
    'sources.taken': ['count'],
  },
  endOf: (key) => (key.startsWith('issue.') ? 'open' : undefined),
};

/** Messages without an error, by the path behind `content/messages/`. */
const right: Readonly<Record<string, string>> = {
  'de/storage.yaml': `# Speicher
storage:
  label: Speichergröße
  hint: Nur ganze Zahlen, z. B. 50
  price: '{gb} GB kosten {price} im Monat.'
`,
  'en/storage.yaml': `# Storage
storage:
  label: Storage size
  hint: Whole numbers only, e. g. 50
  price: '{gb} GB costs {price} per month.'
`,
  'de/sources.yaml': `sources:
  add: Quelle hinzufügen
  taken:
    one: Eine Quelle übernommen.
    other: '{count} Quellen übernommen.'

issue:
  source-missing: Tragen Sie eine Quelle ein
`,
  'en/sources.yaml': `sources:
  add: Add source
  taken:
    one: One source added.
    other: '{count} sources added.'

issue:
  source-missing: Enter a source
`,
};

/** Changes to the files: a new text, or null to remove one. */
export type Changes = Readonly<Record<string, string | null>>;

/** A file without an error, with one text in it replaced. */
export function replaced(file: string, before: string, after: string): Changes {
  const text = right[file] ?? '';
  if (!text.includes(before)) throw new Error(`${file} does not contain: ${before}`);
  return { [file]: text.replace(before, () => after) };
}

/** Reads the messages with the changes made to them. */
export function readWith(changes: Changes): AllMessages {
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    for (const [path, text] of Object.entries({ ...right, ...changes })) {
      if (text === null) continue;
      const file = join(root, asked.path, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return readFolder(root, asked);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the author is told about the changed files. */
export function toldAbout(changes: Changes): string {
  try {
    readWith(changes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing';
}
