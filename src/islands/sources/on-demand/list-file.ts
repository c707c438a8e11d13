import { formatSourceList, isTooLong } from '#sources/files';
import type { SourceEntry } from '#sources';
import { saveCsv } from '../../save-file.ts';

/** Bytes of the largest file with lines or a table: what a text may have, in any encoding. */
const MOST_BYTES = 4_000_000;

/** The range files of large providers are JSON and longer: a service is chosen from them. */
const MOST_BYTES_OF_JSON = 12_000_000;

/** Why a file is not read. */
export type ListFileProblem =
  | 'too-long'
  /** UTF-16 without a byte order mark: which of two byte orders it has would be a guess. */
  | 'utf-16'
  /** A spreadsheet, a picture or the like. */
  | 'not-text';

/** A file that the reader chose: its text, or why it has none. */
export type ListFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ListFileProblem };

/**
 * Reads a file that the reader chose. Spreadsheets write UTF-8, UTF-16 or, on older systems,
 * Windows-1252. One that is too large is not read at all.
 */
export async function readListFile(file: Blob): Promise<ListFile> {
  const start = new Uint8Array(await file.slice(0, 1000).arrayBuffer());
  const isJson = /^[\s\uFEFF]*[{[]/.test(new TextDecoder().decode(start));
  if (file.size > (isJson ? MOST_BYTES_OF_JSON : MOST_BYTES)) return failed('too-long');
  const decoder = decoderFor(start);
  if (typeof decoder === 'string') return failed(decoder);
  const text = decode(new Uint8Array(await file.arrayBuffer()), decoder);
  return !isJson && isTooLong(text) ? failed('too-long') : { ok: true, text };
}

function failed(problem: ListFileProblem): ListFile {
  return { ok: false, problem };
}

/** The decoder by the first bytes; undefined for one without a mark, which is UTF-8 or Windows-1252. */
function decoderFor(start: Uint8Array): TextDecoder | ListFileProblem | undefined {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (!start.includes(0)) return undefined;
  // Every other byte of Latin letters and digits is zero in UTF-16.
  const zeros = [0, 1].map(
    (parity) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length,
  );
  const isUtf16 =
    Math.max(...zeros) > start.length * 0.3 && Math.min(...zeros) < start.length * 0.05;
  return isUtf16 ? 'utf-16' : 'not-text';
}

function decode(bytes: Uint8Array, decoder: TextDecoder | undefined): string {
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Lets the reader save the list as a CSV file of this name. */
export function saveListFile(rows: readonly SourceEntry[], name: string): void {
  saveCsv(formatSourceList(rows), name);
}
