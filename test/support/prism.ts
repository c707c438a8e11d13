/**
 * Prism, a tool that knows an order API by its OpenAPI document alone: what it takes, refuses and
 * answers is what the document says, read by others than its authors.
 */
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec, type IHttpConfig } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** As much of an OpenAPI document as is needed to serve it; the rest is Prism's to read. */
export interface OpenApiDocument {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, unknown>>;
}

/** A server on the loopback, to be closed. */
export interface PrismServer {
  /** Address of the API, with the path that the document’s own server has. */
  readonly apiUrl: string;
  readonly close: () => Promise<void>;
}

/**
 * Answers every request with the document’s first example of success. A request that departs from
 * the document is answered with 401 or 422, an unknown address with 404. The request header `Prefer`
 * chooses another answer: `code=404`, `example=order-rejected`, or `dynamic=true, seed=7` for values
 * at random that keep to the schema.
 */
export function startMock(document: OpenApiDocument): Promise<PrismServer> {
  return start(document, { ...config, isProxy: false });
}

/**
 * Passes requests on to an order API, and its answers back. One that departs from the document is
 * answered with an error in place of it.
 *
 * @param upstream the API’s origin
 */
export function startProxy(document: OpenApiDocument, upstream: URL): Promise<PrismServer> {
  return start(document, { ...config, isProxy: true, upstream });
}

const config = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  mock: { dynamic: false },
  upstreamProxy: undefined,
} satisfies Partial<IHttpConfig>;

async function start(document: OpenApiDocument, how: IHttpConfig): Promise<PrismServer> {
  const base = new URL(document.servers[0]?.url ?? '').pathname.replace(/\/$/, '');
  const operations = await getHttpOperationsFromSpec(withBase(document, base));
  // Its type is that of a package which Prism does not bring.
  const logger: unknown = createLogger('prism', { level: 'silent' });
  const server = createServer(operations, { cors: true, config: how, components: { logger } });
  const origin = await server.listen(0, '127.0.0.1');
  return { apiUrl: `${origin}${base}`, close: () => server.close() };
}

/** Prism serves paths without that of the server they belong to: it is written before each of them. */
function withBase(document: OpenApiDocument, base: string): object {
  const paths = Object.entries(document.paths).map(([path, item]) => [`${base}${path}`, item]);
  return { ...document, paths: Object.fromEntries(paths) as unknown };
}
