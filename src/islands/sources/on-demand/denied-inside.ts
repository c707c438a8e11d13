import { networksIn } from '#sources/files';
import { parseSource, type Source } from '#sources';
import type { PastedEntry } from './pasted.ts';

/** A network that would be let in, and what the same text keeps out of it. */
export interface DeniedInside {
  readonly network: string;
  readonly denied: string;
  /** The line that denies it. */
  readonly line: number;
}

/**
 * Finds the networks that contain what the text denies: `cidr` with `except` in Kubernetes, `allow`
 * of a network and `deny` of an address in it. Taken over alone, they would let it in.
 *
 * @param entries all entries of the text
 * @param networks what would be let in, in canonical form
 */
export function deniedInside(
  entries: readonly PastedEntry[],
  networks: ReadonlySet<string>,
): readonly DeniedInside[] {
  const denying = entries.filter(({ kind }) => kind === 'denied');
  if (denying.length === 0) return [];
  const lengths = new Set([...networks].map((network) => Number(network.split('/')[1])));
  return denying.flatMap((entry) =>
    deniedBy(entry).flatMap((source): readonly DeniedInside[] =>
      [...lengths]
        .filter((length) => length <= source.prefixLength)
        .map((length) => wider(source, length))
        .filter((network) => networks.has(network))
        .map((network) => ({ network, denied: source.network, line: entry.line })),
    ),
  );
}

/** Worked out once for each entry, and for each length once: a key press changes none of them. */
const sources = new WeakMap<PastedEntry, readonly Source[]>();
const widened = new WeakMap<Source, Map<number, string>>();

/** The networks that a line names. */
function deniedBy(entry: PastedEntry): readonly Source[] {
  const known = sources.get(entry);
  if (known) return known;
  const found = networksIn(entry.cidr);
  sources.set(entry, found);
  return found;
}

/** The network with this prefix length that a source is in. */
function wider(source: Source, length: number): string {
  const known = widened.get(source) ?? new Map<number, string>();
  widened.set(source, known);
  const network = known.get(length) ?? networkOf(`${source.address}/${length}`);
  known.set(length, network);
  return network;
}

function networkOf(cidr: string): string {
  const parsed = parseSource(cidr);
  return parsed.ok ? parsed.source.network : '';
}
