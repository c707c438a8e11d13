import type { OrderContext, StatusText } from '../../../src/islands/orders/order/order-text.ts';
import { caching } from '../order/offers.ts';

/** What orders are shown with by a handbook that has one service, Caching, and these statuses. */
export function contextWith(statuses: readonly StatusText[] = []): OrderContext {
  return {
    statuses,
    services: {
      caching: {
        labels: {
          service: 'Caching',
          serviceTypes: { 'harbor-2': 'Harbor 2' },
          nodeSizes: { 'b2-4': { vcpu: 2, ramGb: 4 } },
          zones: { 'DE-WEST-1': 'DE-WEST-1 (Köln)' },
          documents: { 'cloudhub-terms': { name: 'CloudHub-Nutzungsbedingungen' } },
          orderFormUrl: 'https://portal.example/order',
        },
        prices: caching,
      },
    },
    portal: { signInUrl: 'https://portal.example', ticketUrl: 'https://portal.example/ticket' },
  };
}
