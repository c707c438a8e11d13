import { addressCount } from './addresses.ts';
import type { SourceError, TextRepair } from './findings.ts';
import { judge, type SourcePolicy } from './judge.ts';
import { parseCidr } from './network.ts';
import type { Repair } from './repair.ts';

/** The repair that writes what a text means: into its row, or into rows of their own. */
export function spelling(
  { texts, meaning }: TextRepair,
  index: number,
  policy: SourcePolicy,
): readonly Repair[] {
  const sources = texts.flatMap((text) => parseCidr(text) ?? []);
  const [first] = sources;
  if (!first || texts.length > policy.maxEntries) return [];
  const addresses = String(addressCount(sources));
  const [text = first.cidr] = texts;
  return texts.length === 1
    ? [{ kind: 'replace', index, text, meaning, addresses }]
    : [{ kind: 'split', index, texts, meaning, addresses }];
}

/**
 * An error with only those of its repairs that end in an entry without an error. One that would
 * lead to another error is replaced by the repairs of that one. Where all of them lead to what is
 * in the list already, the row can be removed.
 *
 * @param networks those of all entries without an error
 */
export function withoutRefused(
  error: SourceError,
  networks: ReadonlySet<string>,
  policy: SourcePolicy,
): SourceError {
  const allowed = error.repairs.flatMap((repair) => accepted(repair, policy));
  const repairs = allowed.flatMap((repair) => withoutPresent(repair, networks, policy));
  const [index = 0] = error.indexes;
  if (repairs.length === 0 && allowed.length > 0) {
    return { ...error, repairs: [{ kind: 'remove', indexes: [index] }] };
  }
  // Two ways may end in the same text.
  const different = new Map(repairs.map((repair) => [JSON.stringify(repair), repair]));
  return { ...error, repairs: [...different.values()] };
}

/** The repair if the policy takes its result, otherwise what the policy would have it be. */
function accepted(repair: Repair, policy: SourcePolicy): readonly Repair[] {
  if (repair.kind !== 'replace' && repair.kind !== 'split') return [repair];
  const texts = repair.kind === 'replace' ? [repair.text] : repair.texts;
  const errors = texts.flatMap((text) => {
    const source = parseCidr(text);
    return (source && judge({ source, index: repair.index, text }, policy)) ?? [];
  });
  if (errors.length === 0) return [repair];
  if (repair.kind === 'split') return [];
  // Each step leads to the network or the address itself, about which nothing more is asked.
  return errors.flatMap(({ repairs }) => repairs.flatMap((further) => accepted(further, policy)));
}

function withoutPresent(
  repair: Repair,
  networks: ReadonlySet<string>,
  policy: SourcePolicy,
): readonly Repair[] {
  if (repair.kind !== 'replace' && repair.kind !== 'split') return [repair];
  const texts = repair.kind === 'replace' ? [repair.text] : repair.texts;
  const added = new Map(
    texts.flatMap((text) => {
      const network = parseCidr(text)?.network;
      return network === undefined || networks.has(network) ? [] : [[network, text] as const];
    }),
  );
  if (added.size === texts.length) return [repair];
  const { meaning } = repair;
  return meaning === 'network' || meaning === 'address'
    ? []
    : spelling({ texts: [...added.values()], meaning }, repair.index, policy);
}
