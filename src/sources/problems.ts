import { addressCount } from './addresses.ts';
import { diagnosisOf, hasAdvice, overlapsIn, spellingOf, withOffers } from './advice.ts';
import type {
  SourceConfirmation,
  SourceError,
  SourceProblem,
  SourceProblemCode,
} from './findings.ts';
import { type Candidate, hintsFor, judge, limitsOf, type SourcePolicy } from './judge.ts';
import { cleanNote, excerpt, MAX_NOTE_LENGTH, trimInvisible } from './text.ts';
import { splitDuplicates } from './duplicates.ts';
import { parseCidr, size } from './network.ts';
import type { Repair } from './repair.ts';
import { FAMILIES, type SourceEntry } from './source.ts';

/**
 * Checks a list of entered sources against the policy of a service. Blank entries are passed over
 * but keep their place in the count, so that `indexes` are rows of the list as shown.
 *
 * The text of an entry yields at most one error, the one to put right first: a text that is no
 * source, addresses that can never work, the size of the network, host bits, repetition. Only an
 * entry without an error is compared with others, and gets hints. Findings about the whole list
 * come first, then by row.
 */
export function findSourceProblems(
  entries: readonly SourceEntry[],
  policy: SourcePolicy,
): readonly SourceProblem[] {
  const rules = `${JSON.stringify(policy)} ${hasAdvice()}`;
  const known = latest.get(entries);
  if (known?.rules === rules) return known.problems;
  const problems = check(entries, policy);
  latest.set(entries, { rules, problems });
  return problems;
}

/** The same list is asked about by its step, the review and the sending: it is checked once. */
const latest = new WeakMap<
  readonly SourceEntry[],
  { readonly rules: string; readonly problems: readonly SourceProblem[] }
>();

/** Whether a finding is about the list as a whole, and not about one of its entries. */
export function isAboutList({ code }: Pick<SourceProblem, 'code'>): boolean {
  return ABOUT_LIST.has(code);
}

const ABOUT_LIST: ReadonlySet<SourceProblemCode> = new Set([
  'sources-too-many',
  'sources-broad',
  'sources-mergeable',
]);

function check(entries: readonly SourceEntry[], policy: SourcePolicy): readonly SourceProblem[] {
  const filled = entries
    .map(({ cidr }, index) => ({ entered: trimInvisible(cidr), index }))
    .filter(({ entered }) => entered !== '');
  const withoutAddress = entries.flatMap(noteAlone);
  if (filled.length === 0) return withoutAddress.length > 0 ? withoutAddress : [missing];

  const wrong: SourceError[] = [];
  const taken: Candidate[] = [];
  for (const { entered, index } of filled) {
    const source = parseCidr(entered);
    const candidate = source && { source, index, text: excerpt(entered) };
    const error = candidate ? judge(candidate, policy) : syntaxError(entered, index, policy);
    if (error) wrong.push(error);
    else if (candidate) taken.push(candidate);
  }
  const { unique, duplicates } = splitDuplicates(taken);
  const overlaps = overlapsIn(unique, policy);
  const networks = new Set(unique.map(({ source }) => source.network));
  const ofRows = [
    ...wrong.map((error) => withOffers(error, networks, policy)),
    ...withoutAddress,
    ...duplicates,
    ...noteErrors(entries),
    ...unique.flatMap(hintsFor),
    ...overlaps,
  ].sort((a, b) => (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0));
  const rows = filled.map(({ index }) => index);
  return [...tooMany(rows, ofRows, policy), ...broad(unique, policy), ...ofRows];
}

const missing: SourceError = {
  severity: 'error',
  code: 'sources-missing',
  params: {},
  indexes: [0],
  repairs: [],
};

/** What is wrong with a text, or with what it clearly means if nobody may enter that either. */
function syntaxError(entered: string, index: number, policy: SourcePolicy): SourceError {
  const { repair, ...problem } = diagnosisOf(entered);
  const [meant, ...others] = repair?.meaning === 'same' ? repair.texts : [];
  const source = meant !== undefined && others.length === 0 ? parseCidr(meant) : undefined;
  const error = source && judge({ source, index, text: excerpt(entered) }, policy);
  if (error?.repairs.length === 0) return error;
  const repairs = repair ? spellingOf(repair, index, policy) : [];
  return { severity: 'error', ...problem, indexes: [index], repairs };
}

/** A row of which only the note is filled in. */
function noteAlone({ cidr, note }: SourceEntry, index: number): readonly SourceError[] {
  if (trimInvisible(cidr) !== '') return [];
  const said = trimInvisible(cleanNote(note));
  if (said === '') return [];
  const params = { note: excerpt(said) };
  const repairs: Repair[] = [{ kind: 'remove', indexes: [index] }];
  return [{ severity: 'error', code: 'source-note-only', params, indexes: [index], repairs }];
}

function noteErrors(entries: readonly SourceEntry[]): readonly SourceError[] {
  return entries.flatMap(({ note }, index): readonly SourceError[] => {
    const { length } = cleanNote(note);
    if (length <= MAX_NOTE_LENGTH) return [];
    const params = { length, max: MAX_NOTE_LENGTH };
    const code = 'source-note-too-long';
    return [{ severity: 'error', code, params, indexes: [index], repairs: [] }];
  });
}

/** The entries beyond the limit; what is in the list twice can be taken out at once. */
function tooMany(
  rows: readonly number[],
  found: readonly SourceProblem[],
  { maxEntries: max }: SourcePolicy,
): readonly SourceError[] {
  if (rows.length <= max) return [];
  const redundant = found.flatMap(({ code, indexes }) =>
    code === 'source-duplicate' || code === 'source-contained' ? indexes.slice(0, 1) : [],
  );
  const repairs: Repair[] = redundant.length > 0 ? [{ kind: 'remove', indexes: redundant }] : [];
  const concern = { severity: 'error', indexes: rows.slice(max), repairs } as const;
  return [{ ...concern, code: 'sources-too-many', params: { max } }];
}

/**
 * A list of small networks can let in as many addresses as a network that nobody may enter. What
 * counts is the union of a family's entries against the largest single network that is allowed.
 */
function broad(
  candidates: readonly Candidate[],
  policy: SourcePolicy,
): readonly SourceConfirmation[] {
  const sources = candidates.map(({ source }) => source);
  const isBroad = FAMILIES.some((family) => {
    const limits = limitsOf(policy, family);
    const ofFamily = sources.filter((source) => source.family === family);
    return limits && addressCount(ofFamily) > size(family, limits.shortestPrefix);
  });
  if (!isBroad) return [];
  const params = { addresses: String(addressCount(sources)) };
  const indexes = candidates.map(({ index }) => index);
  return [{ severity: 'confirm', code: 'sources-broad', params, indexes, repairs: [] }];
}
