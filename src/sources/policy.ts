import type { Family } from './source.ts';

/** What a service takes as trusted sources; the figures come from the catalogue. */
export interface SourcePolicy {
  readonly families: readonly Family[];
  /** The broadest network, as prefix length: 24 lets at most 256 IPv4 addresses in at once. */
  readonly shortestPrefix: number;
  /** The narrowest network, as prefix length: 32 is a single IPv4 address. */
  readonly longestPrefix: number;
  /** Most entries of the list. */
  readonly maxEntries: number;
  /** Whether the addresses of RFC 5737 pass: in a demo, where nobody should enter real ones. */
  readonly allowDocumentation: boolean;
}
