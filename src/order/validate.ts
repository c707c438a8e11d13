import {
  findSourceProblems,
  isAboutList,
  type SourceError,
  type SourceErrorParams,
  trimInvisible,
} from '#sources';
import { acceptedKey, BILLING_PROFILE_ID, type Draft, type FieldPath } from './draft.ts';
import type { Offer, OfferedStorage } from './offer.ts';

/** What each code carries for its message. Numbers of GB unless said otherwise. */
export type IssueParams = SourceErrorParams & {
  'service-type-missing': NoParams;
  'node-size-missing': NoParams;
  'storage-missing': NoParams;
  /** Not a whole number in decimal digits. */
  'storage-not-a-number': NoParams;
  'storage-range': { readonly min: number; readonly max: number };
  /** Between two steps: `lower` and `upper` are the sizes next to it that can be ordered. */
  'storage-step': { readonly step: number; readonly lower: number; readonly upper: number };
  /** The sources let in that many addresses, in decimal digits, which nobody has confirmed. */
  'sources-unconfirmed': { readonly addresses: string };
  'zone-missing': NoParams;
  'billing-profile-missing': NoParams;
  /** Not six digits. */
  'billing-profile-id': NoParams;
  'documents-not-accepted': NoParams;
};

type NoParams = Readonly<Record<string, never>>;

/** A code names what is wrong; the message `issue.<code>` of a language says it in words. */
export type IssueCode = keyof IssueParams;

/** Whether a code says that something is not there yet; every other says that it cannot stay. */
export function isMissing(code: string): boolean {
  return MISSING.has(code);
}

const MISSING: ReadonlySet<string> = new Set<IssueCode>([
  'service-type-missing',
  'node-size-missing',
  'storage-missing',
  'sources-missing',
  'sources-unconfirmed',
  'zone-missing',
  'billing-profile-missing',
  'documents-not-accepted',
]);

/** One thing that has to be put right before the order can be sent, and where. */
export type Issue<C extends IssueCode = IssueCode> = {
  [K in C]: { readonly path: FieldPath; readonly code: K; readonly params: IssueParams[K] };
}[C];

/**
 * Everything that has to be put right before the draft can be ordered, in the order of the steps;
 * an empty list means that it can. A choice that the offer no longer has counts as none, because
 * drafts are stored and offers change.
 */
export function validate(draft: Draft, offer: Offer): readonly Issue[] {
  return [
    ...chosen(draft.serviceType, offer.serviceTypes, {
      path: '/serviceType',
      code: 'service-type-missing',
      params: {},
    }),
    ...chosen(
      draft.nodeSize,
      offer.nodeSizes.map((size) => size.id),
      { path: '/nodeSize', code: 'node-size-missing', params: {} },
    ),
    ...storageIssues(draft, offer),
    ...sourceIssues(draft, offer),
    ...chosen(draft.availabilityZone, offer.availabilityZones, {
      path: '/availabilityZone',
      code: 'zone-missing',
      params: {},
    }),
    ...billingIssues(draft),
    ...documentIssues(draft, offer),
  ];
}

function chosen(id: string, offered: readonly string[], issue: Issue): readonly Issue[] {
  return offered.includes(id) ? [] : [issue];
}

function storageIssues(draft: Draft, offer: Offer): readonly Issue[] {
  const storage = readStorage(draft.storageGb, offer.storage);
  return storage.ok ? [] : [storage.issue];
}

function sourceIssues(draft: Draft, offer: Offer): readonly Issue[] {
  const found = findSourceProblems(draft.trustedSources, offer.trustedSources);
  return found.flatMap((problem): readonly Issue[] => {
    switch (problem.severity) {
      case 'error': {
        const { code, params } = problem;
        // They come from one finding, but once taken apart the compiler cannot see that they match.
        return [{ path: sourcePath(problem), code, params } as Issue];
      }
      case 'confirm': {
        const { addresses } = problem.params;
        if (draft.confirmedAddresses === addresses) return [];
        return [{ path: '/trustedSources', code: 'sources-unconfirmed', params: { addresses } }];
      }
      case 'hint':
        return [];
    }
  });
}

function sourcePath(problem: SourceError): FieldPath {
  if (isAboutList(problem)) return '/trustedSources';
  const [row = 0] = problem.indexes;
  return problem.code === 'source-note-too-long'
    ? `/trustedSources/${row}/note`
    : `/trustedSources/${row}`;
}

function billingIssues({ billingProfile: profile }: Draft): readonly Issue[] {
  if (profile.kind === 'new' || BILLING_PROFILE_ID.test(profile.id)) return [];
  const code = profile.id === '' ? 'billing-profile-missing' : 'billing-profile-id';
  return [{ path: '/billingProfile', code, params: {} }];
}

function documentIssues(draft: Draft, offer: Offer): readonly Issue[] {
  const accepted = new Set(draft.acceptedDocuments);
  if (offer.documents.every((document) => accepted.has(acceptedKey(document)))) return [];
  return [{ path: '/acceptedDocuments', code: 'documents-not-accepted', params: {} }];
}

/** The size in GB that a field's text stands for, or what is wrong with the text. */
export type StorageResult =
  { readonly ok: true; readonly gb: number } | { readonly ok: false; readonly issue: Issue };

/**
 * Reads the storage size: decimal digits only, since '1e2', '0x64' and '50,5' are slips of the
 * hand far more often than sizes. A minus sign is read, so that -50 is answered with the range.
 */
export function readStorage(text: string, limits: OfferedStorage): StorageResult {
  const path = '/storageGb';
  const entered = trimInvisible(text);
  if (entered === '') return wrong({ path, code: 'storage-missing', params: {} });
  if (!/^-?[0-9]+$/.test(entered)) {
    return wrong({ path, code: 'storage-not-a-number', params: {} });
  }
  const gb = Number(entered);
  const { minGb: min, maxGb: max, stepGb: step } = limits;
  if (gb < min || gb > max) return wrong({ path, code: 'storage-range', params: { min, max } });
  if (gb % step !== 0) {
    // Inside the limits, which are multiples of the step, both neighbours are too.
    const lower = gb - (gb % step);
    return wrong({ path, code: 'storage-step', params: { step, lower, upper: lower + step } });
  }
  return { ok: true, gb };
}

function wrong(issue: Issue): StorageResult {
  return { ok: false, issue };
}
