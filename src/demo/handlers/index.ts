import { http, type HttpHandler } from 'msw/http';
import type { Offer } from '#order';
import type { OrderStore } from '../order-store.ts';
import { createProblemResponse } from '../problems.ts';
import { billingProfileHandlers } from './billing-profiles.ts';
import type { Scenario } from '../scenario.ts';
import { clientAddressHandlers } from './client-address.ts';
import { orderHandlers } from './orders.ts';
import { scenarioHandlers } from './scenarios.ts';

/** What the demo backend is made of. */
export interface Backend {
  /**
   * Address of the site's root, with `/` at its end; the API is at `api` below it, the page that
   * explains errors at `reference/errors/`. A path is enough in a browser.
   */
  readonly siteUrl: string;
  /** What can be ordered, by service. */
  readonly offers: Readonly<Record<string, Offer>>;
  readonly orders: OrderStore;
  /** The present, in milliseconds since the epoch. */
  readonly now: () => number;
  /** How the API behaves; asked anew at each request. */
  readonly scenario: () => Scenario;
}

/** The order API as request handlers; they answer every address below the API's. */
export function createHandlers(backend: Backend): HttpHandler[] {
  const apiUrl = `${backend.siteUrl}api`;
  const problem = createProblemResponse(backend.siteUrl);
  const success = [
    ...orderHandlers(apiUrl, backend, problem),
    ...billingProfileHandlers(apiUrl),
    ...clientAddressHandlers(apiUrl),
    http.all(`${apiUrl}/*`, () => problem('address-unknown')),
  ];
  return [...scenarioHandlers(apiUrl, backend.scenario, problem, success), ...success];
}
