import { http, type HttpHandler, HttpResponse } from 'msw/http';
import type { Offer } from '#order';
import {
  type ExplainedError,
  type Problem,
  problemMediaType,
  type ProblemType,
  problemTypes,
} from '#api';
import type { OrderStore } from '../order-store.ts';
import { billingProfileHandlers } from '../billing-profiles.ts';
import type { Scenario } from '../scenarios.ts';
import { orderHandlers } from './orders.ts';
import { scenarioHandlers } from './scenarios.ts';

/** What a backend is made of. */
export interface Backend {
  /**
   * Address of the site's root, with `/` at its end; the page that explains errors is at
   * `reference/errors/` below it. A path is enough in a browser.
   */
  readonly siteUrl: string;
  /** Address of the API, without a slash at its end; `api` below the site unless said. */
  readonly apiUrl?: string;
  /** What can be ordered, by service. */
  readonly offers: Readonly<Record<string, Offer>>;
  readonly orders: OrderStore;
  /** The present, in milliseconds since the epoch. */
  readonly now: () => number;
  /** How the API behaves; asked again at each request. */
  readonly scenario: () => Scenario;
  /** Where a request comes from; an address for documentation (RFC 5737) unless given. */
  readonly clientAddress?: (request: Request) => string;
  /** Milliseconds from acceptance to the ready service, `doneAfter` unless given. */
  readonly readyAfter?: number;
  /** What it says of a provisioning that has failed, by language; in English otherwise. */
  readonly failureDetails?: Readonly<Record<string, string>>;
}

/** The order API as request handlers; they answer every address below the API's. */
export function createHandlers(backend: Backend): HttpHandler[] {
  const { apiUrl = `${backend.siteUrl}api` } = backend;
  const problem = createProblemResponse(backend.siteUrl);
  const success = [
    ...orderHandlers(apiUrl, backend, problem),
    ...billingProfileHandlers(apiUrl),
    ...clientAddressHandlers(apiUrl, backend.clientAddress),
    http.all(`${apiUrl}/*`, () => problem('address-unknown')),
  ];
  return [...scenarioHandlers(apiUrl, backend.scenario, problem, success), ...success];
}

/** Makes the problem details (RFC 9457) of one site, whose error reference explains each type. */
export type ProblemResponse = (
  code: ProblemType,
  errors?: readonly ExplainedError[],
  headers?: Readonly<Record<string, string>>,
) => HttpResponse<Problem>;

/**
 * The problems of an API that a site explains.
 *
 * @param siteUrl Address of the site's root, with `/` at its end.
 */
export function createProblemResponse(siteUrl: string): ProblemResponse {
  return (code, errors = [], headers = {}) => {
    const { status, title } = problemTypes[code];
    const type = `${siteUrl}reference/errors/#${code}`;
    return HttpResponse.json<Problem>(
      { type, title, status, errors: [...errors] },
      { status, headers: { ...headers, 'Content-Type': problemMediaType } },
    );
  };
}

/** The caller's address. A backend in the browser cannot know the real one, and need not. */
function clientAddressHandlers(
  apiUrl: string,
  addressOf: (request: Request) => string = () => '203.0.113.195',
): HttpHandler[] {
  return [
    http.get(`${apiUrl}/client-address`, ({ request }) =>
      HttpResponse.json({ address: addressOf(request) }),
    ),
  ];
}
