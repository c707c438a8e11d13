import { covers, rangeOf, type Network } from './range.ts';

/** How the addresses of one source lie to those of another. */
export type Relation = 'equal' | 'contains' | 'within' | 'disjoint';

/**
 * How the network of `a` lies to that of `b`. There is no fifth case: two networks in CIDR
 * notation never share only a part of their addresses (RFC 4632, section 3.1).
 */
export function relation(a: Network, b: Network): Relation {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (covers(left, right)) return covers(right, left) ? 'equal' : 'contains';
  return covers(right, left) ? 'within' : 'disjoint';
}

/**
 * Which sources let an address in, as indexes from 0; none means that it stays outside. A network
 * in place of the address asks for those that let all of it in. Places without a source (a row
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
