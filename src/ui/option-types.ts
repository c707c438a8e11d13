import type { ReactNode } from 'react';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly title: string;
  readonly description?: ReactNode;
  /** Short facts that are compared between options, in the same order in each: '2 vCPU', '4 GB RAM'. */
  readonly facts?: readonly string[];
  /** Aligned to the end with tabular figures: '0,11 € je Stunde'. */
  readonly meta?: string;
  /** A short remark beside the title: 'Kleinste Größe'. */
  readonly badge?: string;
  readonly disabled?: boolean;
}

/** Options that belong together under a title of their own. */
export interface OptionSet {
  readonly title: string;
  readonly note?: string;
  readonly options: readonly Option[];
}

/**
 * `cards` for a few options with a description; `rows` for many that are compared by figures:
 * one line each, in columns where there is room.
 */
export type OptionLayout = 'cards' | 'rows';
