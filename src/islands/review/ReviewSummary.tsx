import { sizeText, type Translator } from '#i18n';
import {
  isMissing,
  readStorage,
  type Draft,
  type DraftSource,
  type FieldPath,
  type Offer,
} from '#order';
import type { ShownIssue } from '#stores';
import { Remark, SummaryList, type SummaryItem } from '#ui';
import { memo, useDeferredValue, type ReactNode } from 'react';
import { issueSummary } from './IssueSummary.tsx';

/** The names that the summary shows for the ids of a draft, in the language of the page. */
export interface ReviewLabels {
  readonly service: string;
  readonly serviceTypes: Readonly<Record<string, string>>;
  readonly nodeSizes: Readonly<Record<string, { readonly vcpu: number; readonly ramGb: number }>>;
  readonly zones: Readonly<Record<string, string>>;
  /** `url`: where the document can be read, if that is published. */
  readonly documents: Readonly<Record<string, { readonly name: string; readonly url?: string }>>;
  /** The portal's order form, which lists every document too. */
  readonly orderFormUrl: string;
}

export interface ReviewSummaryProps {
  readonly translator: Translator;
  readonly draft: Draft;
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  /** What stands at the fields; what is wrong is said here too. */
  readonly told: readonly ShownIssue[];
}

/** What the reader is about to order, each line with a link back to its step. */
export function ReviewSummary(props: ReviewSummaryProps): ReactNode {
  const { translator, draft, offer, labels, told } = props;
  const missing = translator.t('review.missing');
  const size = labels.nodeSizes[draft.nodeSize];
  const storage = readStorage(draft.storageGb, offer.storage);
  const sources = draft.trustedSources.filter(({ cidr }) => cidr.trim() !== '');
  const { billingProfile } = draft;

  const line = (term: string, step: string, value: ReactNode, part: FieldPath): SummaryItem => {
    const wrong = told.find(({ path, code }) => path.startsWith(part) && !isMissing(code));
    return {
      term,
      value: wrong ? (
        <>
          {value}
          <Remark>{issueSummary(wrong, translator)}</Remark>
        </>
      ) : (
        value
      ),
      action: {
        href: `#${step}`,
        label: translator.t('review.change'),
        context: term,
      },
    };
  };

  return (
    <SummaryList
      items={[
        { term: translator.t('review.service'), value: labels.service },
        line(
          translator.t('service-type.legend'),
          'service-type',
          labels.serviceTypes[draft.serviceType] ?? missing,
          '/serviceType',
        ),
        line(
          translator.t('node-size.legend'),
          'node-size',
          size ? sizeText(draft.nodeSize, size, translator) : missing,
          '/nodeSize',
        ),
        line(
          translator.t('storage.label'),
          'storage',
          storage.ok
            ? translator.t('review.storage', { gb: storage.gb })
            : draft.storageGb || missing,
          '/storageGb',
        ),
        line(
          translator.t('sources.legend'),
          'trusted-sources',
          sources.length > 0 ? <ReviewSources sources={sources} /> : missing,
          '/trustedSources',
        ),
        line(
          translator.t('region.legend'),
          'region',
          labels.zones[draft.availabilityZone] ?? missing,
          '/availabilityZone',
        ),
        line(
          translator.t('billing.legend'),
          'billing-profile',
          billingProfile.kind === 'new'
            ? translator.t('billing.new')
            : billingProfile.id
              ? translator.t('review.billing-existing', { id: billingProfile.id })
              : missing,
          '/billingProfile',
        ),
      ]}
    />
  );
}

export interface ReviewSourcesProps {
  readonly sources: readonly DraftSource[];
}

/**
 * The sources as they will be ordered, with their notes. They are updated after what is typed in
 * their own step is on the screen there.
 */
export function ReviewSources({ sources }: ReviewSourcesProps): ReactNode {
  return <SourceItems sources={useDeferredValue(sources)} />;
}

const SourceItems = memo(
  ({ sources }: ReviewSourcesProps): ReactNode => (
    <ul className="review-sources" role="list">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} />
      ))}
    </ul>
  ),
  ({ sources: before }, { sources: after }) =>
    before.length === after.length && before.every((source, index) => source === after[index]),
);

const SourceItem = memo(({ source: { cidr, note = '' } }: { readonly source: DraftSource }) => (
  <li>
    <span translate="no">{cidr.trim()}</span>
    {note.trim() !== '' && <span className="review-sources__note">{note.trim()}</span>}
  </li>
));
