import { type Address, formatAddress, readAddress } from './address.ts';
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
export function toSource({ family, value }: Address, prefixLength: number): Source {
  const hostBits = value & (size(family, prefixLength) - 1n);
  const address = formatAddress({ family, value });
  const cidr = `${address}/${prefixLength}`;
  const hasHostBits = hostBits !== 0n;
  const network = hasHostBits
    ? `${formatAddress({ family, value: value - hostBits })}/${prefixLength}`
    : cidr;
  return { family, address, prefixLength, cidr, network, hasHostBits };
}

/** Judging a list asks for the range of each source several times; sources never change. */
const ranges = new WeakMap<Network, Range>();

/** The addresses that a source lets in: all of its network, whether it has host bits or not. */
export function rangeOf(source: Network): Range {
  const range = ranges.get(source) ?? readRange(source);
  ranges.set(source, range);
  return range;
}

function readRange({ family, address, prefixLength }: Network): Range {
  const read = readAddress(address);
  if (read?.family !== family) {
    throw new Error(`"${address}" is no ${family} address. Take sources from parseSource().`);
  }
  const addresses = size(family, prefixLength);
  const first = read.value & ~(addresses - 1n);
  return { family, first, last: first + addresses - 1n };
}

/** How many addresses a network with the prefix length has. */
export function size(family: Family, prefixLength: number): bigint {
  return 1n << BigInt(ADDRESS_BITS[family] - prefixLength);
}

/** Whether all addresses of `inner` are addresses of `outer`. */
export function covers(outer: Range, inner: Range): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
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
  const bits = ADDRESS_BITS[address.family];
  const prefixLength = slash < 0 ? bits : readPrefixLength(text.slice(slash + 1), address.family);
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
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (covers(left, right)) return covers(right, left) ? 'equal' : 'contains';
  return covers(right, left) ? 'within' : 'disjoint';
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
  const sought = rangeOf(address);
  return sources.flatMap((source, index) =>
    source && covers(rangeOf(source), sought) ? [index] : [],
  );
}
