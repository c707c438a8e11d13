import { type ExplainedError, OrderRequestSchema } from '#api';
import { type Draft, type Offer, type OrderRequest, validate } from '#order';
import { z } from '#zod';
import { billingProfiles } from './billing-profiles.ts';

/** A request that can be accepted, or what is wrong with it. */
export type Verdict =
  | { readonly accepted: true; readonly request: OrderRequest }
  | { readonly accepted: false; readonly errors: readonly ExplainedError[] };

/**
 * Judges the body of a new order: by the contract first, then by the rules that the order form
 * applies. The backend has no rules of its own that could say something else than the form.
 */
export function judge(body: unknown, offers: Readonly<Record<string, Offer>>): Verdict {
  const parsed = z.safeParse(OrderRequestSchema, body);
  if (!parsed.success) return { accepted: false, errors: contractErrors(parsed.error.issues) };

  const request = parsed.data;
  const offer = Object.hasOwn(offers, request.service) ? offers[request.service] : undefined;
  if (!offer) return rejected('/service', 'service-unknown');

  // That a large number of addresses was confirmed is between the form and its reader.
  const issues = validate(asDraft(request), offer).filter(
    ({ code }) => code !== 'sources-unconfirmed',
  );
  if (issues.length > 0) {
    const errors = issues.map(({ path, code, params }) => ({
      // The form marks its empty first row; the request has no such row, only an empty list.
      pointer: code === 'sources-missing' ? '/trustedSources' : path,
      code,
      params,
    }));
    return { accepted: false, errors };
  }
  if (!isKnownProfile(request.billingProfile)) {
    return rejected('/billingProfile', 'billing-profile-unknown');
  }
  return { accepted: true, request };
}

/** The request as what a reader would have entered to get it. */
function asDraft(request: OrderRequest): Draft {
  return {
    ...request,
    storageGb: String(request.storageGb),
    trustedSources: request.trustedSources.map((source, row) => ({ id: String(row), ...source })),
    acceptedDocuments: request.acceptedDocuments.map(({ id, version }) => `${id}@${version}`),
  };
}

function isKnownProfile(profile: OrderRequest['billingProfile']): boolean {
  return profile.kind === 'new' || billingProfiles.some(({ id }) => id === profile.id);
}

function rejected(pointer: string, code: ExplainedError['code']): Verdict {
  return { accepted: false, errors: [{ pointer, code, params: {} }] };
}

function contractErrors(issues: readonly z.core.$ZodIssue[]): readonly ExplainedError[] {
  return issues.map(({ path, code }) => ({
    pointer: path.map((part) => `/${escapePointer(String(part))}`).join(''),
    code: 'not-in-contract',
    params: { found: code },
  }));
}

/** Source: RFC 6901, section 3. */
function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
