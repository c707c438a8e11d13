import { CatalogueError, ContentErrors, readCatalogue } from '#catalogue/read';
import { checkContent } from '#site/page-check.ts';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole small handbook of the tests' own: a new price in `content/` must not change a test. */
const PARTS = ['test/fixtures/small-handbook/content', 'test/fixtures/new-service/content'];

/** A worked example of a service, as its file has it; how often a peak is, and what one vCPU does. */
export const sizing = (minutes: number, seconds: number): string => `sizing:
  nodeSize:
    kind: peak-load
    name: { de: Berichte, en: reports }
    events: 60
    minutes: ${minutes}
    perVcpu: { events: 1, seconds: ${seconds} }
    headroomPercent: 50
  storageSize:
    kind: items
    items: [{ factors: [{ count: 9, name: { de: Berichte, en: reports } }], size: 9, unit: GB }]
`;

/** Runs the work on a copy of the small handbook's content, and removes the copy. */
export function withContentCopy<Result>(work: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    for (const part of PARTS) cpSync(part, join(root, 'content'), { recursive: true });
    return work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Replaces a text that the file must contain: a test that changes nothing would prove nothing. */
function edit(root: string, file: string, before: string, after: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not contain: ${before}`);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
}

/** What the author is told about the content in the folder; undefined when nothing is wrong. */
export function errorIn(root: string): string | undefined {
  try {
    checkContent(readCatalogue(root), root);
  } catch (error) {
    return error instanceof CatalogueError || error instanceof ContentErrors
      ? error.message
      : String(error);
  }
  return undefined;
}

/** One slip of an author. */
export interface Slip {
  readonly name: string;
  readonly file: string;
  /** What stands in the file. */
  readonly before: string;
  /** What the author writes instead. */
  readonly after: string;
  /** The message behind the file's name: `12: …` with the line, ` …` for the whole file. */
  readonly told: string;
  /** What else is told, whole lines: the mistake makes something else wrong too. */
  readonly also?: readonly string[];
}

/** What the author of the slip is told. */
export function messageFor({ file, before, after }: Slip): string | undefined {
  return withContentCopy((root) => {
    edit(root, file, before, after);
    return errorIn(root);
  });
}

/** The whole message: file, line, and what is wrong and what to write. */
export function expectedMessage({ file, told, also = [] }: Slip): string {
  const lines = [`${file}:${told}`, ...also];
  if (also.length === 0) return lines.join('');
  return [`${String(lines.length)} mistakes in content:`, ...lines].join('\n  ');
}
