import type { Catalogue } from '#catalogue';
import { exampleRequest } from '../examples.ts';
import { headerComponents } from './headers.ts';
import { apiInfo } from './info.ts';
import { schemaRef } from './json-schema.ts';
import { operations, type Operation } from './operations.ts';
import { parameterObject } from './parameters.ts';
import { responsesOf } from './responses.ts';
import { jsonSchemas, type SchemaName } from './schemas.ts';
import { explainedAt, tagObjects } from './tags.ts';
import { apiText } from './texts.ts';

/** Address that stands for the API where the site knows none (RFC 2606). */
export const placeholderUrl = 'https://order-api.example/v1';

/** What the OpenAPI file depends on besides the catalogue. */
export interface DocumentOptions {
  /** Address of the API, or '' where the site knows none. */
  readonly apiUrl: string;
  /** Address of the site's root, with a slash at its end: it explains the API and its problems. */
  readonly siteUrl: string;
}

/**
 * The order API's contract as an OpenAPI 3.1 document, made from the schemas that form, client and
 * demo use and from what the catalogue offers, so that it cannot say anything else than they do.
 */
export function openApiDocument(catalogue: Catalogue, { apiUrl, siteUrl }: DocumentOptions) {
  // The paths of OpenAPI begin with a slash.
  const server = (apiUrl || placeholderUrl).replace(/\/$/, '');
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, operation] of Object.entries(operations)) {
    const { method, path } = operation;
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: operationObject(operationId, operation, catalogue, siteUrl),
    };
  }
  return {
    openapi: '3.1.0',
    info: apiInfo(siteUrl),
    externalDocs: {
      description: apiText('api.reference'),
      ...explainedAt(siteUrl, 'at-a-glance'),
    },
    servers: [
      { url: server, description: apiText(apiUrl === '' ? 'api.placeholder' : 'api.server') },
    ],
    tags: tagObjects(siteUrl),
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      schemas: jsonSchemas(catalogue, siteUrl),
      headers: headerComponents(server),
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

function operationObject(
  operationId: string,
  operation: Operation,
  catalogue: Catalogue,
  siteUrl: string,
) {
  const text = (part: string) => apiText(`operations.${operationId}.${part}`);
  const { tag, anchor, parameters, further, body } = operation;
  return {
    operationId,
    tags: [tag],
    summary: text('summary'),
    description: text('description'),
    externalDocs: explainedAt(siteUrl, anchor),
    parameters: [...parameters, ...further].map((name) => parameterObject(name, catalogue)),
    ...(body && { requestBody: { required: true, content: orderContent(body, catalogue) } }),
    responses: responsesOf({ operation, answer: text('answer'), catalogue, siteUrl }),
  };
}

/** The body of an order, with an example for each service that can be ordered. */
function orderContent(name: SchemaName, catalogue: Catalogue) {
  const examples = Object.fromEntries(
    catalogue.services.map((service) => [
      service.id,
      { summary: service.name, value: exampleRequest(catalogue, service) },
    ]),
  );
  const schema = { $ref: schemaRef(name) };
  return { 'application/json': { schema, examples } };
}
