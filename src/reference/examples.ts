import type { Catalogue, Service } from '#catalogue';
import {
  problemTypes,
  type CompleteOrder,
  type OrderList,
  type Problem,
  type ProblemError,
  type ProblemType,
} from '#api';
import { exampleNetworks, exampleOrderRequest, toOffer, type OrderRequest } from '#order';

/** ID of the order in the examples. */
export const exampleOrderId = '673f1c2ab04e5d9f8a61c7e2';

/** Where the second page of orders in the examples begins: an order’s ID, as far as this API goes. */
export const exampleCursor = '673e9d01b04e5d9f8a61c5aa';

/**
 * An order of a service, the first one unless said, with its defaults: it holds whatever authors offer.
 *
 * @throws Error if the form of a live site would not send it
 */
export function exampleRequest(
  catalogue: Catalogue,
  service: Service | undefined = catalogue.services[0],
): OrderRequest {
  if (!service) throw new Error('content/services holds no service to make an example of.');
  return exampleOrderRequest(toOffer(service, catalogue, { allowDocumentation: false }));
}

/** The order right after it was placed. */
export function exampleOrder(catalogue: Catalogue): CompleteOrder {
  const configuration = exampleRequest(catalogue);
  return {
    id: exampleOrderId,
    service: configuration.service,
    configuration,
    status: 'new',
    progress: 1,
    createdAt: '2026-11-20T09:30:00Z',
    history: [{ status: 'new', at: '2026-11-20T09:30:00Z' }],
  };
}

/** The same order while it is being provisioned. */
export function exampleOrderRunning(catalogue: Catalogue): CompleteOrder {
  const order = exampleOrder(catalogue);
  return {
    ...order,
    status: 'processing',
    progress: 40,
    history: [...order.history, { status: 'processing', at: '2026-11-20T09:30:08Z' }],
  };
}

/** The same order once the service is ready, on the first of several pages. */
export function exampleList(catalogue: Catalogue): OrderList {
  const order = exampleOrderRunning(catalogue);
  const done: CompleteOrder = {
    ...order,
    status: 'DONE',
    progress: 100,
    history: [...order.history, { status: 'DONE', at: '2026-11-20T09:41:52Z' }],
    projectId: 'p-20471',
  };
  return { items: [done], nextCursor: exampleCursor };
}

/** What a search for “logistik” finds. */
export const exampleProfiles = { items: [{ id: '004711', name: 'Beispiel Logistik GmbH' }] };

/** Where a request may come from: an address that can be a source of the example. */
export const exampleClientAddress = { address: exampleNetworks.ipv4.address };

/** What an API that finds mistakes in an order says about them. */
const exampleErrors: readonly ProblemError[] = [
  { pointer: '/storageGb', code: 'storage-step', params: { step: 50, lower: 50, upper: 100 } },
  {
    pointer: '/trustedSources/0',
    code: 'source-not-public',
    params: { text: '10.0.0.0/8', class: 'private' },
  },
];

/** Where a site explains a type of problem, in the reader's language; its root ends with a slash. */
export function problemAddress(code: ProblemType, siteUrl: string): string {
  return `${siteUrl}reference/errors/#${code}`;
}

/**
 * The problem details of a type.
 *
 * @param siteUrl address of the root of the site that explains it, with a slash at its end
 */
export function problemExample(code: ProblemType, siteUrl: string): Problem {
  const { title, status } = problemTypes[code];
  const errors = code === 'order-rejected' ? [...exampleErrors] : [];
  return { type: problemAddress(code, siteUrl), title, status, errors };
}
