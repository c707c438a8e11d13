import { type Network, type Range, rangeOf, size } from './network.ts';
import { FAMILIES } from './source.ts';

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
