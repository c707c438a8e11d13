import type { Translator } from '#i18n';
import { furtherTranslator } from '#i18n/further';
import { NO_ORDER, orderNoteStore, orderStore } from '#stores';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { OrderedList } from './OrderedList.tsx';
import type { OrderedService } from './order-words.ts';

export interface OrderedSummaryProps {
  readonly orderId: string;
  readonly service: OrderedService;
  readonly words: Translator;
}

/**
 * What was ordered, to read: configuration, documents, and the price as it was. The step that
 * follows the order looks it up, also after a reload; here it only appears.
 */
export function OrderedSummary(props: OrderedSummaryProps): ReactNode {
  const { orderId, service } = props;
  const words = furtherTranslator(props.words.locale);
  const { order } = useStore(orderStore(orderId), { ssr: () => NO_ORDER });
  const note = useStore(orderNoteStore(orderId), { ssr: () => undefined });
  if (!order) return <p className="field__hint">{words.text('ordered.pending')}</p>;
  return (
    <div className="ordered-summary">
      <p className="field__label">{words.text('ordered.heading')}</p>
      <OrderedList
        facts={[{ term: words.text('review.service'), value: service.labels.service }]}
        configuration={order.configuration}
        {...{ service, note, words }}
      />
    </div>
  );
}
