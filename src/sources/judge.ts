import { ADDRESS_BITS, type Family, type Source } from './source.ts';
import { addressCount } from './addresses.ts';
import type { SourceError, SourceHint } from './findings.ts';
import { mappedIpv4, readAddress } from './address.ts';
import { parseCidr, toSource } from './network.ts';
import { isTransition, reachOf } from './registry.ts';
import type { Repair } from './repair.ts';

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

/** What one source is judged by: itself, its row, and its text for messages. */
export interface Candidate {
  readonly source: Source;
  readonly index: number;
  readonly text: string;
}

/** The first reason why a service would not take a source by itself, or undefined. */
export function judge(candidate: Candidate, policy: SourcePolicy): SourceError | undefined {
  const { source, index, text } = candidate;
  const { class: reached, whole } = reachOf(source);
  const concern = { severity: 'error', indexes: [index] } as const;
  // Said before its family is: the IPv4 address that it stands for may well be taken.
  if (reached === 'ipv4-mapped' && whole) {
    const repairs = mappedRepair(candidate, policy);
    return { ...concern, code: 'source-not-public', params: { text, class: reached }, repairs };
  }
  const limits = limitsOf(policy, source.family);
  if (!limits) {
    const params = { text, family: source.family };
    return { ...concern, code: 'source-family', params, repairs: [] };
  }
  const { shortestPrefix: shortest, longestPrefix: longest } = limits;
  const addresses = String(addressCount(source));
  const tooBroad = source.prefixLength < shortest;
  // 10.0.0.0/8 is private before it is too broad: no smaller part of it would do. 0.0.0.0/0 is
  // too broad before all else, because a part of it may well be what was meant.
  if (reached !== 'public' && !isTransition(reached) && (whole || !tooBroad)) {
    if (reached !== 'documentation' || !policy.allowDocumentation) {
      const params = { text, class: reached };
      return { ...concern, code: 'source-not-public', params, repairs: [] };
    }
  }
  if (tooBroad) {
    const params = { text, shortest, addresses };
    const repairs = source.hasHostBits ? onlyAddress(candidate, longest) : [];
    return { ...concern, code: 'source-too-broad', params, repairs };
  }
  if (source.prefixLength > longest) {
    const repairs = replacement(candidate, widened(source, longest), 'network');
    return { ...concern, code: 'source-too-narrow', params: { text, longest }, repairs };
  }
  if (source.hasHostBits) {
    const { network } = source;
    const single = `${source.address}/${ADDRESS_BITS[source.family]}`;
    const repairs = [
      ...replacement(candidate, parseCidr(network), 'network'),
      ...onlyAddress(candidate, longest),
    ];
    const params = { text, network, addresses, single };
    return { ...concern, code: 'source-host-bits', params, repairs };
  }
  return undefined;
}

/** What a reader should know about a source that a service takes. */
export function hintsFor({ source, index, text }: Candidate): readonly SourceHint[] {
  const { class: reached } = reachOf(source);
  const concern = { severity: 'hint', indexes: [index], repairs: [] } as const;
  if (reached === 'documentation') {
    return [{ ...concern, code: 'source-documentation', params: { text } }];
  }
  if (!isTransition(reached)) return [];
  return [{ ...concern, code: 'source-transition', params: { text, class: reached } }];
}

function replacement(
  { index }: Candidate,
  source: Source | undefined,
  meaning: 'same' | 'network' | 'address',
): readonly Repair[] {
  if (!source) return [];
  const addresses = String(addressCount(source));
  return [{ kind: 'replace', index, text: source.cidr, meaning, addresses }];
}

/** The network with this prefix length that contains a source. */
function widened({ address }: Source, prefixLength: number): Source | undefined {
  const within = parseCidr(`${address}/${prefixLength}`);
  return within && parseCidr(within.network);
}

function onlyAddress(candidate: Candidate, longest: number): readonly Repair[] {
  const { family, address } = candidate.source;
  return ADDRESS_BITS[family] <= longest
    ? replacement(candidate, parseCidr(address), 'address')
    : [];
}

/** The IPv4 network of an IPv4-mapped one: 96 bits are the same in all of them. */
function mappedRepair(candidate: Candidate, policy: SourcePolicy): readonly Repair[] {
  const { address, prefixLength } = candidate.source;
  const read = readAddress(address);
  const ipv4 = read && mappedIpv4(read);
  if (!ipv4 || !limitsOf(policy, 'ipv4')) return [];
  return replacement(candidate, toSource(ipv4, prefixLength - 96), 'same');
}
