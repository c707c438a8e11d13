import type { Translator } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { NO_ORDER, orderNoteStore, orderStore } from '#stores';
import { useStore } from '@nanostores/react';
import { useLayoutEffect, type ReactNode } from 'react';
import { sectionIds } from '../../review/focus-section.ts';
import { OrderedList } from './OrderedList.tsx';
import type { OrderedService } from './order-text.ts';

export interface OrderedSummaryProps {
  readonly orderId: string;
  readonly service: OrderedService;
  readonly translator: Translator;
}

/**
 * What was ordered: configuration, documents, and the price at that time. The status step looks the
 * order up, also after a reload; here it is only shown.
 */
export function OrderedSummary(props: OrderedSummaryProps): ReactNode {
  const { orderId, service } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const { order } = useStore(orderStore(orderId), { ssr: () => NO_ORDER });
  const note = useStore(orderNoteStore(orderId), { ssr: () => undefined });
  const isKnown = order !== undefined;
  useLayoutEffect(() => {
    const { activeElement } = document;
    // The page has just led to the status below, which this would push out of view.
    if (isKnown && activeElement?.id === sectionIds.status) activeElement.scrollIntoView();
  }, [isKnown]);
  if (!order) return <p className="field__hint">{translator.t('ordered.pending')}</p>;
  return (
    <div className="ordered-summary">
      <p className="field__label">{translator.t('ordered.heading')}</p>
      <OrderedList
        facts={[{ term: translator.t('review.service'), value: service.labels.service }]}
        configuration={order.configuration}
        {...{ service, note, translator }}
      />
    </div>
  );
}
