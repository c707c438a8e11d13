import type { DraftChanges } from './draft.ts';
import type { OrderRequest } from './request.ts';

/**
 * What a reader would have entered to get this request, so that it can be ordered once more. The
 * documents are left out: an order accepts them anew, in the versions of its day.
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
