import ipaddr from 'ipaddr.js';
import { type Address, formatAddress, readAddress, toNumber } from './address.ts';
import { ADDRESS_BITS, type Family, type Source } from './source.ts';

/** All addresses from `first` to `last`, both included. */
export interface Range {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** The part of a source that says which addresses it lets in. */
export type Network = Pick<Source, 'family' | 'address' | 'prefixLength'>;

/** The source that an address and a prefix length of its family make. */
export function toSource(address: Address, prefixLength: number): Source {
  const family = address.kind();
  const text = formatAddress(address);
  const cidr = `${text}/${prefixLength}`;
  const first = firstOf(address, prefixLength);
  const network = first === address ? cidr : `${formatAddress(first)}/${prefixLength}`;
  const hasHostBits = network !== cidr;
  const source = { family, address: text, prefixLength, cidr, network, hasHostBits };
  addresses.set(source, address);
  return source;
}

/**
 * The first address of a network. By the mask of ipaddr.js, because its `networkAddressFromCIDR`
 * reads a text, which takes three times as long.
 */
function firstOf(address: Address, prefixLength: number): Address {
  if (prefixLength === ADDRESS_BITS[address.kind()]) return address;
  const bytes = address.toByteArray();
  const mask = maskOf(address.kind(), prefixLength);
  const first = bytes.map((byte, at) => byte & (mask[at] ?? 0));
  return first.every((byte, at) => byte === bytes[at]) ? address : ipaddr.fromByteArray(first);
}

function maskOf(family: Family, prefixLength: number): readonly number[] {
  const key = `${family}/${prefixLength}`;
  const library = family === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const mask = masks.get(key) ?? library.subnetMaskFromPrefixLength(prefixLength).toByteArray();
  masks.set(key, mask);
  return mask;
}

/** At most 162, by family and prefix length. */
const masks = new Map<string, readonly number[]>();

/** Judging a list asks for the addresses of each source several times; sources never change. */
const addresses = new WeakMap<Network, Address>();
const ranges = new WeakMap<Network, Range>();

/** The address of a source as ipaddr.js knows it. */
function addressOf(source: Network): Address {
  const { family, address: text } = source;
  const address = addresses.get(source) ?? readAddress(text);
  if (address?.kind() !== family) {
    throw new Error(`"${text}" is no ${family} address. Take sources from parseSource().`);
  }
  addresses.set(source, address);
  return address;
}

/** The addresses that a source lets in: all of its network, whether it has host bits or not. */
export function rangeOf(source: Network): Range {
  const range = ranges.get(source) ?? readRange(source);
  ranges.set(source, range);
  return range;
}

function readRange(source: Network): Range {
  const { family, prefixLength } = source;
  const first = toNumber(firstOf(addressOf(source), prefixLength));
  return { family, first, last: first + size(family, prefixLength) - 1n };
}

/** How many addresses a network with the prefix length has. */
export function size(family: Family, prefixLength: number): bigint {
  return 1n << BigInt(ADDRESS_BITS[family] - prefixLength);
}

/** Whether all addresses of `inner` are addresses of `outer`. */
export function covers(outer: Network, inner: Network): boolean {
  return (
    outer.family === inner.family &&
    outer.prefixLength <= inner.prefixLength &&
    addressOf(inner).match(addressOf(outer), outer.prefixLength)
  );
}

/** A number without sign, fraction and leading zero; three digits may still exceed 128. */
const PREFIX_LENGTH = /^(?:0|[1-9][0-9]{0,2})$/;

/**
 * The source that a text without space at its edges stands for: an address with a prefix length,
 * or an address alone, which means all of its bits. Undefined where the syntax is wrong; this is
 * the only place that decides it.
 */
export function parseCidr(text: string): Source | undefined {
  const slash = text.indexOf('/');
  const address = readAddress(slash < 0 ? text : text.slice(0, slash));
  if (!address) return undefined;
  const family = address.kind();
  const bits = ADDRESS_BITS[family];
  const prefixLength = slash < 0 ? bits : readPrefixLength(text.slice(slash + 1), family);
  return prefixLength === undefined ? undefined : toSource(address, prefixLength);
}

/** A prefix length of 0 to 32 or 0 to 128, or undefined for every other text. */
export function readPrefixLength(text: string, family: Family): number | undefined {
  if (!PREFIX_LENGTH.test(text)) return undefined;
  const prefixLength = Number(text);
  return prefixLength <= ADDRESS_BITS[family] ? prefixLength : undefined;
}

/** How the addresses of one source relate to those of another. */
export type Relation = 'equal' | 'contains' | 'within' | 'disjoint';

/**
 * How the network of `a` relates to that of `b`. There is no fifth case: two networks in CIDR
 * notation never share only a part of their addresses (RFC 4632, section 3.1).
 */
export function relation(a: Network, b: Network): Relation {
  if (covers(a, b)) return covers(b, a) ? 'equal' : 'contains';
  return covers(b, a) ? 'within' : 'disjoint';
}

/**
 * Which sources let an address in, as indexes from 0; none means that it stays outside. A network
 * instead of the address asks for those that let all of it in. Places without a source (a row
 * that cannot be read) are passed over but counted.
 */
export function contains(
  sources: readonly (Network | undefined)[],
  address: Network,
): readonly number[] {
  return sources.flatMap((source, index) => (source && covers(source, address) ? [index] : []));
}
