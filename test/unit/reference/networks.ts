import fc from 'fast-check';
import type { Family } from '#sources';
import { toAddress } from '../../../src/sources/address.ts';
import { toSource } from '../../../src/sources/network.ts';
import { ADDRESS_BITS } from '../../../src/sources/source.ts';

/** A network in canonical notation, of any size; `bits` decides its address. */
export const network = (family: Family) =>
  fc
    .tuple(
      fc.bigInt({ min: 0n, max: (1n << BigInt(ADDRESS_BITS[family])) - 1n }),
      fc.nat({ max: ADDRESS_BITS[family] }),
    )
    .map(([bits, length]) => toSource(toAddress(family, bits), length).network);
