import {
  AcceptedDocumentSchema,
  BillingProfileChoiceSchema,
  BillingProfileListSchema,
  BillingProfileSchema,
  ClientAddressSchema,
  ExistingBillingProfileSchema,
  NewBillingProfileSchema,
  OrderedSourceSchema,
  OrderFailureSchema,
  OrderListSchema,
  OrderRequestSchema,
  OrderSchema,
  ProblemErrorSchema,
  ProblemSchema,
  StatusChangeSchema,
} from '#api';
import type { Catalogue } from '#catalogue';
import { z } from '#zod';
import { extensibleFields } from './codes.ts';
import { schemaRef, type JsonSchema } from './json-schema.ts';
import { orderTypes } from './order-types.ts';
import { apiText } from './texts.ts';

/** The schemas of bodies that client, demo and tests use, by the names that they have in OpenAPI. */
export const schemas = {
  OrderRequest: OrderRequestSchema,
  Order: OrderSchema,
  OrderList: OrderListSchema,
  BillingProfileList: BillingProfileListSchema,
  ClientAddress: ClientAddressSchema,
  Problem: ProblemSchema,
} as const satisfies Readonly<Record<string, z.ZodMiniType>>;

/** The name of a schema of a body. */
export type SchemaName = keyof typeof schemas;

/**
 * Every type that OpenAPI names, so that generated clients have a name for it too. What was ordered is
 * another type than what can be ordered, see `orderTypes`.
 */
const named = {
  Order: OrderSchema,
  OrderConfiguration: OrderRequestSchema,
  OrderedSource: OrderedSourceSchema,
  BillingProfileChoice: BillingProfileChoiceSchema,
  NewBillingProfile: NewBillingProfileSchema,
  ExistingBillingProfile: ExistingBillingProfileSchema,
  AcceptedDocument: AcceptedDocumentSchema,
  HistoryEntry: StatusChangeSchema,
  OrderFailure: OrderFailureSchema,
  OrderList: OrderListSchema,
  BillingProfile: BillingProfileSchema,
  BillingProfileList: BillingProfileListSchema,
  ClientAddress: ClientAddressSchema,
  Problem: ProblemSchema,
  ProblemError: ProblemErrorSchema,
} as const satisfies Readonly<Record<string, z.ZodMiniType>>;

type TypeName = keyof typeof named;

/** By type and field: what the client does not hold against an API that does otherwise. */
const stricter: Readonly<Record<string, JsonSchema>> = {
  'OrderList.nextCursor': { minLength: 1 },
  'ClientAddress.address': { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] },
  // RFC 9457, section 3.1.5.
  'Problem.instance': { format: 'uri-reference' },
  'ProblemError.pointer': { format: 'json-pointer' },
};

/**
 * The contract as the `components.schemas` of an OpenAPI 3.1 file, every field described.
 *
 * @param siteUrl address of the root of the site that explains problems, with a slash at its end
 */
export function jsonSchemas(
  catalogue: Catalogue,
  siteUrl: string,
): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  // `input` is what goes over the wire; the other side is what the site makes of it.
  const made = z.toJSONSchema(registry, { io: 'input', uri: schemaRef });
  const more = { ...stricter, ...extensibleFields(catalogue, siteUrl) };
  const described = Object.fromEntries(
    Object.entries(made.schemas).map(([name, schema]) => [
      name,
      describe(name, schema as unknown as JsonSchema, more),
    ]),
  ) as Readonly<Record<TypeName, JsonSchema>>;
  const { OrderConfiguration, OrderedSource, BillingProfileChoice } = described;
  return {
    ...orderTypes(catalogue, OrderConfiguration, OrderedSource),
    ...described,
    BillingProfileChoice: {
      ...BillingProfileChoice,
      discriminator: {
        propertyName: 'kind',
        mapping: {
          new: schemaRef('NewBillingProfile'),
          existing: schemaRef('ExistingBillingProfile'),
        },
      },
    },
  };
}

/** Keywords that only say how the site reads the schema, or what others say already. */
function isNoise(keyword: string, value: unknown, schema: JsonSchema): boolean {
  if (['$schema', '$id', 'default', 'propertyNames'].includes(keyword)) return true;
  // The bounds of every whole number in JavaScript.
  if (typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER) return true;
  return keyword === 'pattern' && schema.format !== undefined;
}

function withoutNoise(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([key, value]) => !isNoise(key, value, schema));
  return Object.fromEntries(kept);
}

/** A named type with its texts, and with what is said beyond the schema of some fields. */
function describe(
  name: string,
  schema: JsonSchema,
  more: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([field, property]): [string, JsonSchema] => [
      field,
      {
        ...withoutNoise(property),
        ...more[`${name}.${field}`],
        description: apiText(`schemas.${name}.fields.${field}`),
      },
    ],
  );
  return {
    ...withoutNoise(schema),
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
    description: apiText(`schemas.${name}.summary`),
  };
}
