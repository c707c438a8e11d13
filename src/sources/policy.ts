import type { Family } from './source.ts';

/** How large and how small a network of one family may be, as prefix lengths. */
export interface PrefixLimits {
  /** The broadest network: 24 lets at most 256 IPv4 addresses in at once. */
  readonly shortestPrefix: number;
  /** The narrowest network: 32 is a single IPv4 address. */
  readonly longestPrefix: number;
}

/** What a service takes as trusted sources; the figures come from the catalogue. */
export interface SourcePolicy {
  readonly families: readonly Family[];
  /** Limits of each family that the service takes; one without limits is not taken. */
  readonly ipv4?: PrefixLimits;
  readonly ipv6?: PrefixLimits;
  /** Most entries of the list. */
  readonly maxEntries: number;
  /** Whether documentation addresses (RFC 5737, 3849, 9637) pass: in a demo, where nobody should enter real ones. */
  readonly allowDocumentation: boolean;
}

/** The limits for networks of a family, or undefined where the service does not take it. */
export function limitsOf(policy: SourcePolicy, family: Family): PrefixLimits | undefined {
  return policy.families.includes(family) ? policy[family] : undefined;
}
