import { priceText } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import type { OrderRequest } from '#order';
import type { OrderNote } from '#stores';
import { SummaryList, Disclosure, type SummaryItem } from '#ui';
import type { ReactNode } from 'react';
import { ReviewSources } from '../../review/ReviewSummary.tsx';
import type { OrderedService } from './order-text.ts';
import {
  orderedPrice,
  documentText,
  nodeSizeText,
  serviceTypeText,
  storageText,
  zoneText,
} from './ordered.ts';

export interface OrderedListProps extends Ordered {
  /** Lines shown before what was ordered. */
  readonly facts: readonly SummaryItem[];
  /** Whether long lists are collapsed at first. */
  readonly fold?: boolean;
  readonly translator: FurtherTranslator;
}

/** An order line by line: facts about it, then what was ordered, or that this is unknown. */
export function OrderedList(props: OrderedListProps): ReactNode {
  const { facts, fold = false, translator, ...ordered } = props;
  return (
    <>
      <SummaryList items={[...facts, ...orderedItems(ordered, translator, fold)]} />
      {!ordered.configuration && (
        <p className="field__hint">{translator.t('ordered.unreadable')}</p>
      )}
    </>
  );
}

/** Everything that an order is shown from. */
export interface Ordered {
  /** Undefined if the API does not say it, or not readably. */
  readonly configuration: OrderRequest | undefined;
  /** Undefined for a service that the handbook does not have. */
  readonly service: OrderedService | undefined;
  /** What this device stores about the order. */
  readonly note: OrderNote | undefined;
}

/**
 * What was ordered, line by line, and what a month of it costs. What the API does not give is left
 * out, and what the handbook has no name for is shown by its id.
 *
 * @param fold whether long lists are collapsed at first
 */
export function orderedItems(
  { configuration, service, note }: Ordered,
  translator: FurtherTranslator,
  fold: boolean,
): readonly SummaryItem[] {
  const price = orderedPrice(configuration, service?.prices, note);
  const priceItem = price && {
    term: translator.t(`ordered.price-${price.of}`),
    value: (
      <>
        <span>{priceText(price, price.currency, translator)}</span>
        <small className="ordered-note">{translator.t('review.price-binding')}</small>
      </>
    ),
  };
  return [
    ...(configuration ? configurationItems(configuration, service, translator, fold) : []),
    ...(priceItem ? [priceItem] : []),
  ];
}

function configurationItems(
  configuration: OrderRequest,
  service: OrderedService | undefined,
  translator: FurtherTranslator,
  fold: boolean,
): readonly SummaryItem[] {
  const { t } = translator;
  const { trustedSources: sources, billingProfile, acceptedDocuments: documents } = configuration;
  const line = (term: string, value: ReactNode): SummaryItem => ({ term, value });
  /** A line with a list; none for an empty one: an API may leave it out. */
  const listLine = (term: string, key: ListKey, count: number, list: ReactNode) => {
    if (count === 0) return [];
    const summary = t(key, { count });
    return [line(term, fold ? <Disclosure summary={summary}>{list}</Disclosure> : list)];
  };
  return [
    line(t('service-type.legend'), serviceTypeText(configuration, service)),
    line(t('node-size.legend'), nodeSizeText(configuration, service, translator)),
    line(t('storage.label'), storageText(configuration, translator)),
    ...listLine(
      t('sources.legend'),
      'ordered.sources',
      sources.length,
      <ReviewSources sources={sources.map((source, row) => ({ ...source, id: String(row) }))} />,
    ),
    line(t('region.legend'), zoneText(configuration, service)),
    line(
      t('billing.legend'),
      billingProfile.kind === 'new'
        ? t('billing.new')
        : t('review.billing-existing', { id: billingProfile.id }),
    ),
    ...listLine(
      t('ordered.accepted'),
      'ordered.documents',
      documents.length,
      <ul className="review-documents__list" role="list">
        {documents.map((document) => (
          <li key={document.id}>{documentText(document, service, translator)}</li>
        ))}
      </ul>,
    ),
  ];
}

type ListKey = 'ordered.sources' | 'ordered.documents';
