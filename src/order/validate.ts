import { findSourceProblems, type SourceError } from '#sources';
import { BILLING_PROFILE_ID } from './billing-profile-id.ts';
import { acceptedKey, type Draft, type FieldPath } from './draft.ts';
import type { Issue } from './issues.ts';
import type { Offer } from './offer.ts';
import { readStorage } from './storage.ts';

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

function chosen(id: string, offered: readonly string[], otherwise: Issue): readonly Issue[] {
  return offered.includes(id) ? [] : [otherwise];
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
        const { code, params, indexes } = problem;
        // They come out of one finding, but apart the compiler no longer sees that they belong together.
        return [{ path: sourcePath(code, indexes[0] ?? 0), code, params } as Issue];
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

function sourcePath(code: SourceError['code'], row: number): FieldPath {
  if (code === 'sources-too-many') return '/trustedSources';
  return code === 'source-note-too-long' ? `/trustedSources/${row}/note` : `/trustedSources/${row}`;
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
