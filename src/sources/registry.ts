import ipaddr from 'ipaddr.js';
import type { Source } from './source.ts';

/**
 * The classes of addresses that no visitor from the internet can have, worst first: the order
 * decides what is reported of a range that reaches into two of them. First come addresses that no
 * network uses as a sender at all, then those that work inside a network, and last the ones that
 * only stand in manuals.
 */
const SPECIAL_CLASSES = [
  'unspecified',
  'loopback',
  'multicast',
  'reserved',
  'broadcast',
  'link-local',
  'private',
  'cgnat',
  'documentation',
] as const;

/** A class of addresses that cannot be reached over the internet. */
export type SpecialClass = (typeof SPECIAL_CLASSES)[number];

/** What kind of addresses a source lets in. */
export type AddressClass = 'public' | SpecialClass;

/** One block of the registry. */
export interface SpecialBlock {
  readonly cidr: string;
  readonly class: SpecialClass;
  /** The documents that set the block aside. */
  readonly rfcs: readonly string[];
}

/**
 * The IANA IPv4 Special-Purpose Address Registry as of 2026-07-18
 * (https://www.iana.org/assignments/iana-ipv4-special-registry), and the multicast block, which
 * has a registry of its own. A block within another stands before it.
 *
 * Left out are the blocks that the registry calls globally reachable (192.31.196.0/24,
 * 192.52.193.0/24, 192.175.48.0/24). The parts of 192.0.0.0/24 and 192.88.99.0/24 have no rows of
 * their own: protocols and anycast services use them, never a customer's network.
 */
export const SPECIAL_BLOCKS: readonly SpecialBlock[] = [
  { cidr: '0.0.0.0/8', class: 'unspecified', rfcs: ['RFC 791', 'RFC 1122'] },
  { cidr: '10.0.0.0/8', class: 'private', rfcs: ['RFC 1918'] },
  { cidr: '100.64.0.0/10', class: 'cgnat', rfcs: ['RFC 6598'] },
  { cidr: '127.0.0.0/8', class: 'loopback', rfcs: ['RFC 1122'] },
  { cidr: '169.254.0.0/16', class: 'link-local', rfcs: ['RFC 3927'] },
  { cidr: '172.16.0.0/12', class: 'private', rfcs: ['RFC 1918'] },
  { cidr: '192.0.0.0/24', class: 'reserved', rfcs: ['RFC 6890'] },
  { cidr: '192.0.2.0/24', class: 'documentation', rfcs: ['RFC 5737'] },
  { cidr: '192.88.99.0/24', class: 'reserved', rfcs: ['RFC 7526', 'RFC 6751'] },
  { cidr: '192.168.0.0/16', class: 'private', rfcs: ['RFC 1918'] },
  { cidr: '198.18.0.0/15', class: 'reserved', rfcs: ['RFC 2544', 'RFC 6815'] },
  { cidr: '198.51.100.0/24', class: 'documentation', rfcs: ['RFC 5737'] },
  { cidr: '203.0.113.0/24', class: 'documentation', rfcs: ['RFC 5737'] },
  { cidr: '224.0.0.0/4', class: 'multicast', rfcs: ['RFC 5771'] },
  { cidr: '255.255.255.255/32', class: 'broadcast', rfcs: ['RFC 919', 'RFC 8190'] },
  { cidr: '240.0.0.0/4', class: 'reserved', rfcs: ['RFC 1112'] },
];

type Range = ReturnType<typeof ipaddr.IPv4.parseCIDR>;

const BLOCKS = SPECIAL_BLOCKS.map(({ class: name, cidr }) => ({
  name,
  range: ipaddr.IPv4.parseCIDR(cidr),
}));

function contains(outer: Range, inner: Range): boolean {
  return outer[1] <= inner[1] && inner[0].match(outer);
}

/** What a source reaches, and whether one block of the registry holds all of it. */
export interface Reach {
  readonly class: AddressClass;
  /** True for 10.0.0.0/8, false for 0.0.0.0/0, which holds private and public addresses. */
  readonly whole: boolean;
}

/** Looks a source up in the registry. The innermost block that holds all of it speaks for it. */
export function reachOf(source: Source): Reach {
  const range = ipaddr.IPv4.parseCIDR(source.network);
  const home = BLOCKS.find((block) => contains(block.range, range));
  if (home) return { class: home.name, whole: true };
  const within = BLOCKS.filter((block) => contains(range, block.range));
  const worst = SPECIAL_CLASSES.find((name) => within.some((block) => block.name === name));
  return worst ? { class: worst, whole: false } : { class: 'public', whole: true };
}

/** The class of a source's addresses; of a range that reaches into several, the worst. */
export function addressClass(source: Source): AddressClass {
  return reachOf(source).class;
}
