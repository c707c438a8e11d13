import { parseSource } from '#sources';
import type { OrderRequest } from './request.ts';

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
