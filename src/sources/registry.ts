import { readAddress } from './address.ts';
import { covers, type Network, parseCidr } from './network.ts';
import { GLOBAL_UNICAST, IPV4_BLOCKS, IPV6_BLOCKS } from './registry-blocks.ts';
import type { Family, Source } from './source.ts';

/**
 * The classes of addresses that no visitor from the internet can have, worst first: the order
 * decides what is reported of a range that reaches into two of them. First come addresses that no
 * network uses as a sender at all, then those that work inside a network, and last the ones that
 * only occur in manuals and test setups.
 */
export const SPECIAL_CLASSES = [
  'unspecified',
  'loopback',
  'multicast',
  'reserved',
  'broadcast',
  'discard',
  'ipv4-mapped',
  'link-local',
  'private',
  'unique-local',
  'cgnat',
  'benchmarking',
  'documentation',
] as const;

/** Classes that work on the internet, but name a way of transition rather than a network. */
export const TRANSITION_CLASSES = ['teredo', '6to4', 'nat64'] as const;

/** A class of addresses that cannot be reached over the internet. */
export type SpecialClass = (typeof SPECIAL_CLASSES)[number];

/** A class of addresses that stand for other ones: worth a hint, no reason to refuse. */
export type TransitionClass = (typeof TRANSITION_CLASSES)[number];

/** What kind of addresses a source lets in. */
export type AddressClass = 'public' | SpecialClass | TransitionClass;

/** A row of the tables: a class is stated only where the name that ipaddr.js has does not fit. */
export interface RegistryRow {
  readonly cidr: string;
  readonly class?: SpecialClass | TransitionClass;
}

/** The named ranges of ipaddr.js. */
const NAMED: Readonly<Partial<Record<string, SpecialClass | TransitionClass>>> = {
  unspecified: 'unspecified',
  loopback: 'loopback',
  multicast: 'multicast',
  broadcast: 'broadcast',
  linkLocal: 'link-local',
  private: 'private',
  uniqueLocal: 'unique-local',
  carrierGradeNat: 'cgnat',
  benchmarking: 'benchmarking',
  discard: 'discard',
  ipv4Mapped: 'ipv4-mapped',
  reserved: 'reserved',
  teredo: 'teredo',
  '6to4': '6to4',
  rfc6052: 'nat64',
};

/** The class of a block. */
export function classOf(row: RegistryRow): SpecialClass | TransitionClass {
  const [address = ''] = row.cidr.split('/');
  const named = row.class ?? NAMED[readAddress(address)?.range() ?? ''];
  if (!named) throw new Error(`The block ${row.cidr} of special addresses has no class.`);
  return named;
}

const WORST_FIRST = [...SPECIAL_CLASSES, ...TRANSITION_CLASSES];

interface Block {
  readonly class: SpecialClass | TransitionClass;
  readonly network: Source;
}

/** The narrowest first, so that the first block that holds a network is the innermost. */
const BLOCKS: Readonly<Record<Family, readonly Block[]>> = {
  ipv4: IPV4_BLOCKS.map(toBlock).sort(byLength),
  ipv6: IPV6_BLOCKS.map(toBlock).sort(byLength),
};

function toBlock(row: RegistryRow): Block {
  return { class: classOf(row), network: read(row.cidr) };
}

function byLength({ network: a }: Block, { network: b }: Block): number {
  return b.prefixLength - a.prefixLength;
}

const UNICAST = read(GLOBAL_UNICAST);

function read(cidr: string): Source {
  const source = parseCidr(cidr);
  if (!source) throw new Error(`"${cidr}" in the table of special addresses is no network.`);
  return source;
}

/** What a source reaches, and whether one block of the registry holds all of it. */
export interface Reach {
  readonly class: AddressClass;
  /** True for 10.0.0.0/8, false for 0.0.0.0/0, which holds private and public addresses. */
  readonly whole: boolean;
}

/**
 * Looks a source up in the registries. The innermost block that holds all of it speaks for it,
 * unless a block inside the source is worse.
 */
export function reachOf(source: Network): Reach {
  const blocks = BLOCKS[source.family];
  const home = blocks.find(({ network }) => covers(network, source))?.class ?? outside(source);
  const reached = blocks.flatMap((block) => (covers(source, block.network) ? [block.class] : []));
  if (home) reached.push(home);
  const worst = WORST_FIRST.find((name) => reached.includes(name)) ?? 'public';
  return { class: worst, whole: home !== undefined || worst === 'public' };
}

/** IPv6 addresses that IANA has not given out yet; all of IPv4 is. */
function outside(source: Network): SpecialClass | undefined {
  if (source.family === 'ipv4' || covers(source, UNICAST)) return undefined;
  return covers(UNICAST, source) ? undefined : 'reserved';
}

/** The class of a source's addresses; of a range that reaches into several, the worst. */
export function addressClass(source: Network): AddressClass {
  return reachOf(source).class;
}

/** Whether addresses of the class only stand for other ones. */
export function isTransition(name: AddressClass): name is TransitionClass {
  return TRANSITION_CLASSES.some((transition) => transition === name);
}
