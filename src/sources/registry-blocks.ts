import type { RegistryRow } from './registry.ts';

/** The state of the registry that the table below shows. */
export const IPV4_REGISTRY_DATE = '2026-07-18';

/**
 * The IANA IPv4 Special-Purpose Address Registry
 * (https://www.iana.org/assignments/iana-ipv4-special-registry), and the multicast block, which
 * has a registry of its own.
 *
 * Left out are the blocks that the registry calls globally reachable (192.31.196.0/24,
 * 192.52.193.0/24, 192.175.48.0/24). The parts of 192.0.0.0/24 and 192.88.99.0/24 have no rows of
 * their own: protocols and anycast services use them, never a customer's network.
 */
export const IPV4_BLOCKS: readonly RegistryRow[] = [
  { cidr: '0.0.0.0/8' },
  { cidr: '10.0.0.0/8' },
  { cidr: '100.64.0.0/10' },
  { cidr: '127.0.0.0/8' },
  { cidr: '169.254.0.0/16' },
  { cidr: '172.16.0.0/12' },
  { cidr: '192.0.0.0/24' },
  // ipaddr.js calls documentation and benchmarking of IPv4 reserved.
  { cidr: '192.0.2.0/24', class: 'documentation' },
  { cidr: '192.88.99.0/24' },
  { cidr: '192.168.0.0/16' },
  { cidr: '198.18.0.0/15', class: 'benchmarking' },
  { cidr: '198.51.100.0/24', class: 'documentation' },
  { cidr: '203.0.113.0/24', class: 'documentation' },
  { cidr: '224.0.0.0/4' },
  { cidr: '240.0.0.0/4' },
  { cidr: '255.255.255.255/32' },
];

/** The state of the registry ("last updated") that the table below shows. */
export const IPV6_REGISTRY_DATE = '2025-10-09';

/** All that IANA gives out as unicast addresses of the internet so far (RFC 4291, section 4). */
export const GLOBAL_UNICAST = '2000::/3';

/**
 * The IANA IPv6 Special-Purpose Address Registry
 * (https://www.iana.org/assignments/iana-ipv6-special-registry), and the multicast block, which
 * has a registry of its own.
 *
 * Left out are the blocks that the registry calls globally reachable (2620:4f:8000::/48 and most
 * parts of 2001::/23), except for 64:ff9b::/96: those of 2001::/23 are used by protocols and
 * anycast services, never by a customer's network.
 */
export const IPV6_BLOCKS: readonly RegistryRow[] = [
  { cidr: '::/128' },
  { cidr: '::1/128' },
  { cidr: '::ffff:0.0.0.0/96' },
  { cidr: '64:ff9b::/96' },
  // For use within a network (RFC 8215); ipaddr.js does not tell it from 64:ff9b::/96.
  { cidr: '64:ff9b:1::/48', class: 'private' },
  { cidr: '100::/64' },
  // ipaddr.js does not know it.
  { cidr: '100:0:0:1::/64', class: 'reserved' },
  // Its first address is one of Teredo, the block within it.
  { cidr: '2001::/23', class: 'reserved' },
  { cidr: '2001::/32' },
  { cidr: '2001:2::/48' },
  // ipaddr.js calls documentation reserved.
  { cidr: '2001:db8::/32', class: 'documentation' },
  { cidr: '2002::/16' },
  { cidr: '3fff::/20', class: 'documentation' },
  // ipaddr.js has a name of its own for it.
  { cidr: '5f00::/16', class: 'reserved' },
  { cidr: 'fc00::/7' },
  { cidr: 'fe80::/10' },
  { cidr: 'ff00::/8' },
];
