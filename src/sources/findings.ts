import type { SpecialClass, TransitionClass } from './registry.ts';
import type { Repair } from './repair.ts';
import type { Family } from './source.ts';

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
  /** A note without an address. */
  'source-note-only': { readonly note: string };
  /** A note of `length` characters, where `max` are allowed. */
  'source-note-too-long': { readonly length: number; readonly max: number };
};

/** What may be ordered once the reader has confirmed the number of addresses. */
export interface SourceConfirmationParams {
  /** All entries together let in more addresses than the largest network that may be entered. */
  'sources-broad': { readonly addresses: string };
}

/** What may stay as it is. */
export interface SourceHintParams {
  /** All of it is part of the network `within` in `row`. */
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

/** What each syntax code carries; `text` is what was entered, shortened if very long. */
export interface SourceSyntaxParams {
  /** Not an address in any recognisable way. */
  'source-syntax': { readonly text: string };
  /** A host name: a list of sources holds addresses only. */
  'source-name': { readonly text: string };
  /** White space within the entry. */
  'source-spaces': { readonly text: string };
  /** `count` entries in one row. */
  'source-several': { readonly text: string; readonly count: number };
  /** Punctuation, quotes, a URL or words around the address. */
  'source-surrounded': { readonly text: string };
  /** A line of a configuration that keeps addresses out. */
  'source-denied': { readonly text: string };
  /** A line that is commented out, switched off or deleted. */
  'source-disabled': { readonly text: string };
  /** Characters that look like digits or dots or cannot be seen, from another script or a page. */
  'source-characters': { readonly text: string };
  /** An asterisk or a per cent sign instead of numbers. */
  'source-wildcard': { readonly text: string };
  /** First and last address instead of a network. */
  'source-range': { readonly text: string };
  /** Square brackets, as in a URL. */
  'source-brackets': { readonly text: string };
  /** A port number behind the address. */
  'source-port': { readonly text: string; readonly port: string };
  /** A zone id (RFC 4007), which has a meaning on one machine only. */
  'source-zone': { readonly text: string; readonly zone: string };
  /** An IPv4 address of `count` parts instead of four. */
  'source-parts': { readonly text: string; readonly count: number };
  /** Part 1 to 4 of an IPv4 address is empty or no decimal number. */
  'source-part': { readonly text: string; readonly part: number };
  /** Part 1 to 4 of the address is greater than 255; `octet` is that part. */
  'source-octet': { readonly text: string; readonly part: number; readonly octet: string };
  /** Part 1 to 4 begins with a zero, which some programs read as octal (CVE-2021-29418). */
  'source-leading-zero': { readonly text: string; readonly part: number };
  /** A group of an IPv6 address is no hexadecimal number of one to four digits. */
  'source-ipv6-group': { readonly text: string; readonly group: string };
  /** An IPv6 address whose groups, `count` as written, are too many or too few. */
  'source-ipv6-count': { readonly text: string; readonly count: number };
  /** Colons of an IPv6 address: `::` twice, three in a row, or a single one at an end. */
  'source-ipv6-colons': { readonly text: string };
  /** Another sign than one slash before the prefix length. */
  'source-slash': { readonly text: string };
  /** A netmask or its inverse behind the address, which stands for `prefixLength`. */
  'source-netmask': { readonly text: string; readonly prefixLength: number };
  /** A prefix length with leading zeros, which stands for `prefixLength`. */
  'source-prefix-leading-zero': { readonly text: string; readonly prefixLength: number };
  /** What follows the slash is no prefix length between 0 and `longest`. */
  'source-prefix-length': { readonly text: string; readonly longest: number };
}

/** A map from code to params as a union of `{ code, params }`, so that a code fixes its params. */
export type Coded<P> = {
  [C in keyof P]: { readonly code: C; readonly params: P[C] };
}[keyof P];

/** How to write a text so that it is a source, or several in rows of their own. */
export interface TextRepair {
  /** One or more of good syntax; whether a service takes them, the policy says. */
  readonly texts: readonly string[];
  /**
   * `same`: it can mean nothing else. `guess`: programs read the entry in different ways, `010` as
   * ten or as eight, so the reader has to look whether this is the address that is meant.
   */
  readonly meaning: 'same' | 'guess';
}

/** Why a text is no source, and how to write it, where that can be said. */
export type SourceSyntaxProblem = Coded<SourceSyntaxParams> & { readonly repair?: TextRepair };
