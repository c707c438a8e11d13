import {
  failureReasons,
  fingerprint,
  OrderIdSchema,
  OrderRequestSchema,
  remedies,
  type FailureReason,
} from '#api';
import { networksOf, type OrderRequest } from '#order';
import { z } from '#zod';

/*
 * What the device keeps of one sending: of one order under its idempotency key. It is written
 * before the first request leaves, and everything a page says about the sending is said from here
 * and from the clock. All times are milliseconds since the epoch.
 */

/** One call that sends the order, repetitions by the client included. */
const TrySchema = z.object({
  id: z.string(),
  startedAt: z.number(),
  /** It ended, or its page is gone, and nobody knows whether the API took the order. */
  inDoubt: z.exactOptional(z.literal(true)),
  /** Until when the order may be sent automatically if this try finds no connection. */
  waitUntil: z.exactOptional(z.number()),
});
export type Try = z.infer<typeof TrySchema>;

/** What the latest answer said, for readers. */
const ReportSchema = z.object({
  reason: z.custom<FailureReason>(
    (name) => typeof name === 'string' && Object.hasOwn(failureReasons, name),
  ),
  remedy: z.enum(remedies),
  at: z.number(),
  /** When trying again is worth it, if the API said so. */
  retryAt: z.exactOptional(z.number()),
  /** The API's own words for readers. */
  detail: z.exactOptional(z.string()),
  /** What the API found wrong and where, without the values that it was about. */
  errors: z.exactOptional(z.array(z.object({ pointer: z.string(), code: z.string() }))),
  /** The entry of the error reference that says most about it. */
  code: z.string(),
});
export type Report = z.infer<typeof ReportSchema>;

/**
 * What was ordered, as far as it has to be known once the request is gone: enough to recognise the
 * order in a list and to open a ticket. No network, note or billing profile can be read from it.
 */
const SubjectSchema = z.object({
  serviceType: z.string(),
  nodeSize: z.string(),
  storageGb: z.number(),
  availabilityZone: z.string(),
  /** How many trusted sources. */
  sources: z.number(),
  /** Tells one set of networks from another. */
  networks: z.string(),
});
export type Subject = z.infer<typeof SubjectSchema>;

/** The price of a month in whole cents, in a currency (ISO 4217). */
const PriceSchema = z.object({
  cents: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  approximate: z.boolean(),
});

/** What can be lost without losing the sending: a shape that cannot be read counts as missing. */
const readable = <T>(schema: z.ZodMiniType<T>) => z.catch(z.optional(schema), undefined);

const common = {
  service: z.string(),
  key: z.string(),
  subject: SubjectSchema,
  /** As it was shown when the reader pressed the button. */
  price: readable(PriceSchema),
};
const report = readable(ReportSchema);
const request = OrderRequestSchema;
const firstSentAt = z.number();
const changedAt = z.number();
const tries = z.array(TrySchema);

/** A sending in one of its states; `transition` says how it gets from one to the next. */
export const SendingSchema = z.discriminatedUnion('state', [
  /** Nothing has left: it is sent as soon as there is a connection, by the page that holds it. */
  z.object({
    ...common,
    state: z.literal('waiting'),
    request,
    holder: z.string(),
    until: z.number(),
  }),
  /** A try is on its way. */
  z.object({
    ...common,
    state: z.literal('sending'),
    request,
    firstSentAt,
    tries,
    report,
  }),
  /** No try is on its way, and the API may have taken the order. */
  z.object({
    ...common,
    state: z.literal('unknown'),
    request,
    firstSentAt,
    tries,
    report,
  }),
  /** It waited for the connection in vain. `request`: while it can be put back into the form. */
  z.object({
    ...common,
    state: z.literal('missed'),
    changedAt,
    request: z.exactOptional(OrderRequestSchema),
  }),
  /** The API has certainly not taken it. */
  z.object({ ...common, state: z.literal('unsent'), changedAt, report }),
  /** The API judged the order and refused it. */
  z.object({ ...common, state: z.literal('refused'), changedAt, report }),
  /** It is an order. `recognised`: the reader says so, and not the API. */
  z.object({
    ...common,
    state: z.literal('placed'),
    changedAt,
    orderId: OrderIdSchema,
    recognised: z.exactOptional(z.literal(true)),
  }),
  /** The reader does not follow it up any more, though the API may have taken it. */
  z.object({ ...common, state: z.literal('given-up'), changedAt, firstSentAt, tries }),
  /** The API may have forgotten the key, so it is never sent again; its outcome is unknown. */
  z.object({ ...common, state: z.literal('expired'), changedAt, firstSentAt }),
]);
export type Sending = z.infer<typeof SendingSchema>;
export type SendingState = Sending['state'];

/** A sending that is in this state. */
export type SendingIn<State extends SendingState> = Extract<Sending, { readonly state: State }>;

/** What is kept of a request once it is gone. */
export function subjectOf(order: OrderRequest): Subject {
  const { serviceType, nodeSize, storageGb, availabilityZone, trustedSources } = order;
  return {
    serviceType,
    nodeSize,
    storageGb,
    availabilityZone,
    sources: trustedSources.length,
    networks: fingerprint(networksOf(order)),
  };
}

/** Whether a configuration is what a sending was about. */
export function isAbout(sending: Sending, order: OrderRequest): boolean {
  const { subject } = sending;
  const other = subjectOf(order);
  return (
    sending.service === order.service &&
    subject.serviceType === other.serviceType &&
    subject.nodeSize === other.nodeSize &&
    subject.storageGb === other.storageGb &&
    subject.availabilityZone === other.availabilityZone &&
    subject.networks === other.networks
  );
}
