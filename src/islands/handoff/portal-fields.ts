import type { FurtherTranslator } from '#i18n/further';
import { toOrderRequest, type Draft, type Offer, type OrderRequest } from '#order';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';

/** One entry to make in the portal's order form. */
export interface PortalField {
  /** Where the portal asks for it, in the words of this handbook. */
  readonly label: string;
  /** What to enter or choose there; this is copied. */
  readonly value: string;
  /**
   * What belongs to it and is not entered there: vCPU and RAM of a node size, the reader's note on
   * a source.
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
  translator: FurtherTranslator,
): readonly PortalField[] {
  const { t } = translator;
  const request = portalRequest(draft, offer);
  const size = labels.nodeSizes[request.nodeSize];
  const { trustedSources, billingProfile } = request;
  return [
    { label: t('review.service'), value: path.join(' › ') },
    {
      label: t('service-type.legend'),
      value: labels.serviceTypes[request.serviceType] ?? request.serviceType,
    },
    {
      label: t('node-size.legend'),
      value: request.nodeSize,
      ...(size && {
        note: `${t('node-size.vcpu', { count: size.vcpu })}, ${t('node-size.ram', { count: size.ramGb })}`,
      }),
    },
    {
      label: t('storage.label'),
      value: String(request.storageGb),
      note: t('storage.unit'),
    },
    ...trustedSources.map(({ cidr, note }, row) => ({
      label: t('sources.label', { number: row + 1 }),
      value: cidr,
      ...(note !== undefined && { note }),
    })),
    {
      label: t('region.legend'),
      value: request.availabilityZone,
      note: (labels.zones[request.availabilityZone] ?? '')
        .replace(request.availabilityZone, '')
        .trim(),
    },
    billingProfile.kind === 'new'
      ? { label: t('billing.legend'), value: t('billing.new') }
      : { label: t('billing.legend'), value: billingProfile.id },
    ...offer.documents.map(({ id, version }, index) => ({
      label: t('handoff.document', { number: index + 1 }),
      value: t('review.document', { name: labels.documents[id]?.name ?? id, version }),
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

/** Nothing is accepted here: the portal itself asks for the documents. */
function portalRequest(draft: Draft, offer: Offer): OrderRequest {
  return toOrderRequest(draft, { ...offer, documents: [] });
}
