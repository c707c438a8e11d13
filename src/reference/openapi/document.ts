import { problemMediaType, problemTypes } from '#api';
import type { Catalogue } from '#catalogue';
import { exampleRequest, problemExample } from '../examples.ts';
import { answerHeaders, operations, type Operation, type Parameter } from './operations.ts';
import { jsonSchemas, schemaRef, type SchemaName } from './schemas.ts';
import { apiText } from './texts.ts';

/** Address that stands for the API where the site knows none (RFC 2606). */
export const placeholderUrl = 'https://order-api.example/v1';

/**
 * The order API's contract as an OpenAPI 3.1 document, made from the schemas that form, client and
 * demo use, so that it cannot say anything else than they do.
 *
 * @param options.apiUrl address of the API, or '' where the site knows none
 */
export function openApiDocument(catalogue: Catalogue, options: { readonly apiUrl: string }) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, operation] of Object.entries(operations)) {
    const { method, path, parameters, body, success } = operation;
    const text = (part: string) => apiText(`operations.${operationId}.${part}`);
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId,
        summary: text('summary'),
        description: text('description'),
        parameters: parameters.map((each) => parameter(each, text(`parameters.${each.name}`))),
        ...(body && {
          requestBody: { required: true, content: orderContent(body, catalogue) },
        }),
        responses: {
          [success.status]: {
            description: text('answer'),
            ...(success.headers.length > 0 && { headers: headers(success.headers) }),
            content: content(success.schema, success.example(catalogue)),
          },
          ...(success.headers.includes('ETag') && {
            304: {
              description: apiText('api.unchanged'),
              headers: headers(success.headers),
            },
          }),
          ...problemResponses(operation),
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: apiText('api.title'),
      version: '1.0.0',
      description: apiText('api.description'),
    },
    servers: [{ url: options.apiUrl === '' ? placeholderUrl : options.apiUrl }],
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      schemas: jsonSchemas(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: apiText('api.session'),
        },
        token: { type: 'http', scheme: 'bearer', description: apiText('api.token') },
      },
    },
  };
}

function content(name: SchemaName, example: unknown) {
  return { 'application/json': { schema: { $ref: schemaRef(name) }, example } };
}

/** A named example, as OpenAPI has it. */
interface Example {
  readonly summary: string;
  readonly value: unknown;
}

/** The body of an order, with an example for each service that can be ordered. */
function orderContent(name: SchemaName, catalogue: Catalogue) {
  const examples = Object.fromEntries(
    catalogue.services.map((service): [string, Example] => [
      service.id,
      { summary: service.name, value: exampleRequest(catalogue, service) },
    ]),
  );
  const schema = { $ref: schemaRef(name) };
  return { 'application/json': { schema, examples } };
}

function parameter({ name, in: place, required, example }: Parameter, description: string) {
  return { name, in: place, description, required, schema: { type: 'string' }, example };
}

function headers(names: Operation['success']['headers']) {
  return Object.fromEntries(
    names.map((name) => {
      const description = apiText(`headers.${name}`);
      return [name, { description, ...answerHeaders[name], schema: { type: 'string' } }];
    }),
  );
}

/** One answer per status; problems that share one stand side by side as its examples. */
function problemResponses({ problems }: Operation) {
  const byStatus = Map.groupBy(problems, (code) => problemTypes[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => problemTypes[code].title).join('; or: '),
        ...((status === 429 || status === 503 || status === 409) && {
          headers: headers(['Retry-After']),
        }),
        content: {
          [problemMediaType]: {
            schema: { $ref: schemaRef('Problem') },
            examples: Object.fromEntries(
              codes.map((code) => [code, { value: problemExample(code) }]),
            ),
          },
        },
      },
    ]),
  );
}
