import { pageLimits } from '#api';
import type { Catalogue } from '#catalogue';
import { exampleCursor, exampleOrderId } from '../examples.ts';
import { statusWords } from './codes.ts';
import { extensibleEnum, type JsonSchema } from './json-schema.ts';
import { apiText } from './texts.ts';

/** A parameter in the address or the headers of a request. */
export interface Parameter {
  readonly in: 'header' | 'path' | 'query';
  readonly required: boolean;
  readonly schema: (catalogue: Catalogue) => JsonSchema;
  /** Left out where only the catalogue has one. */
  readonly example?: string | number;
  /** More that OpenAPI says of it. */
  readonly extension?: Readonly<Record<`x-${string}`, unknown>>;
}

const text = (): JsonSchema => ({ type: 'string' });

/** By its name; its words are in `content/order-api.yaml`. */
const table = {
  'Idempotency-Key': {
    in: 'header',
    required: true,
    // A string of structured fields (RFC 9651, section 3.3.3) without escapes, so quoted:
    // draft-ietf-httpapi-idempotency-key-header.
    schema: () => ({ type: 'string', pattern: '^"[ !#-\\[\\]-~]+"$' }),
    example: '"4f9d2c1ab07e4f6c9b1e35d8a7c60f12"',
    // ISO 8601 durations. A caller stops earlier than the API forgets, for clocks and slow answers.
    extension: { 'x-key-lifetime': { client: 'PT23H', server: 'PT24H' } },
  },
  'If-None-Match': {
    in: 'header',
    required: false,
    schema: text,
    example: '"5f3a9c1e77b04d21"',
  },
  'Accept-Language': { in: 'header', required: false, schema: text, example: 'de' },
  id: {
    in: 'path',
    required: true,
    schema: () => ({ type: 'string', pattern: '^[0-9a-fA-F]{24}$' }),
    example: exampleOrderId,
  },
  cursor: {
    in: 'query',
    required: false,
    schema: () => ({ type: 'string', minLength: 1 }),
    example: exampleCursor,
  },
  limit: {
    in: 'query',
    required: false,
    schema: () => ({
      type: 'integer',
      minimum: pageLimits.least,
      maximum: pageLimits.greatest,
      default: pageLimits.usual,
    }),
    example: pageLimits.usual,
  },
  service: {
    in: 'query',
    required: false,
    schema: ({ services }) => {
      const ids = services.map(({ id }) => id);
      return { type: 'string', ...extensibleEnum(ids), examples: ids.slice(0, 1) };
    },
  },
  status: {
    in: 'query',
    required: false,
    schema: (catalogue) => ({ type: 'string', ...extensibleEnum(statusWords(catalogue)) }),
    example: 'processing',
  },
  search: { in: 'query', required: false, schema: text, example: 'logistik' },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The name of a parameter. */
export type ParameterName = keyof typeof table;

/** Every parameter of the order API. */
export const parameters: Readonly<Record<ParameterName, Parameter>> = table;

/** A parameter as OpenAPI has it. */
export function parameterObject(name: ParameterName, catalogue: Catalogue) {
  const { in: place, required, schema, example, extension } = parameters[name];
  return {
    name,
    in: place,
    description: apiText(`parameters.${name}`),
    required,
    schema: schema(catalogue),
    ...(example !== undefined && { example }),
    ...extension,
  };
}
