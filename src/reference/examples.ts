import type { Catalogue, Service } from '#catalogue';
import {
  problemTypes,
  type CompleteOrder,
  type OrderList,
  type Problem,
  type ProblemError,
  type ProblemType,
} from '#api';
import {
  acceptedKey,
  completeDraft,
  toOffer,
  toOrderRequest,
  type Offer,
  type OrderRequest,
} from '#order';

/** Where the examples’ errors are explained: the site of nobody (RFC 2606). */
const errorReference = 'https://docs.example/reference/errors/';

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
  const offer = toOffer(service, catalogue, { allowDocumentation: false });
  const changes = {
    trustedSources: exampleSources(offer.trustedSources),
    acceptedDocuments: offer.documents.map(acceptedKey),
  };
  return toOrderRequest(completeDraft(changes, offer), offer);
}

/**
 * By family: an address, the networks around it and around another, and a usual length of those. No
 * networks for documentation (RFC 5737): a live form refuses them, so nobody could send the examples.
 * These are public, and belong to AS112, which answers stray queries for names of private networks
 * (RFC 7534, RFC 7535), so that no customer has them.
 */
const exampleNetworks = {
  ipv4: {
    bits: 32,
    address: '192.175.48.7',
    around: '192.175.48.0',
    other: '192.31.196.0',
    usual: 28,
  },
  ipv6: {
    bits: 128,
    address: '2620:4f:8000::7',
    around: '2620:4f:8000::',
    other: '2620:4f:8000:8000::',
    usual: 64,
  },
} as const;

/**
 * The narrowest source that the service takes and, where it takes more than one length, a network: of
 * those that no customer has, and few enough addresses that nobody asks whether they are meant.
 */
function exampleSources(policy: Offer['trustedSources']) {
  const family = policy.families.includes('ipv4') ? 'ipv4' : 'ipv6';
  const { bits, address, around, other, usual } = exampleNetworks[family];
  const { shortestPrefix = 0, longestPrefix = bits } = policy[family] ?? {};
  const length = Math.max(shortestPrefix + 1, Math.min(usual, longestPrefix));
  const cidrs = [
    longestPrefix === bits ? address : `${around}/${String(longestPrefix)}`,
    ...(length <= longestPrefix ? [`${other}/${String(length)}`] : []),
  ];
  return cidrs.map((cidr, index) => ({ id: String(index + 1), cidr }));
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
    pointer: '/trustedSources/0/cidr',
    code: 'source-not-public',
    params: { text: '10.0.0.0/8', class: 'private' },
  },
];

/** The problem details of a type. */
export function problemExample(code: ProblemType): Problem {
  const { title, status } = problemTypes[code];
  const errors = code === 'order-rejected' ? [...exampleErrors] : [];
  return { type: `${errorReference}#${code}`, title, status, errors };
}
