import { cleanNote, MAX_NOTE_LENGTH } from './text.ts';
import type { SourceEntry } from './source.ts';

/** What can be done about a finding at one press of a button. Rows count from 0. */
export type Repair =
  | {
      /** Writes another text into the row; its note stays. */
      readonly kind: 'replace';
      readonly index: number;
      readonly text: string;
      /**
       * `same`: the same addresses, written right. `network`: all of the network, `addresses` in
       * all. `address`: the address alone. `guess`: one of several readings; show it as such.
       */
      readonly meaning: 'same' | 'network' | 'address' | 'guess';
      /** How many addresses `text` lets in, in decimal digits. */
      readonly addresses: string;
    }
  | {
      /** Makes several rows of one; its note stays with each of them. */
      readonly kind: 'split';
      readonly index: number;
      readonly texts: readonly string[];
      /** How many addresses `texts` let in together, in decimal digits. */
      readonly addresses: string;
      readonly meaning: 'same' | 'guess';
    }
  | {
      /** Takes rows out of the list. */
      readonly kind: 'remove';
      readonly indexes: readonly number[];
    }
  | {
      /** Makes one row of several, where the first one was. */
      readonly kind: 'merge';
      readonly indexes: readonly number[];
      readonly text: string;
      /** How many addresses `text` lets in, in decimal digits. */
      readonly addresses: string;
    };

/**
 * The rows after a repair; the ones it does not name stay the same objects. For the rows that the
 * findings were made from: another list has other indexes.
 *
 * @param added makes a row that one is split into, besides the first; by default a copy
 */
export function applyRepair<Row extends SourceEntry>(
  rows: readonly Row[],
  repair: Repair,
  added: (row: Row, cidr: string) => Row = (row, cidr) => ({ ...row, cidr }),
): readonly Row[] {
  switch (repair.kind) {
    case 'replace':
      return rows.map((row, index) =>
        index === repair.index ? { ...row, cidr: repair.text } : row,
      );
    case 'split':
      return rows.flatMap((row, index) =>
        index === repair.index
          ? repair.texts.map((cidr, place) => (place === 0 ? { ...row, cidr } : added(row, cidr)))
          : [row],
      );
    case 'remove': {
      const removed = new Set(repair.indexes);
      return rows.filter((_, index) => !removed.has(index));
    }
    case 'merge':
      return merge(rows, repair.indexes, repair.text);
  }
}

function merge<Row extends SourceEntry>(
  rows: readonly Row[],
  indexes: readonly number[],
  cidr: string,
): readonly Row[] {
  const merged = new Set(indexes);
  const place = Math.min(...indexes);
  const note = jointNote(rows.filter((_, index) => merged.has(index)));
  return rows.flatMap((row, index) => {
    if (index === place) return [{ ...row, cidr, ...(note === '' ? {} : { note }) }];
    return merged.has(index) ? [] : [row];
  });
}

/** All notes, or as many of the first as a note has room for. */
function jointNote(rows: readonly SourceEntry[]): string {
  const notes = new Set(rows.map(({ note }) => cleanNote(note)).filter(Boolean));
  let joint = '';
  for (const note of notes) {
    const longer = joint === '' ? note : `${joint}, ${note}`;
    if (longer.length <= MAX_NOTE_LENGTH) joint = longer;
  }
  return joint;
}
