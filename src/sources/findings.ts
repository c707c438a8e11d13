import type { SpecialClass, TransitionClass } from './registry.ts';
import type { Repair } from './repair.ts';
import type { Family } from './source.ts';
import type { Coded, SourceSyntaxParams } from './syntax.ts';

/*
 * `text` is the entry as it was entered, `row` and `first` are rows of the list counted from 1,
 * and `addresses` is a count in decimal digits, because JSON has no BigInt.
 */

/** What stops the order, and what each code carries. */
export type SourceErrorParams = SourceSyntaxParams & {
  /** No entry at all. */
  'sources-missing': Readonly<Record<string, never>>;
  /** More than `max` entries. */
  'sources-too-many': { readonly max: number };
  /** An address of a family that the service does not take. */
  'source-family': { readonly text: string; readonly family: Family };
  /** More addresses than a network with the prefix length `shortest` has. */
  'source-too-broad': {
    readonly text: string;
    readonly shortest: number;
    readonly addresses: string;
  };
  /** Fewer addresses than a network with the prefix length `longest` has. */
  'source-too-narrow': { readonly text: string; readonly longest: number };
  /** Addresses that nobody on the internet can have. */
  'source-not-public': { readonly text: string; readonly class: SpecialClass };
  /** An address inside a network: `network` has `addresses`, or only `single` was meant. */
  'source-host-bits': {
    readonly text: string;
    readonly network: string;
    readonly addresses: string;
    readonly single: string;
  };
  /** The same network as in the row `first`. */
  'source-duplicate': { readonly text: string; readonly first: number };
  /** A note of `length` characters in place of `max`. */
  'source-note-too-long': { readonly length: number; readonly max: number };
};

/** What may be ordered once the reader has confirmed the number of addresses. */
export interface SourceConfirmationParams {
  /** All entries together let in more addresses than the largest network that may be entered. */
  'sources-broad': { readonly addresses: string };
}

/** What may stay as it is. */
export interface SourceHintParams {
  /** All of it lies within the network `within` in `row`. */
  'source-contained': { readonly text: string; readonly within: string; readonly row: number };
  /** `count` entries let in exactly the addresses of `network`. */
  'sources-mergeable': {
    readonly count: number;
    readonly network: string;
    readonly addresses: string;
  };
  /** An address out of manuals, which only a demo takes. */
  'source-documentation': { readonly text: string };
  /** Addresses that stand for other ones: visitors seldom come from them. */
  'source-transition': { readonly text: string; readonly class: TransitionClass };
}

/** What each code of a finding carries. */
export type SourceProblemParams = SourceErrorParams & SourceConfirmationParams & SourceHintParams;

/** A code of a finding, about the list of sources or about one entry. */
export type SourceProblemCode = keyof SourceProblemParams;

/** Which entries a finding concerns, and what would put it right. */
interface Concern {
  /** Rows from 0; the first is the one to point at. */
  readonly indexes: readonly number[];
  /** To choose from; none where only the reader can know. */
  readonly repairs: readonly Repair[];
}

/** A finding that stops the order. */
export type SourceError = { readonly severity: 'error' } & Coded<SourceErrorParams> & Concern;

/** A finding that has to be confirmed, with the number of addresses in its words. */
export type SourceConfirmation = {
  readonly severity: 'confirm';
} & Coded<SourceConfirmationParams> &
  Concern;

/** A finding that the reader may pass over. */
export type SourceHint = { readonly severity: 'hint' } & Coded<SourceHintParams> & Concern;

/** What there is to say about a list of sources. */
export type SourceProblem = SourceError | SourceConfirmation | SourceHint;
