import type { HttpHandler } from 'msw/http';
import { failureDetails, offers } from 'virtual:demo-offers';
import { createHandlers, type OrderStore } from '#backend';
import { answerWith } from './answer-with.ts';
import { calls } from './calls.ts';
import { removeExpiredOrders } from './order-retention.ts';
import { createOrderStore, openStorage } from './order-store.ts';
import { recording } from './record-calls.ts';
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
 * @param orders What the API keeps.
 */
export function demoHandlers(siteUrl: string, orders = openOrders()): HttpHandler[] {
  return createHandlers({
    siteUrl,
    offers,
    orders,
    now: Date.now,
    scenario: currentScenario,
    failureDetails,
  });
}

function openOrders(): OrderStore {
  const storage = openStorage();
  removeExpiredOrders(storage, Date.now());
  return createOrderStore(storage, Date.now);
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
  const orders = openOrders();
  const fetch = recording(answerWith(demoHandlers(siteUrl, orders)), {
    calls,
    apiUrl: `${siteUrl}api`,
    orderUnder: (key) =>
      orders.list().find(({ idempotencyKey }) => `"${idempotencyKey}"` === key)?.id,
    now: Date.now,
  });
  return { fetch, isOnline };
}
