import type { SpecialBlock } from './registry.ts';

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
export const IPV4_BLOCKS: readonly SpecialBlock[] = [
  {
    name: '“This network”',
    cidr: '0.0.0.0/8',
    class: 'unspecified',
    rfcs: ['RFC 791', 'RFC 1122'],
  },
  { name: 'Private-Use', cidr: '10.0.0.0/8', class: 'private', rfcs: ['RFC 1918'] },
  { name: 'Shared Address Space', cidr: '100.64.0.0/10', class: 'cgnat', rfcs: ['RFC 6598'] },
  { name: 'Loopback', cidr: '127.0.0.0/8', class: 'loopback', rfcs: ['RFC 1122'] },
  { name: 'Link Local', cidr: '169.254.0.0/16', class: 'link-local', rfcs: ['RFC 3927'] },
  { name: 'Private-Use', cidr: '172.16.0.0/12', class: 'private', rfcs: ['RFC 1918'] },
  {
    name: 'IETF Protocol Assignments',
    cidr: '192.0.0.0/24',
    class: 'reserved',
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
    class: 'reserved',
    rfcs: ['RFC 7526', 'RFC 6751'],
  },
  { name: 'Private-Use', cidr: '192.168.0.0/16', class: 'private', rfcs: ['RFC 1918'] },
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
  { name: 'Multicast', cidr: '224.0.0.0/4', class: 'multicast', rfcs: ['RFC 5771'] },
  { name: 'Reserved', cidr: '240.0.0.0/4', class: 'reserved', rfcs: ['RFC 1112'] },
  {
    name: 'Limited Broadcast',
    cidr: '255.255.255.255/32',
    class: 'broadcast',
    rfcs: ['RFC 919', 'RFC 8190'],
  },
];
