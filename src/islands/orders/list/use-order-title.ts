import type { FurtherTranslator } from '#i18n/further';
import { NO_ORDER, orderNoteStore, orderStore } from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { statusName, type NamedStatuses } from '../order/status-name.ts';

/**
 * Puts the order that is open in front of the page's title, and its status once it is known: a bookmark
 * or a tab of one order is told from that of another (WCAG 2.2, 2.4.2).
 */
export function useOrderTitle(
  orderId: string,
  statuses: NamedStatuses,
  translator: FurtherTranslator,
): void {
  const { order } = useStore(orderStore(orderId), { ssr: () => NO_ORDER });
  const note = useStore(orderNoteStore(orderId), { ssr: () => undefined });
  const status = order && statusName(order.status, statuses);
  const name = note?.name ?? translator.t('orders.one-named', { id: orderId });
  useEffect(() => {
    const { title } = document;
    document.title = `${status === undefined ? name : `${name}: ${status}`} | ${title}`;
    return () => {
      document.title = title;
    };
  }, [name, status]);
}
