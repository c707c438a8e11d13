import { rangeOf, size, toSource, type Network, type Range } from './network.ts';
import { toAddress } from './address.ts';
import { ADDRESS_BITS, FAMILIES, type Source } from './source.ts';

/**
 * The smallest list of networks that lets in exactly the same addresses: IPv4 before IPv6, by
 * address. Takes n log n time.
 *
 * @example collapse of 198.51.100.0/25 and 198.51.100.128/25 // 198.51.100.0/24
 */
export function collapse(sources: readonly Network[]): readonly Source[] {
  return union(sources).flatMap((range) => toNetworks(range));
}

/**
 * How many addresses a source lets in, or a list of them, each address counted once. A BigInt,
 * because an IPv6 network exceeds 2^53.
 */
export function addressCount(sources: Network | readonly Network[]): bigint {
  if (!isList(sources)) return size(sources.family, sources.prefixLength);
  return union(sources).reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}

function isList(sources: Network | readonly Network[]): sources is readonly Network[] {
  return Array.isArray(sources);
}

/** The addresses of all sources as ranges that neither overlap nor touch, in order. */
export function union(sources: readonly Network[]): readonly Range[] {
  const ranges = sources.map(rangeOf);
  return FAMILIES.flatMap((family) => joined(ranges.filter((range) => range.family === family)));
}

/** Joins ranges of one family that overlap or touch. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted(byFirst)) {
    const previous = result.at(-1);
    if (!previous || range.first > previous.last + 1n) result.push(range);
    else if (range.last > previous.last)
      result[result.length - 1] = { ...previous, last: range.last };
  }
  return result;
}

function byFirst(a: Range, b: Range): number {
  return a.first < b.first ? -1 : Number(a.first > b.first);
}

/**
 * The fewest networks that make up a range, in order, none with a prefix length shorter than
 * `shortest`.
 */
export function toNetworks({ family, first, last }: Range, shortest = 0): readonly Source[] {
  const bits = ADDRESS_BITS[family];
  const networks: Source[] = [];
  for (let start = first; start <= last;) {
    // A network begins at a multiple of its size and must end within the range.
    const aligned = start === 0n ? bits : bitLength(start & -start) - 1;
    const fitting = bitLength(last - start + 1n) - 1;
    const hostBits = Math.min(aligned, fitting, bits - shortest);
    networks.push(toSource(toAddress(family, start), bits - hostBits));
    start += 1n << BigInt(hostBits);
  }
  return networks;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}
