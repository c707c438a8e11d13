import { IPV4_BLOCKS, IPV6_BLOCKS } from './registry-blocks.ts';
import { classOf, type SpecialClass, type TransitionClass } from './registry.ts';

/** One block of the registries. */
export interface SpecialBlock {
  /** As the registry calls it, in English. */
  readonly name: string;
  readonly cidr: string;
  readonly class: SpecialClass | TransitionClass;
  /** The documents that set the block aside. */
  readonly rfcs: readonly string[];
}

/**
 * Every block with a class other than `public`, IPv4 before IPv6: the tables of both registries.
 * A function, so that names which only a page shows stay out of the browser.
 */
export function specialBlocks(): readonly SpecialBlock[] {
  return [...IPV4_BLOCKS, ...IPV6_BLOCKS].map((row) => {
    const [name = '', ...rfcs] = NAMES[row.cidr] ?? [];
    return { name, cidr: row.cidr, class: classOf(row), rfcs };
  });
}

/** The name of a block in its registry, and its documents. */
const NAMES: Readonly<Partial<Record<string, readonly string[]>>> = {
  '0.0.0.0/8': ['“This network”', 'RFC 791', 'RFC 1122'],
  '10.0.0.0/8': ['Private-Use', 'RFC 1918'],
  '100.64.0.0/10': ['Shared Address Space', 'RFC 6598'],
  '127.0.0.0/8': ['Loopback', 'RFC 1122'],
  '169.254.0.0/16': ['Link Local', 'RFC 3927'],
  '172.16.0.0/12': ['Private-Use', 'RFC 1918'],
  '192.0.0.0/24': ['IETF Protocol Assignments', 'RFC 6890'],
  '192.0.2.0/24': ['Documentation (TEST-NET-1)', 'RFC 5737'],
  '192.88.99.0/24': ['Deprecated (6to4 Relay Anycast)', 'RFC 7526', 'RFC 6751'],
  '192.168.0.0/16': ['Private-Use', 'RFC 1918'],
  '198.18.0.0/15': ['Benchmarking', 'RFC 2544', 'RFC 6815'],
  '198.51.100.0/24': ['Documentation (TEST-NET-2)', 'RFC 5737'],
  '203.0.113.0/24': ['Documentation (TEST-NET-3)', 'RFC 5737'],
  '224.0.0.0/4': ['Multicast', 'RFC 5771'],
  '240.0.0.0/4': ['Reserved', 'RFC 1112'],
  '255.255.255.255/32': ['Limited Broadcast', 'RFC 919', 'RFC 8190'],
  '::/128': ['Unspecified Address', 'RFC 4291'],
  '::1/128': ['Loopback Address', 'RFC 4291'],
  '::ffff:0.0.0.0/96': ['IPv4-mapped Address', 'RFC 4291'],
  '64:ff9b::/96': ['IPv4-IPv6 Translat.', 'RFC 6052'],
  '64:ff9b:1::/48': ['IPv4-IPv6 Translat. (local use)', 'RFC 8215'],
  '100::/64': ['Discard-Only Address Block', 'RFC 6666'],
  '100:0:0:1::/64': ['Dummy IPv6 Prefix', 'RFC 9780'],
  '2001::/23': ['IETF Protocol Assignments', 'RFC 2928'],
  '2001::/32': ['TEREDO', 'RFC 4380', 'RFC 8190'],
  '2001:2::/48': ['Benchmarking', 'RFC 5180'],
  '2001:db8::/32': ['Documentation', 'RFC 3849'],
  '2002::/16': ['6to4', 'RFC 3056'],
  '3fff::/20': ['Documentation', 'RFC 9637'],
  '5f00::/16': ['Segment Routing (SRv6) SIDs', 'RFC 9602'],
  'fc00::/7': ['Unique-Local', 'RFC 4193', 'RFC 8190'],
  'fe80::/10': ['Link-Local Unicast', 'RFC 4291'],
  'ff00::/8': ['Multicast', 'RFC 4291'],
};
