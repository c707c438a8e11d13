import { exampleOrderId } from '../examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { apiText } from './texts.ts';

/** Headers of answers, with an example of each. */
const answerHeaders = {
  // RFC 9110, section 10.2.2: relative to the address of the request.
  Location: { schema: { type: 'string', format: 'uri-reference' }, example: '' },
  // RFC 9110, section 8.8.3.
  ETag: {
    schema: { type: 'string', pattern: '^(?:W/)?"[^"]*"$' },
    example: '"5f3a9c1e77b04d21"',
  },
  // RFC 9110, section 10.2.3.
  'Retry-After': {
    schema: { type: 'string', pattern: '^(?:[0-9]+|[A-Z][a-z]{2}, .* GMT)$' },
    example: '2',
  },
  // Structured fields (RFC 9651) of draft-ietf-httpapi-ratelimit-headers-11.
  'RateLimit-Policy': { schema: { type: 'string' }, example: '"default";q=100;w=60' },
  RateLimit: { schema: { type: 'string' }, example: '"default";r=97;t=42' },
} as const satisfies Readonly<
  Record<string, { readonly schema: JsonSchema; readonly example: string }>
>;

/** The name of a header of answers. */
export type HeaderName = keyof typeof answerHeaders;

/** What any answer may carry. */
const anywhere = ['RateLimit-Policy', 'RateLimit'] as const satisfies readonly HeaderName[];

/**
 * The headers as `components.headers` of an OpenAPI file.
 *
 * @param apiUrl address of the API, without a slash at its end
 */
export function headerComponents(apiUrl: string): Readonly<Record<string, unknown>> {
  const path = new URL(apiUrl).pathname.replace(/\/$/, '');
  return Object.fromEntries(
    Object.entries(answerHeaders).map(([name, { schema, example }]) => [
      name,
      {
        description: apiText(`headers.${name}`),
        schema,
        // Not relative to the server's address, as the paths of OpenAPI are, but to its host.
        example: name === 'Location' ? `${path}/orders/${exampleOrderId}` : example,
      },
    ]),
  );
}

/** The headers of one answer: those that it names, and those that any may carry. */
export function headersOf(names: readonly HeaderName[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...names, ...anywhere].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );
}
