import type { FurtherTranslator } from '#i18n/further';
import { toOrderRequest, type Draft, type Offer, type OrderRequest } from '#order';
import type { ReviewLabels } from '../review/review-labels.ts';

/** One entry to make in the portal's order form. */
export interface PortalField {
  /** Where the portal asks for it, in the words of this handbook. */
  readonly label: string;
  /** What to enter or choose there; this is copied. */
  readonly value: string;
  /**
   * What belongs to it and is not entered there: vCPU and RAM of a node size, the reader's note on a
   * source.
   */
  readonly note?: string;
}

/**
 * The configuration as the portal's order form asks for it, field by field in its order: service,
 * type, node size, storage, sources, zone, billing, documents.
 *
 * @param draft One that has no issues apart from the documents, which the portal asks for itself.
 * @throws Error for any other draft
 */
export function portalFields(
  draft: Draft,
  offer: Offer,
  labels: ReviewLabels,
  path: readonly string[],
  words: FurtherTranslator,
): readonly PortalField[] {
  const { text } = words;
  const request = portalRequest(draft, offer);
  const size = labels.nodeSizes[request.nodeSize];
  const { trustedSources, billingProfile } = request;
  return [
    { label: text('review.service'), value: path.join(' › ') },
    {
      label: text('service-type.legend'),
      value: labels.serviceTypes[request.serviceType] ?? request.serviceType,
    },
    {
      label: text('node-size.legend'),
      value: request.nodeSize,
      ...(size && { note: text('handoff.node-size', { vcpu: size.vcpu, ram: size.ramGb }) }),
    },
    {
      label: text('storage.label'),
      value: String(request.storageGb),
      note: text('storage.unit'),
    },
    ...trustedSources.map(({ cidr, note }, row) => ({
      label: text('sources.label', { number: row + 1 }),
      value: cidr,
      ...(note !== undefined && { note }),
    })),
    {
      label: text('region.legend'),
      value: request.availabilityZone,
      note: (labels.zones[request.availabilityZone] ?? '')
        .replace(request.availabilityZone, '')
        .trim(),
    },
    billingProfile.kind === 'new'
      ? { label: text('billing.legend'), value: text('billing.new') }
      : { label: text('billing.legend'), value: billingProfile.id },
    ...offer.documents.map(({ id, version }, index) => ({
      label: text('handoff.document', { number: index + 1 }),
      value: text('review.document', { name: labels.documents[id]?.name ?? id, version }),
    })),
  ];
}

/**
 * The same configuration as the text of a JSON file.
 *
 * @throws Error for a draft that has issues apart from the documents
 */
export function portalJson(draft: Draft, offer: Offer): string {
  return `${JSON.stringify(portalRequest(draft, offer), null, 2)}\n`;
}

/** Nobody has accepted anything here: the documents are the portal's to ask for. */
function portalRequest(draft: Draft, offer: Offer): OrderRequest {
  return toOrderRequest(draft, { ...offer, documents: [] });
}
