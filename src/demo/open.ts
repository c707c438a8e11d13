import { offers } from 'virtual:demo-offers';
import { answerWith } from './answer.ts';
import { createHandlers } from './handlers/index.ts';
import { forgetOldOrders } from './keeping.ts';
import { createOrderStore, openStorage } from './order-store.ts';
import { currentScenario } from './scenario.ts';

/** The demo, in the place of the network. */
export interface Demo {
  readonly fetch: typeof fetch;
  /** Whether the reader's device has a connection, as far as the chosen scenario goes. */
  readonly isOnline: () => boolean;
}

/**
 * Opens the backend that answers in the reader's browser.
 *
 * @param siteUrl Address of the site's root, with `/` at its end.
 */
export function openDemo(siteUrl: string): Demo {
  const storage = openStorage();
  forgetOldOrders(storage, Date.now());
  const handlers = createHandlers({
    siteUrl,
    offers,
    orders: createOrderStore(storage, Date.now),
    now: Date.now,
    scenario: currentScenario,
  });
  return { fetch: answerWith(handlers), isOnline: () => currentScenario() !== 'offline' };
}
