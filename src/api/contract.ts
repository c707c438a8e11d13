import { BILLING_PROFILE_ID, type OrderRequest } from '#order';
import { MAX_NOTE_LENGTH } from '#sources';
import { z } from '#zod';

/*
 * What goes over the wire between a guide and an order API. The same schemas serve the client, the
 * demo backend and the tests. They say what an API has to send; what the client makes of an answer that
 * does not keep to them in every part is in `read.ts`.
 */

const Instant = z.iso.datetime({ offset: true });

/** For example `004711`: an identifier, never a number. */
const BillingProfileIdSchema = z.string().check(z.regex(BILLING_PROFILE_ID));

/** A trusted source as it is sent: the network, and what the customer noted about it. */
export const OrderedSourceSchema = z.object({
  cidr: z.string().check(z.regex(/\S/)),
  note: z.exactOptional(z.string().check(z.maxLength(MAX_NOTE_LENGTH))),
});

/** That a billing profile is made for this order. */
export const NewBillingProfileSchema = z.object({ kind: z.literal('new') });

/** That one of the caller's own billing profiles is used. */
export const ExistingBillingProfileSchema = z.object({
  kind: z.literal('existing'),
  id: BillingProfileIdSchema,
});

/** Which billing profile the usage is billed to. */
export const BillingProfileChoiceSchema = z.discriminatedUnion('kind', [
  NewBillingProfileSchema,
  ExistingBillingProfileSchema,
]);

/** A document in the version that the customer has accepted. */
export const AcceptedDocumentSchema = z.object({ id: z.string(), version: z.string() });

/** Body of `POST {api}/orders`: a complete order. Its type belongs to the order itself (`#order`). */
export const OrderRequestSchema: z.ZodMiniType<OrderRequest> = z.object({
  service: z.string(),
  serviceType: z.string(),
  nodeSize: z.string(),
  storageGb: z.int(),
  trustedSources: z.array(OrderedSourceSchema),
  availabilityZone: z.string(),
  billingProfile: BillingProfileChoiceSchema,
  acceptedDocuments: z.array(AcceptedDocumentSchema),
});

/**
 * 24 hexadecimal characters, as the portal shows them. Without the flag `i`, which would be lost where
 * the expression becomes a `pattern` of the OpenAPI file.
 */
export const OrderIdSchema = z.string().check(z.regex(/^[0-9a-fA-F]{24}$/));

/** A status that an order has reached. */
export const StatusChangeSchema = z.object({ status: z.string(), at: Instant });

/** Why provisioning failed; `billed` only if the API says so. */
export const OrderFailureSchema = z.object({
  code: z.string(),
  detail: z.string(),
  billed: z.exactOptional(z.boolean()),
});

/** An order as the API knows it. */
export const OrderSchema = z.object({
  id: OrderIdSchema,
  service: z.string(),
  /** What was ordered, as it was sent. */
  configuration: OrderRequestSchema,
  /** The wire word, any word; `readStatus` of `#order` says what it means. */
  status: z.string(),
  /** Percent, 0 to 100. */
  progress: z.number().check(z.gte(0), z.lte(100)),
  createdAt: Instant,
  /** Oldest first. */
  history: z.array(StatusChangeSchema),
  /** Present once the service is ready. */
  projectId: z.exactOptional(z.string()),
  /** Present when provisioning failed. */
  failure: z.exactOptional(OrderFailureSchema),
});
/** An order with every part that an API has to send; what the site works with is `Order`. */
export type CompleteOrder = z.infer<typeof OrderSchema>;

/** How many orders a page of the list may have by the parameter `limit`, and has without it. */
export const pageLimits = { least: 1, usual: 20, greatest: 100 } as const;

/** Body of `GET {api}/orders`: newest first; `nextCursor` is missing on the last page. */
export const OrderListSchema = z.object({
  items: z.array(OrderSchema),
  nextCursor: z.exactOptional(z.string()),
});
export type OrderList = z.infer<typeof OrderListSchema>;

/** An existing billing profile of the caller. */
export const BillingProfileSchema = z.object({ id: BillingProfileIdSchema, name: z.string() });
export type BillingProfile = z.infer<typeof BillingProfileSchema>;

/** Body of `GET {api}/billing-profiles?search=`. */
export const BillingProfileListSchema = z.object({ items: z.array(BillingProfileSchema) });

/** Body of `GET {api}/client-address`: where the request came from. Optional for an API. */
export const ClientAddressSchema = z.object({ address: z.string() });
