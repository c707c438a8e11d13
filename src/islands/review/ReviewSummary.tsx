import type { Translator } from '#i18n';
import { readStorage, type Draft, type Offer } from '#order';
import { SummaryList, type SummaryItem } from '#ui';
import type { ReactNode } from 'react';
import type { ReviewLabels } from './review-labels.ts';
import { ReviewSources } from './ReviewSources.tsx';

export interface ReviewSummaryProps {
  readonly words: Translator;
  readonly draft: Draft;
  readonly offer: Offer;
  readonly labels: ReviewLabels;
}

/** What the reader is about to order, each line with a way back to its step. */
export function ReviewSummary({ words, draft, offer, labels }: ReviewSummaryProps): ReactNode {
  const missing = words.text('review.missing');
  const size = labels.nodeSizes[draft.nodeSize];
  const storage = readStorage(draft.storageGb, offer.storage);
  const sources = draft.trustedSources.filter(({ cidr }) => cidr.trim() !== '');
  const { billingProfile } = draft;

  const line = (term: string, step: string, value: ReactNode): SummaryItem => ({
    term,
    value,
    action: {
      href: `#${step}`,
      label: words.text('review.change'),
      context: term,
    },
  });

  return (
    <SummaryList
      items={[
        { term: words.text('review.service'), value: labels.service },
        line(
          words.text('service-type.legend'),
          'service-type',
          labels.serviceTypes[draft.serviceType] ?? missing,
        ),
        line(
          words.text('node-size.legend'),
          'node-size',
          size
            ? words.text('review.node-size', {
                size: draft.nodeSize,
                vcpu: size.vcpu,
                ram: size.ramGb,
              })
            : missing,
        ),
        line(
          words.text('storage.label'),
          'storage',
          storage.ok
            ? words.text('review.storage', { gb: storage.gb })
            : draft.storageGb || missing,
        ),
        line(
          words.text('sources.legend'),
          'trusted-sources',
          sources.length > 0 ? <ReviewSources sources={sources} /> : missing,
        ),
        line(
          words.text('region.legend'),
          'region',
          labels.zones[draft.availabilityZone] ?? missing,
        ),
        line(
          words.text('billing.legend'),
          'billing-profile',
          billingProfile.kind === 'new'
            ? words.text('billing.new')
            : billingProfile.id
              ? words.text('review.billing-existing', { id: billingProfile.id })
              : missing,
        ),
      ]}
    />
  );
}
