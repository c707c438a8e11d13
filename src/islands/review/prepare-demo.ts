import { isDemo, prepareOrderClient } from '#api';
import { useEffect } from 'react';

/**
 * Loads, in the demo, what placing and following an order needs: it answers without a network, so
 * the network may be gone by then. Readers of other sites load that when they order.
 */
export function usePreparedDemo(): void {
  useEffect(() => {
    if (!isDemo()) return;
    // Whoever needs it tries again; and the page says what is missing.
    Promise.all([prepareOrderClient(), import('../orders/order/index.ts')]).catch(() => {});
  }, []);
}
