import type { HttpHandler } from 'msw/http';
import { failureDetails, offers } from 'virtual:demo-offers';
import { createHandlers } from '#backend';
import { answerWith } from './answer-with.ts';
import { removeExpiredOrders } from './order-retention.ts';
import { createOrderStore, openStorage } from './order-store.ts';
import { currentScenario, onScenario } from './scenario.ts';

/** The demo, which answers instead of the network. */
export interface Demo {
  readonly fetch: typeof fetch;
  /** Whether the reader's device has a connection, as far as the chosen scenario goes. */
  readonly isOnline: () => boolean;
}

/**
 * The order API of this page: its orders are kept in the browser, and it behaves as the chosen
 * scenario says. `setupWorker(...demoHandlers(siteUrl)).start()` runs it as MSW's service worker.
 *
 * @param siteUrl Address of the site's root, with `/` at its end.
 */
export function demoHandlers(siteUrl: string): HttpHandler[] {
  const storage = openStorage();
  removeExpiredOrders(storage, Date.now());
  return createHandlers({
    siteUrl,
    offers,
    orders: createOrderStore(storage, Date.now),
    now: Date.now,
    scenario: currentScenario,
    failureDetails,
  });
}

/**
 * Opens the backend that answers in the reader's browser.
 *
 * @param siteUrl Address of the site's root, with `/` at its end.
 * @param onConnection Told when the scenario takes the connection away or gives it back; right away
 * if there is none.
 */
export function openDemo(siteUrl: string, onConnection: (isOnline: boolean) => void): Demo {
  const isOnline = () => currentScenario() !== 'offline';
  let before = true;
  const tell = () => {
    if (isOnline() === before) return;
    before = isOnline();
    onConnection(before);
  };
  tell();
  onScenario(tell);
  return { fetch: answerWith(demoHandlers(siteUrl)), isOnline };
}
