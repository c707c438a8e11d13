import type { RegistryRow } from './registry.ts';

/** The state of the registry that the table below shows. */
export const IPV4_REGISTRY_DATE = '2026-07-18';

/**
 * The IANA IPv4 Special-Purpose Address Registry
 * (https://www.iana.org/assignments/iana-ipv4-special-registry), and the multicast block, which
 * has a registry of its own. Names are those of the registry.
 *
 * Left out are the blocks that the registry calls globally reachable (192.31.196.0/24,
 * 192.52.193.0/24, 192.175.48.0/24). The parts of 192.0.0.0/24 and 192.88.99.0/24 have no rows of
 * their own: protocols and anycast services use them, never a customer's network.
 */
export const IPV4_BLOCKS: readonly RegistryRow[] = [
  {
    name: '“This network”',
    cidr: '0.0.0.0/8',
    rfcs: ['RFC 791', 'RFC 1122'],
  },
  { name: 'Private-Use', cidr: '10.0.0.0/8', rfcs: ['RFC 1918'] },
  { name: 'Shared Address Space', cidr: '100.64.0.0/10', rfcs: ['RFC 6598'] },
  { name: 'Loopback', cidr: '127.0.0.0/8', rfcs: ['RFC 1122'] },
  { name: 'Link Local', cidr: '169.254.0.0/16', rfcs: ['RFC 3927'] },
  { name: 'Private-Use', cidr: '172.16.0.0/12', rfcs: ['RFC 1918'] },
  {
    name: 'IETF Protocol Assignments',
    cidr: '192.0.0.0/24',
    rfcs: ['RFC 6890'],
  },
  {
    name: 'Documentation (TEST-NET-1)',
    cidr: '192.0.2.0/24',
    class: 'documentation',
    rfcs: ['RFC 5737'],
  },
  {
    name: 'Deprecated (6to4 Relay Anycast)',
    cidr: '192.88.99.0/24',
    rfcs: ['RFC 7526', 'RFC 6751'],
  },
  { name: 'Private-Use', cidr: '192.168.0.0/16', rfcs: ['RFC 1918'] },
  {
    name: 'Benchmarking',
    cidr: '198.18.0.0/15',
    class: 'benchmarking',
    rfcs: ['RFC 2544', 'RFC 6815'],
  },
  {
    name: 'Documentation (TEST-NET-2)',
    cidr: '198.51.100.0/24',
    class: 'documentation',
    rfcs: ['RFC 5737'],
  },
  {
    name: 'Documentation (TEST-NET-3)',
    cidr: '203.0.113.0/24',
    class: 'documentation',
    rfcs: ['RFC 5737'],
  },
  { name: 'Multicast', cidr: '224.0.0.0/4', rfcs: ['RFC 5771'] },
  { name: 'Reserved', cidr: '240.0.0.0/4', rfcs: ['RFC 1112'] },
  {
    name: 'Limited Broadcast',
    cidr: '255.255.255.255/32',
    rfcs: ['RFC 919', 'RFC 8190'],
  },
];

/** The state of the registry ("last updated") that the table below shows. */
export const IPV6_REGISTRY_DATE = '2025-10-09';

/** All that IANA gives out as unicast addresses of the internet so far (RFC 4291, section 4). */
export const GLOBAL_UNICAST = '2000::/3';

/**
 * The IANA IPv6 Special-Purpose Address Registry
 * (https://www.iana.org/assignments/iana-ipv6-special-registry), and the multicast block, which
 * has a registry of its own. Names are those of the registry.
 *
 * Left out are the blocks that the registry calls globally reachable (2620:4f:8000::/48 and most
 * parts of 2001::/23), except for 64:ff9b::/96: those of 2001::/23 are used by protocols and
 * anycast services, never by a customer's network.
 */
export const IPV6_BLOCKS: readonly RegistryRow[] = [
  { name: 'Unspecified Address', cidr: '::/128', rfcs: ['RFC 4291'] },
  { name: 'Loopback Address', cidr: '::1/128', rfcs: ['RFC 4291'] },
  {
    name: 'IPv4-mapped Address',
    cidr: '::ffff:0.0.0.0/96',
    rfcs: ['RFC 4291'],
  },
  { name: 'IPv4-IPv6 Translat.', cidr: '64:ff9b::/96', rfcs: ['RFC 6052'] },
  {
    name: 'IPv4-IPv6 Translat. (local use)',
    cidr: '64:ff9b:1::/48',
    class: 'private',
    rfcs: ['RFC 8215'],
  },
  { name: 'Discard-Only Address Block', cidr: '100::/64', rfcs: ['RFC 6666'] },
  { name: 'Dummy IPv6 Prefix', cidr: '100:0:0:1::/64', class: 'reserved', rfcs: ['RFC 9780'] },
  { name: 'IETF Protocol Assignments', cidr: '2001::/23', class: 'reserved', rfcs: ['RFC 2928'] },
  { name: 'TEREDO', cidr: '2001::/32', rfcs: ['RFC 4380', 'RFC 8190'] },
  { name: 'Benchmarking', cidr: '2001:2::/48', rfcs: ['RFC 5180'] },
  { name: 'Documentation', cidr: '2001:db8::/32', class: 'documentation', rfcs: ['RFC 3849'] },
  { name: '6to4', cidr: '2002::/16', rfcs: ['RFC 3056'] },
  { name: 'Documentation', cidr: '3fff::/20', class: 'documentation', rfcs: ['RFC 9637'] },
  { name: 'Segment Routing (SRv6) SIDs', cidr: '5f00::/16', class: 'reserved', rfcs: ['RFC 9602'] },
  { name: 'Unique-Local', cidr: 'fc00::/7', rfcs: ['RFC 4193', 'RFC 8190'] },
  { name: 'Link-Local Unicast', cidr: 'fe80::/10', rfcs: ['RFC 4291'] },
  { name: 'Multicast', cidr: 'ff00::/8', rfcs: ['RFC 4291'] },
];
