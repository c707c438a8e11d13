import { cleanNote, parseSource, trimInvisible } from '#sources';
import type { BillingProfile, Draft, DraftChanges, FieldPath } from './draft.ts';
import type { Offer } from './offer.ts';
import { type Issue, readStorage, validate } from './validate.ts';

/** A trusted source as it is sent: the network, and what the reader noted about it, if anything. */
export interface OrderedSource {
  readonly cidr: string;
  readonly note?: string;
}

/** The order as it is sent: the body of `POST {api}/orders`. */
export interface OrderRequest {
  readonly service: string;
  readonly serviceType: string;
  readonly nodeSize: string;
  readonly storageGb: number;
  /** Networks in canonical CIDR notation; a single address ends in /32 or /128. */
  readonly trustedSources: readonly OrderedSource[];
  readonly availabilityZone: string;
  readonly billingProfile: BillingProfile;
  readonly acceptedDocuments: readonly { readonly id: string; readonly version: string }[];
}

/** The request that a draft stands for, or everything that has to be put right first. */
export type OrderRequestResult =
  | { readonly ok: true; readonly request: OrderRequest }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks a draft and reads the request that is sent for it; blank rows are left out. */
export function readOrderRequest(draft: Draft, offer: Offer): OrderRequestResult {
  const issues = validate(draft, offer);
  const storage = readStorage(draft.storageGb, offer.storage);
  if (issues.length > 0 || !storage.ok) return { ok: false, issues };
  const request: OrderRequest = {
    service: offer.service,
    serviceType: draft.serviceType,
    nodeSize: draft.nodeSize,
    storageGb: storage.gb,
    trustedSources: draft.trustedSources.flatMap((row): readonly OrderedSource[] => {
      const parsed = parseSource(row.cidr);
      if (!parsed.ok) return [];
      const note = cleanNote(row.note);
      return [{ cidr: parsed.source.cidr, ...(note === '' ? {} : { note }) }];
    }),
    availabilityZone: draft.availabilityZone,
    billingProfile: draft.billingProfile,
    acceptedDocuments: offer.documents.map(({ id, version }) => ({ id, version })),
  };
  return { ok: true, request };
}

/**
 * The request for a draft that is known to have no issues.
 *
 * @throws Error for any other draft: to send it is an error of the program, not of the reader
 */
export function toOrderRequest(draft: Draft, offer: Offer): OrderRequest {
  const result = readOrderRequest(draft, offer);
  if (result.ok) return result.request;
  const found = result.issues.map(({ code, path }) => `${code} at ${path}`).join(', ');
  throw new Error(`A draft with issues cannot be ordered: ${found}. Use readOrderRequest().`);
}

/**
 * What a reader would have entered to get this request, so that it can be ordered once more. The
 * documents are left out: each order accepts them in their current versions.
 */
export function draftFromRequest(request: OrderRequest): DraftChanges {
  return {
    serviceType: request.serviceType,
    nodeSize: request.nodeSize,
    storageGb: String(request.storageGb),
    trustedSources: request.trustedSources.map((source, row) => ({
      id: String(row + 1),
      ...source,
    })),
    availabilityZone: request.availabilityZone,
    billingProfile: request.billingProfile,
  };
}

/**
 * Whether an order has the configuration that was asked for, so that what came back is that order
 * and no other. The order of the sources and their spelling do not count, notes and documents
 * neither: they change nothing of what is provisioned, and an API may leave them out. Where a new
 * billing profile was asked for, the order may name the one that was made.
 */
export function isSameConfiguration(ordered: OrderRequest, asked: OrderRequest): boolean {
  return (
    ordered.service === asked.service &&
    ordered.serviceType === asked.serviceType &&
    ordered.nodeSize === asked.nodeSize &&
    ordered.storageGb === asked.storageGb &&
    ordered.availabilityZone === asked.availabilityZone &&
    networksOf(ordered) === networksOf(asked) &&
    isSameProfile(ordered, asked)
  );
}

/** The networks that a configuration lets in, as text that can be compared. */
export function networksOf({ trustedSources }: OrderRequest): string {
  const networks = trustedSources.map(({ cidr }) => {
    const parsed = parseSource(cidr);
    return parsed.ok ? parsed.source.cidr : cidr;
  });
  return [...new Set(networks)].sort().join(' ');
}

function isSameProfile(
  { billingProfile: ordered }: OrderRequest,
  { billingProfile: asked }: OrderRequest,
): boolean {
  if (asked.kind === 'new') return true;
  return ordered.kind === 'existing' && ordered.id === asked.id;
}

/** The fields that stand for themselves and for all that lies within them in the request. */
const FIELDS: ReadonlyMap<string, FieldPath> = new Map([
  ['serviceType', '/serviceType'],
  ['nodeSize', '/nodeSize'],
  ['storageGb', '/storageGb'],
  ['availabilityZone', '/availabilityZone'],
  ['billingProfile', '/billingProfile'],
  ['acceptedDocuments', '/acceptedDocuments'],
]);

/**
 * The field of the draft that a JSON Pointer (RFC 6901) into the order request is about, so that
 * the form can mark what the API found wrong; undefined when no field is.
 *
 * @example
 * // rows: '', '203.0.113.7'; the request holds only the second, as number 0
 * fieldAtPointer('/trustedSources/0/cidr', draft) // '/trustedSources/1'
 */
export function fieldAtPointer(
  pointer: string,
  draft: Pick<Draft, 'trustedSources'>,
): FieldPath | undefined {
  const [root, name, entry] = pointer.split('/');
  if (root !== '' || name === undefined) return undefined;
  if (name !== 'trustedSources') return FIELDS.get(name);
  if (entry === undefined) return '/trustedSources';
  if (!/^(?:0|[1-9][0-9]*)$/.test(entry)) return undefined;
  const row = filledRows(draft)[Number(entry)];
  return row === undefined ? undefined : `/trustedSources/${row}`;
}

/** Whether a JSON Pointer into the order request is about something that a field shows. */
export function namesField(pointer: string): boolean {
  const [root, name = ''] = pointer.split('/');
  return root === '' && (name === 'trustedSources' || FIELDS.has(name));
}

/** The rows of the draft that the request holds, by their place in the request. */
function filledRows({ trustedSources }: Pick<Draft, 'trustedSources'>): readonly number[] {
  return [...trustedSources.keys()].filter(
    (row) => trimInvisible(trustedSources[row]?.cidr ?? '') !== '',
  );
}
