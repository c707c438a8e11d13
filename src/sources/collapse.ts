import { union } from './addresses.ts';
import { type Network, type Range, toSource } from './network.ts';
import { toAddress } from './address.ts';
import { ADDRESS_BITS, type Source } from './source.ts';

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
