import {
  BillingProfileListSchema,
  ClientAddressSchema,
  OrderListSchema,
  OrderRequestSchema,
  OrderSchema,
  ProblemSchema,
} from '#api';
import { z } from '#zod';
import { apiText } from './texts.ts';

/** The schemas that form, client, demo and tests use, by the names that they have in OpenAPI. */
export const schemas = {
  OrderRequest: OrderRequestSchema,
  Order: OrderSchema,
  OrderList: OrderListSchema,
  BillingProfileList: BillingProfileListSchema,
  ClientAddress: ClientAddressSchema,
  Problem: ProblemSchema,
} as const satisfies Readonly<Record<string, z.ZodMiniType>>;

/** The name of a schema of the contract. */
export type SchemaName = keyof typeof schemas;

/** JSON Schema 2020-12, as far as the contract makes use of it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
}

/** Where a schema is in the OpenAPI file. */
export const schemaRef = (name: string): string => `#/components/schemas/${name}`;

/** The contract as the `components.schemas` of an OpenAPI 3.1 file, every field described. */
export function jsonSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  // `input` is what goes over the wire; the other side is what the site makes of it.
  const made = z.toJSONSchema(registry, { io: 'input', uri: schemaRef });
  const described = Object.entries(made.schemas).map(([name, schema]) => {
    const described = describe(schema as unknown as JsonSchema, `schemas.${name}.fields`);
    return [name, { ...described, description: apiText(`schemas.${name}.summary`) }];
  });
  return Object.fromEntries(described) as Record<SchemaName, JsonSchema>;
}

/** Keywords that only say how the site reads the schema, or what the format says already. */
function isNoise(keyword: string, value: unknown, schema: JsonSchema): boolean {
  if (keyword === '$schema' || keyword === '$id' || keyword === 'default') return true;
  // The bounds of every whole number in JavaScript.
  if (typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER) return true;
  return keyword === 'pattern' && schema.format !== undefined;
}

/** @param path key of the schema's fields in the texts: lists and alternatives add nothing to it */
function describe(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, oneOf, ...rest } = schema;
  const kept = Object.entries(rest).filter(([key, value]) => !isNoise(key, value, schema));
  return {
    ...Object.fromEntries(kept),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => {
          const field = `${path}.${name}`;
          return [name, { ...describe(property, field), description: apiText(field) }];
        }),
      ),
    }),
    ...(items && { items: describe(items, path) }),
    ...(oneOf && { oneOf: oneOf.map((option) => describe(option, path)) }),
  };
}
