import { formatSourceList, type SourceEntry } from '#sources';

/** Bytes of the largest file that is read: ten thousand entries with long notes are smaller. */
const maxBytes = 4_000_000;

/**
 * The text of a file that the reader chose; undefined for one that is too large to be a list.
 * Spreadsheets write UTF-8, UTF-16 or, on older systems, Windows-1252.
 */
export async function readListFile(file: Blob): Promise<string | undefined> {
  if (file.size > maxBytes) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Lets the reader save the list as a CSV file of this name. */
export function saveListFile(rows: readonly SourceEntry[], name: string): void {
  // The byte order mark tells spreadsheets that the notes are UTF-8.
  const file = new Blob(['\uFEFF', formatSourceList(rows)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file only after they have handled the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
