import type { Translator } from '#i18n';
import { readStorage, type Draft, type Offer } from '#order';
import { SummaryList, type SummaryItem } from '#ui';
import type { ReactNode } from 'react';
import type { ReviewLabels } from './review-labels.ts';
import { ReviewSources } from './ReviewSources.tsx';

export interface ReviewSummaryProps {
  readonly translator: Translator;
  readonly draft: Draft;
  readonly offer: Offer;
  readonly labels: ReviewLabels;
}

/** What the reader is about to order, each line with a way back to its step. */
export function ReviewSummary({ translator, draft, offer, labels }: ReviewSummaryProps): ReactNode {
  const missing = translator.t('review.missing');
  const size = labels.nodeSizes[draft.nodeSize];
  const storage = readStorage(draft.storageGb, offer.storage);
  const sources = draft.trustedSources.filter(({ cidr }) => cidr.trim() !== '');
  const { billingProfile } = draft;

  const line = (term: string, step: string, value: ReactNode): SummaryItem => ({
    term,
    value,
    action: {
      href: `#${step}`,
      label: translator.t('review.change'),
      context: term,
    },
  });

  return (
    <SummaryList
      items={[
        { term: translator.t('review.service'), value: labels.service },
        line(
          translator.t('service-type.legend'),
          'service-type',
          labels.serviceTypes[draft.serviceType] ?? missing,
        ),
        line(
          translator.t('node-size.legend'),
          'node-size',
          size
            ? translator.t('review.node-size', {
                size: draft.nodeSize,
                vcpu: size.vcpu,
                ram: size.ramGb,
              })
            : missing,
        ),
        line(
          translator.t('storage.label'),
          'storage',
          storage.ok
            ? translator.t('review.storage', { gb: storage.gb })
            : draft.storageGb || missing,
        ),
        line(
          translator.t('sources.legend'),
          'trusted-sources',
          sources.length > 0 ? <ReviewSources sources={sources} /> : missing,
        ),
        line(
          translator.t('region.legend'),
          'region',
          labels.zones[draft.availabilityZone] ?? missing,
        ),
        line(
          translator.t('billing.legend'),
          'billing-profile',
          billingProfile.kind === 'new'
            ? translator.t('billing.new')
            : billingProfile.id
              ? translator.t('review.billing-existing', { id: billingProfile.id })
              : missing,
        ),
      ]}
    />
  );
}
