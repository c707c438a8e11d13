import { addressCount, union } from './addresses.ts';
import { toNetworks } from './collapse.ts';
import type { SourceHint } from './findings.ts';
import { type Candidate, limitsOf, type SourcePolicy } from './judge.ts';
import { covers, type Network, rangeOf, type Range } from './network.ts';

/** A source with its addresses as numbers, so that they are worked out once. */
interface Placed extends Candidate {
  readonly range: Range;
}

/**
 * Finds sources that another one contains, and neighbours that one wider network could replace
 * without letting anyone else in, as far as the policy allows that network. For sources that are
 * all different. Sorted once and then walked through: n log n.
 */
export function findOverlaps(
  candidates: readonly Candidate[],
  policy: SourcePolicy,
): readonly SourceHint[] {
  const placed = candidates
    .map((candidate) => ({ ...candidate, range: rangeOf(candidate.source) }))
    .sort(byPlace);
  return [...contained(placed), ...mergeable(placed, policy)];
}

/** By family and address, the wider network before those within it. */
function byPlace({ range: a }: Placed, { range: b }: Placed): number {
  if (a.family !== b.family) return a.family < b.family ? -1 : 1;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return Number(a.last < b.last) - Number(a.last > b.last);
}

function contained(placed: readonly Placed[]): readonly SourceHint[] {
  const hints: SourceHint[] = [];
  let outer: Placed | undefined;
  for (const inner of placed) {
    if (!outer || !covers(outer.source, inner.source)) {
      outer = inner;
      continue;
    }
    const { text, index } = inner;
    hints.push({
      severity: 'hint',
      code: 'source-contained',
      params: { text, within: outer.source.network, row: outer.index + 1 },
      indexes: [index, outer.index],
      repairs: [{ kind: 'remove', indexes: [index] }],
    });
  }
  return hints;
}

function mergeable(placed: readonly Placed[], policy: SourcePolicy): readonly SourceHint[] {
  // None is broader than allowed; its addresses are those of sources that the policy takes already.
  const networks = union(placed.map(({ source }) => source)).flatMap((range) =>
    toNetworks(range, limitsOf(policy, range.family)?.shortestPrefix),
  );
  let next = 0;
  return networks.flatMap((network) => {
    const start = next;
    while (isWithin(network, placed[next])) next += 1;
    const members = placed.slice(start, next);
    // A member that fills the network contains all the others, which is said of each of them.
    if (members.some(({ source }) => source.network === network.cidr)) return [];
    const indexes = members.map(({ index }) => index).sort((a, b) => a - b);
    const addresses = String(addressCount(network));
    return [
      {
        severity: 'hint',
        code: 'sources-mergeable',
        params: { count: members.length, network: network.cidr, addresses },
        indexes,
        repairs: [{ kind: 'merge', indexes, text: network.cidr, addresses }],
      } satisfies SourceHint,
    ];
  });
}

function isWithin(network: Network, placed: Placed | undefined): boolean {
  return placed !== undefined && covers(network, placed.source);
}
