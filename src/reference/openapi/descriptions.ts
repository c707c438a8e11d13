import type {
  BillingProfile,
  Order,
  OrderListSchema,
  BillingProfileListSchema,
  Problem,
  ProblemError,
} from '#api';
import type { OrderRequest } from '#order';
import type { z } from '#zod';

/*
 * What every part of the contract means, for developers, so in English in every edition. Not in the
 * schemas themselves: those are loaded by every reader's browser, which has no use for prose.
 */

/** A sentence for each field; a field that the contract gains or loses does not compile. */
type Fields<Value> = Readonly<Record<keyof Value & string, string>>;

/** A schema of the contract in words. */
export interface Description {
  readonly summary: string;
  /** By the path from the schema: lists are passed over, `trustedSources.cidr` is in a list. */
  readonly fields: Readonly<Record<string, string>>;
}

const order: Fields<Order> = {
  id: 'The order’s ID: 24 hexadecimal characters.',
  service: 'The ordered service, such as `caching`.',
  configuration: 'What was ordered, as it was sent.',
  status:
    'Where the order stands: `new`, `processing`, `failed` or `DONE`. Read it without regard to case, take `pending` for `new`, and expect words that are not in this list.',
  progress: 'How far provisioning is, in percent.',
  createdAt: 'When the order was placed (RFC 3339).',
  history: 'Every status so far, oldest first.',
  projectId: 'The project that holds the new service; present once it is ready.',
  failure: 'Why provisioning failed; present only then.',
};

const request: Fields<OrderRequest> = {
  service: 'ID of the service, such as `caching`.',
  serviceType: 'ID of one of the service’s types.',
  nodeSize: 'ID of one of the service’s node sizes, such as `b2-4`.',
  storageGb: 'Storage in GB: within the service’s limits, in its steps. It can only grow later.',
  trustedSources: 'Who may reach the service. Access from everywhere else is blocked.',
  availabilityZone: 'ID of one of the zones in which the service is offered.',
  billingProfile: 'Where usage is billed: to a new profile, or to one of the caller’s own.',
  acceptedDocuments:
    'Every document of the service, in the version that the customer has read and accepted.',
};

const problem: Fields<Problem> = {
  type: 'Address that explains this type of problem; its fragment is the type’s name.',
  title: 'The type in words, for developers.',
  status: 'The HTTP status once more.',
  detail: 'What happened this time, for readers.',
  instance: 'Address of this occurrence, if it has one.',
  errors: 'What is wrong with which part of the request; empty if no part is to blame.',
};

const problemError: Fields<ProblemError> = {
  pointer: 'Which part of the request, as a JSON Pointer (RFC 6901), such as `/storageGb`.',
  code: 'What is wrong, as a name; see the error reference.',
  params: 'What the message for the code names, such as limits.',
};

const billingProfile: Fields<BillingProfile> = {
  id: 'Six digits with leading zeros: text, never a number.',
  name: 'The profile’s name.',
};

const orderList: Fields<z.infer<typeof OrderListSchema>> = {
  items: 'One page of orders, newest first.',
  nextCursor: 'Where the next page begins; missing on the last one.',
};

const profileList: Fields<z.infer<typeof BillingProfileListSchema>> = {
  items: 'The profiles found.',
};

/** Every named schema of the contract in words. */
export const descriptions = {
  OrderRequest: {
    summary: 'A complete order.',
    fields: {
      ...request,
      'trustedSources.cidr':
        'An address or network in CIDR notation without host bits, such as `203.0.113.7/32`.',
      'trustedSources.note': 'Whose address it is, in the customer’s words.',
      'billingProfile.kind': '`new`, or `existing` together with `id`.',
      'billingProfile.id': billingProfile.id,
      'acceptedDocuments.id': 'ID of the document.',
      'acceptedDocuments.version': 'The version that was accepted, such as `1.0.3`.',
    },
  },
  Order: {
    summary: 'An order as the API knows it.',
    fields: {
      ...order,
      'history.status': 'The status word.',
      'history.at': 'When the order reached it (RFC 3339).',
      'failure.code': 'What failed, as a name; see the error reference.',
      'failure.detail': 'What failed, in words.',
      'failure.billed': 'Whether the failed order is billed; missing if the API does not say.',
    },
  },
  OrderList: { summary: 'A page of the caller’s orders.', fields: orderList },
  BillingProfileList: {
    summary: 'Billing profiles of the caller.',
    fields: {
      ...profileList,
      'items.id': billingProfile.id,
      'items.name': billingProfile.name,
    },
  },
  ClientAddress: {
    summary: 'Where the request came from.',
    fields: { address: 'An IPv4 or IPv6 address.' },
  },
  Problem: {
    summary: 'Why a request was refused: problem details (RFC 9457).',
    fields: {
      ...problem,
      'errors.pointer': problemError.pointer,
      'errors.code': problemError.code,
      'errors.params': problemError.params,
    },
  },
} as const satisfies Readonly<Record<string, Description>>;

/** The name of a schema of the contract. */
export type SchemaName = keyof typeof descriptions;
