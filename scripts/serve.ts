import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { answerTo } from '../src/site/hosting/answer.ts';
import { hostingRules, type HostingRules } from '../src/site/hosting/rules.ts';

/** A built site, and what hosts are told of it. */
interface Site {
  /** Folder with the built site. */
  readonly folder: string;
  readonly rules: HostingRules;
}

/** Where to serve which site. */
export interface Address {
  readonly folder: string;
  /** Path in front of every address, with a slash at both ends. */
  readonly base: string;
  readonly host: string;
  readonly port: number;
}

/**
 * Serves a built site as a host that is set up by the rules does.
 *
 * @throws Error if the site has not been built, or the port is taken
 */
export async function startHost({ folder, base, host, port }: Address): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it first.`);
  }
  const site = `http://${host}:${port}`;
  const rules = hostingRules({ site, base, frameAncestors: "'none'" });
  return listen(createServer(siteListener({ folder, rules })), host, port);
}

/**
 * Answers requests for a site. A site that is built anew meanwhile is served anew.
 *
 * @throws Error never for a single request: what is not there is answered with 404
 */
export function siteListener({ folder, rules }: Site): RequestListener {
  const root = resolve(folder);
  const isFile = (path: string): boolean =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  // Conditional requests, and the compressed form that the browser accepts. It gets the
  // path of a file: what an address stands for is for the rules to say.
  const sendFile = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    tidyUp(request);
    // A file may vanish while it is sent: a build empties its folder first.
    response.on('pipe', (file) => file.once('error', () => response.destroy()));
    const answer = answerTo(request.url ?? '/', rules, isFile);
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    if (answer.status === 301) {
      response.writeHead(301, { Location: answer.location }).end();
    } else if (answer.status === 200) {
      request.url = encodeURI(`/${answer.file}`);
      sendFile(request, response);
    } else {
      sendNotFound(join(root, answer.file), request.headers['accept-encoding'] ?? '', response);
    }
  };
}

/** Rewrites what is allowed in a request, but would be misread by the rules or by sirv. */
function tidyUp(request: IncomingMessage): void {
  const { headers } = request;
  // The absolute form (RFC 9112, section 3.2.2).
  request.url = request.url?.replace(/^https?:\/\/[^/?]*/i, '');
  // May be ignored (RFC 9110, section 14.2), and sirv reads a range without a first byte, or with an
  // earlier last one, wrongly.
  delete headers.range;
  // With the weight 0, a form is not acceptable (RFC 9110, section 12.4.2).
  headers['accept-encoding'] = headers['accept-encoding']
    ?.split(',')
    .filter((form) => !/;\s*q=0(?:\.0*)?\s*$/i.test(form))
    .join();
}

/** sirv sends files with status 200 only. Without a page for unknown addresses, a line says it. */
function sendNotFound(file: string, accepted: string, response: ServerResponse): void {
  const forms = { br: '.br', gzip: '.gz' };
  const form = Object.entries(forms).find(
    ([encoding, extension]) => accepted.includes(encoding) && existsSync(file + extension),
  );
  const page = contentOf(file + (form?.[1] ?? ''));
  if (!page) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.setHeader('Vary', 'Accept-Encoding');
  if (form) response.setHeader('Content-Encoding', form[0]);
  response.writeHead(404).end(page);
}

/** Undefined for a file that is not there, or no longer. */
function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Resolves once the server listens.
 *
 * @throws Error if it cannot, such as on a port that is taken (`EADDRINUSE`)
 */
export async function listen(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
