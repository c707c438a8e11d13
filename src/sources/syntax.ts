/** What each syntax code carries; `text` is what was entered, shortened if very long. */
export interface SourceSyntaxParams {
  /** Not an address in any recognisable way. */
  'source-syntax': { readonly text: string };
  /** A host name: a list of sources holds addresses only. */
  'source-name': { readonly text: string };
  /** White space within the entry; often two sources in one row. */
  'source-spaces': { readonly text: string };
  /** Characters that look like digits or dots or cannot be seen, from another script or a page. */
  'source-characters': { readonly text: string };
  /** First and last address in place of a network. */
  'source-range': { readonly text: string };
  /** Square brackets, as in a URL. */
  'source-brackets': { readonly text: string };
  /** A port number behind the address. */
  'source-port': { readonly text: string; readonly port: string };
  /** A zone id (RFC 4007), which has a meaning on one machine only. */
  'source-zone': { readonly text: string; readonly zone: string };
  /** An IPv4 address of `count` parts in place of four. */
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
  /** A netmask or its inverse behind the slash, which stands for `prefixLength`. */
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

/** How to write a text so that it is a source. */
export interface TextRepair {
  /** Good syntax; whether a service takes it, the policy says. */
  readonly text: string;
  /**
   * `same`: it can mean nothing else. `guess`: programs read the entry in different ways, `010` as
   * ten or as eight, so the reader has to look whether this is the address that is meant.
   */
  readonly meaning: 'same' | 'guess';
}

/** Why a text is no source, and how to write it, where that can be said. */
export type SourceSyntaxProblem = Coded<SourceSyntaxParams> & { readonly repair?: TextRepair };
