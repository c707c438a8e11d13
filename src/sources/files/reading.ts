import type { ListEntry, SourceList } from '../list-entry.ts';

/** What a text is read as. */
export type ListFormat = 'lines' | 'table' | 'json' | 'yaml' | 'hcl';

/** An entry of a file. */
export interface FileEntry extends ListEntry {
  /** The services and regions that a provider lists it under. */
  readonly services?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** What a text holds besides entries, and how often: said by name, so that nothing is lost silently. */
export type Unread =
  /** A column of a table; `number` counts from 1, and `name` is '' in a table without a header. */
  | { readonly kind: 'column'; readonly name: string; readonly number: number }
  /** A line above a table, such as its title. */
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  /** A key of a structured file. */
  | { readonly kind: 'key'; readonly name: string };

/** A list with everything that was found in it. */
export interface ListReading extends SourceList {
  readonly format: ListFormat;
  readonly entries: readonly FileEntry[];
  readonly unread: readonly Unread[];
  /**
   * Set for a text that is meant to be JSON, YAML or HCL but cannot be read as such: it has no entries, because
   * what its parts mean, and whether they forbid something, cannot be told. The line is that of
   * the mistake, if known.
   */
  readonly broken?: { readonly line: number | undefined };
}
