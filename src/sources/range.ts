import { formatIpv4, readIpv4 } from './ipv4.ts';
import { formatIpv6, readIpv6 } from './ipv6.ts';
import { ADDRESS_BITS, type Family, type Source } from './source.ts';

/** Addresses as numbers: BigInt, because those of IPv6 have 128 bits. */
export interface Address {
  readonly family: Family;
  readonly value: bigint;
}

/** All addresses from `first` to `last`, both included. */
export interface Range {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** The part of a source that says which addresses it lets in. */
export type Network = Pick<Source, 'family' | 'address' | 'prefixLength'>;

/** Reads an address of either family in strict syntax; undefined for every other text. */
export function readAddress(text: string): Address | undefined {
  const ipv4 = readIpv4(text);
  if (ipv4 !== undefined) return { family: 'ipv4', value: BigInt(ipv4) };
  const value = readIpv6(text);
  return value === undefined ? undefined : { family: 'ipv6', value };
}

/** An address in canonical form. */
export function formatAddress({ family, value }: Address): string {
  return family === 'ipv4' ? formatIpv4(Number(value)) : formatIpv6(value);
}

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
