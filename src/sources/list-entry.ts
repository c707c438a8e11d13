/**
 * What a list says about the addresses of an entry. `source`: that they are to be let in, if the
 * text can be read. `denied`: that they are kept out. `disabled`: nothing at present, because the
 * entry is commented out, switched off or deleted.
 */
export type EntryKind = 'source' | 'denied' | 'disabled';

/** One thing that a list says, to be shown with one verdict. */
export interface ListEntry {
  /** The line that it begins in, counted from 1. */
  readonly line: number;
  readonly kind: EntryKind;
  /**
   * Of a source, what goes into the field of a row and is judged there like anything that is typed:
   * an address, a network, a range, or a whole line that is not understood; '' for a note without
   * an address. Of the other kinds, the line as it was written.
   */
  readonly text: string;
  /** What a comment or the note column says of it; '' for nothing. */
  readonly note: string;
}

/** A list as it was read. Every line is in one of its entries or counted as empty. */
export interface SourceList {
  readonly entries: readonly ListEntry[];
  /** Lines without an entry: blank ones, comments, headers, braces. */
  readonly empty: number;
}

/** What is known of a text besides its characters. */
export interface ListOptions {
  /** Of the file that it was read from: `hosts.deny` has the syntax of `hosts.allow`. */
  readonly fileName?: string | undefined;
  /** The day as `2026-11-28`: what was to be let in up to a day before is not. */
  readonly today?: string | undefined;
  /** The line that names the one column, counted from 1: it is no entry. */
  readonly headerLine?: number | undefined;
}
