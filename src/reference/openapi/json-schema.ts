/** JSON Schema 2020-12 as OpenAPI 3.1 has it, as far as the contract makes use of it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
}

/** Where a named schema is in the OpenAPI file. */
export const schemaRef = (name: string): string => `#/components/schemas/${name}`;

/**
 * The values of a text that are known today, of which an API may add more; so it is no `enum`, which
 * generated clients take for all that can come. Source: Zalando RESTful API Guidelines, rule 112.
 */
export function extensibleEnum(values: readonly string[]): JsonSchema {
  return { 'x-extensible-enum': values };
}
