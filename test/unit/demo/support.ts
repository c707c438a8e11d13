import { createHandlers } from '#backend';
import { getResponse } from 'msw/utils/get-response';
import { toOrderRequest } from '#order';

import type { Scenario } from '#backend/scenarios';
import { createOrderStore } from '../../../src/demo/order-store.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { caching, goodDraft } from '../order/offers.ts';

export { memoryStorage };

export const siteUrl = 'https://handbook.example/docs/';

/** What the form sends for an order without mistakes. */
export const request = toOrderRequest(goodDraft({}, caching), caching);

/** The demo backend without a browser, with a clock that stands still until it is moved. */
export function demoBackend(scenario: Scenario = 'success') {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z'), scenario };
  const now = () => clock.now;
  const orders = createOrderStore(memoryStorage(), now);
  const handlers = createHandlers({
    siteUrl,
    offers: { caching },
    orders,
    now,
    scenario: () => clock.scenario,
    failureDetails: { de: 'Es ist kein Platz.' },
  });

  async function call(path: string, init?: RequestInit): Promise<Response> {
    const response = await getResponse(handlers, new Request(`${siteUrl}api${path}`, init));
    if (!response) throw new Error(`No handler answers ${path}`);
    return response;
  }

  /** Sends an order under a key; no key sends none. */
  function post(body: unknown, key?: string): Promise<Response> {
    const headers = { 'Content-Type': 'application/json', ...(key && { 'Idempotency-Key': key }) };
    return call('/orders', { method: 'POST', headers, body: JSON.stringify(body) });
  }

  return { call, post, clock, orders };
}
