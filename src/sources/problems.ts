import { diagnose, type Coded, type SourceSyntaxParams } from './diagnose.ts';
import { readSource } from './parse.ts';
import type { SourcePolicy } from './policy.ts';
import { reachOf, type SpecialClass } from './registry.ts';
import { ADDRESS_BITS, addressCount, type Source } from './source.ts';
import { excerpt, trimInvisible } from './text.ts';

/** What each code of the list carries; `text` is the entry as it was entered. */
export type SourceProblemParams = SourceSyntaxParams & {
  /** No entry at all. */
  'sources-missing': Readonly<Record<string, never>>;
  /** More than `max` entries. */
  'sources-too-many': { readonly max: number };
  /** An address inside a network: `network` has `addresses`, or only `single` was meant. */
  'source-host-bits': {
    readonly text: string;
    readonly network: string;
    readonly addresses: number;
    readonly single: string;
  };
  /** More addresses than a network with the prefix length `shortest` has. */
  'source-too-broad': {
    readonly text: string;
    readonly shortest: number;
    readonly addresses: number;
  };
  /** Addresses that nobody on the internet can have. */
  'source-not-public': { readonly text: string; readonly class: SpecialClass };
  /** The same network as in the row `first`, counted from 1. */
  'source-duplicate': { readonly text: string; readonly first: number };
};

/** A code of the list of sources or of one entry. */
export type SourceProblemCode = keyof SourceProblemParams;

/** A finding about the entry at `index` (from 0), or about the list as a whole (`null`). */
export type SourceProblem = { readonly index: number | null } & Coded<SourceProblemParams>;

/**
 * Checks a list of entered sources against the policy of a service. Blank entries are passed over
 * but keep their place in the count, so that `index` and `first` are rows of the list as shown.
 * Each entry yields at most one finding, the one to put right first: a text that is no source,
 * then addresses that can never work, then the size of the network, host bits and repetition.
 * Findings about the whole list come first, then by entry.
 */
export function findSourceProblems(
  texts: readonly string[],
  policy: SourcePolicy,
): readonly SourceProblem[] {
  const entries = texts.map(trimInvisible);
  const count = entries.filter((entered) => entered !== '').length;
  if (count === 0) return [{ index: 0, code: 'sources-missing', params: {} }];

  const problems: SourceProblem[] = [];
  if (count > policy.maxEntries) {
    problems.push({ index: null, code: 'sources-too-many', params: { max: policy.maxEntries } });
  }
  const firstRows = new Map<string, number>();
  for (const [index, entered] of entries.entries()) {
    if (entered === '') continue;
    const source = readSource(entered);
    const problem = source ? judge(source, excerpt(entered), policy) : diagnose(entered);
    if (problem) {
      problems.push({ index, ...problem });
    } else if (source) {
      // Only entries that may stay are remembered: a repeated mistake is reported as the mistake.
      const first = firstRows.get(source.network);
      if (first === undefined) firstRows.set(source.network, index + 1);
      else {
        const params = { text: excerpt(entered), first };
        problems.push({ index, code: 'source-duplicate', params });
      }
    }
  }
  return problems;
}

/** The first reason why a service would not take a source by itself, or undefined. */
function judge(
  source: Source,
  text: string,
  policy: SourcePolicy,
): Coded<SourceProblemParams> | undefined {
  if (!policy.families.includes(source.family)) return { code: 'source-family', params: { text } };

  const { class: reached, whole } = reachOf(source);
  const addresses = Number(addressCount(source));
  const tooBroad = source.prefixLength < policy.shortestPrefix;
  const refused =
    reached !== 'public' && !(reached === 'documentation' && policy.allowDocumentation);
  // 10.0.0.0/8 is private before it is too broad: no smaller part of it would do. 0.0.0.0/0 is
  // too broad before all else, because a part of it may well be what was meant.
  if (refused && (whole || !tooBroad)) {
    return { code: 'source-not-public', params: { text, class: reached } };
  }
  if (tooBroad) {
    return {
      code: 'source-too-broad',
      params: { text, shortest: policy.shortestPrefix, addresses },
    };
  }
  if (source.prefixLength > policy.longestPrefix) {
    return { code: 'source-prefix-length', params: { text, longest: policy.longestPrefix } };
  }
  if (source.hasHostBits) {
    const single = `${source.address}/${ADDRESS_BITS[source.family]}`;
    return {
      code: 'source-host-bits',
      params: { text, network: source.network, addresses, single },
    };
  }
  return undefined;
}
