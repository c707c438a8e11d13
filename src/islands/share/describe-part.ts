import type { Translator } from '#i18n';
import type { Draft } from '#order';
import type { ReviewLabels } from '../review/review-labels.ts';

/** What each part of a draft is called, as in its step. */
const names = {
  serviceType: 'service-type.legend',
  nodeSize: 'node-size.legend',
  storageGb: 'storage.label',
  trustedSources: 'sources.legend',
  confirmedAddresses: 'sources.legend',
  availabilityZone: 'region.legend',
  billingProfile: 'billing.legend',
  acceptedDocuments: 'review.documents',
} as const satisfies Record<keyof Draft, string>;

/** The name of a part of the draft, such as “Node size”. */
export function partName(part: keyof Draft, translator: Translator): string {
  return translator.t(names[part]);
}

/** The value of a part in words, one line per entry of a list. */
export function describePart(
  part: keyof Draft,
  draft: Draft,
  labels: ReviewLabels,
  translator: Translator,
): readonly string[] {
  const missing = translator.t('review.missing');
  switch (part) {
    case 'serviceType':
      return [labels.serviceTypes[draft.serviceType] ?? missing];
    case 'nodeSize': {
      const size = labels.nodeSizes[draft.nodeSize];
      if (!size) return [missing];
      const { vcpu, ramGb: ram } = size;
      return [translator.t('review.node-size', { size: draft.nodeSize, vcpu, ram })];
    }
    case 'storageGb':
      return [draft.storageGb ? translator.t('review.storage', { gb: draft.storageGb }) : missing];
    case 'availabilityZone':
      return [labels.zones[draft.availabilityZone] ?? missing];
    case 'billingProfile':
      if (draft.billingProfile.kind === 'new') return [translator.t('billing.new')];
      return [translator.t('review.billing-existing', { id: draft.billingProfile.id || '–' })];
    case 'trustedSources':
      return sourceLines(draft, missing);
    case 'confirmedAddresses':
    case 'acceptedDocuments':
      return [];
  }
}

function sourceLines({ trustedSources }: Draft, missing: string): readonly string[] {
  const lines = trustedSources
    .filter(({ cidr }) => cidr.trim() !== '')
    .map(({ cidr, note }) => (note ? `${cidr.trim()} (${note})` : cidr.trim()));
  return lines.length > 0 ? lines : [missing];
}
