import { cleanNote, findSourceProblems, trimInvisible, type SourceError } from '#sources';
import {
  BILLING_PROFILE_ID,
  type Draft,
  type DraftChanges,
  type DraftSource,
  type FieldPath,
} from '../draft.ts';
import { type Issue, readStorage } from '../validate.ts';
import type { Offer } from '../offer.ts';
import type { SharedOrder } from './shared-order.ts';

/** A shared value that is not taken, and why. */
export interface Refusal {
  readonly path: FieldPath;
  /** The value as it was shared. */
  readonly value: string;
  /** What is wrong with it, or that the offer does not have it. */
  readonly reason: Issue | SourceError | { readonly code: 'not-offered' };
}

/** The part of a shared configuration that can be used. */
export interface CheckedOrder {
  readonly changes: DraftChanges;
  readonly refused: readonly Refusal[];
}

/** Holds every shared value against the offer, as it would be if the reader had entered it. */
export function checkShared(shared: SharedOrder, offer: Offer): CheckedOrder {
  const checks = [
    choice('serviceType', shared.serviceType, offer.serviceTypes),
    choice(
      'nodeSize',
      shared.nodeSize,
      offer.nodeSizes.map(({ id }) => id),
    ),
    storage(shared, offer),
    sources(shared, offer),
    choice('availabilityZone', shared.availabilityZone, offer.availabilityZones),
    billing(shared),
  ];
  return {
    changes: Object.assign({}, ...checks.map(({ changes }) => changes)) as DraftChanges,
    refused: checks.flatMap(({ refused }) => refused),
  };
}

const NOTHING: CheckedOrder = { changes: {}, refused: [] };

function choice(
  name: 'serviceType' | 'nodeSize' | 'availabilityZone',
  value: string | undefined,
  offered: readonly string[],
): CheckedOrder {
  if (value === undefined) return NOTHING;
  if (offered.includes(value)) return { changes: { [name]: value }, refused: [] };
  return refusal(`/${name}`, value, { code: 'not-offered' });
}

function storage({ storageGb: value }: SharedOrder, offer: Offer): CheckedOrder {
  if (value === undefined) return NOTHING;
  const result = readStorage(value, offer.storage);
  if (!result.ok) return refusal('/storageGb', value, result.issue);
  return { changes: { storageGb: String(result.gb) }, refused: [] };
}

/** Whether the profile is the reader's own, the order API says. */
function billing({ billingProfile: profile }: SharedOrder): CheckedOrder {
  if (!profile) return NOTHING;
  if (profile.kind === 'existing' && !BILLING_PROFILE_ID.test(profile.id)) {
    return refusal('/billingProfile', profile.id, { code: 'not-offered' });
  }
  return { changes: { billingProfile: profile }, refused: [] };
}

/** Rows that the list would not take are left out one by one; the others come through. */
function sources({ trustedSources: shared }: SharedOrder, offer: Offer): CheckedOrder {
  if (!shared) return NOTHING;
  const reasons = new Map<number, Refusal['reason']>();
  for (const problem of findSourceProblems(shared, offer.trustedSources)) {
    if (problem.severity !== 'error' || problem.code === 'sources-missing') continue;
    const { indexes } = problem;
    // Of a repetition only the later row goes; of a list that is too long all that is beyond.
    const rows = problem.code === 'sources-too-many' ? indexes : indexes.slice(0, 1);
    for (const row of rows) if (!reasons.has(row)) reasons.set(row, problem);
  }
  const taken = [...shared.entries()].filter(
    ([row, { cidr }]) => !reasons.has(row) && trimInvisible(cidr) !== '',
  );
  return {
    changes:
      taken.length > 0 ? { trustedSources: taken.map(([, entry], row) => toRow(entry, row)) } : {},
    refused: [...reasons].flatMap(([row, reason]) => {
      const value = shared[row]?.cidr;
      return value === undefined
        ? []
        : [{ path: `/trustedSources/${row}` as const, value, reason }];
    }),
  };
}

function toRow({ cidr, note }: { cidr: string; note?: string }, row: number): DraftSource {
  const entry = { id: String(row + 1), cidr: trimInvisible(cidr) };
  const cleaned = cleanNote(note);
  return cleaned === '' ? entry : { ...entry, note: cleaned };
}

function refusal(path: FieldPath, value: string, reason: Refusal['reason']): CheckedOrder {
  return { changes: {}, refused: [{ path, value, reason }] };
}

/** The parts of a draft in which it would change, in the order of the steps. */
export function changedParts(draft: Draft, changes: DraftChanges): readonly (keyof Draft)[] {
  const after: Draft = { ...draft, ...changes };
  const parts = [
    'serviceType',
    'nodeSize',
    'storageGb',
    'trustedSources',
    'availabilityZone',
    'billingProfile',
  ] as const;
  return parts.filter((part) => content(draft, part) !== content(after, part));
}

/** A part as text that can be compared: without ids of rows and without blank ones. */
function content(draft: Draft, part: keyof Draft): string {
  if (part !== 'trustedSources') return JSON.stringify(draft[part]);
  const rows = draft.trustedSources.map(({ cidr, note }) => [trimInvisible(cidr), cleanNote(note)]);
  return JSON.stringify(rows.filter(([cidr]) => cidr !== ''));
}

/** The changes as they were before some were taken over; what was entered since elsewhere stays. */
export function revert(
  current: DraftChanges,
  before: DraftChanges,
  applied: DraftChanges,
): DraftChanges {
  const ofOthers = Object.entries(current).filter(([part]) => !(part in applied));
  const ofBefore = Object.entries(before).filter(([part]) => part in applied);
  return Object.fromEntries([...ofOthers, ...ofBefore]);
}
