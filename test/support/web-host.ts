import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A built site, and where it is served. */
export interface HostedSite {
  /** Folder with the built site. */
  readonly folder: string;
  /** Path in front of every address, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
}

/**
 * Serves a built site on the loopback as a plain web host does: files as they are, `index.html` for
 * a folder, `404.html` with status 404 for all else. One process serves every variant, where
 * `astro preview` needs one each, with all of Vite.
 *
 * @throws Error if the site has not been built
 */
export async function startWebHost({ folder, base, port }: HostedSite): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it first: npm run test:build`);
  }
  const server = createServer((request, response) => {
    const file = fileFor(folder, base, request.url ?? '/');
    const type = TYPES[extname(file ?? '404.html')] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file ?? join(folder, '404.html')).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** The file of an address, if there is one. */
function fileFor(folder: string, base: string, address: string): string | undefined {
  const path = decoded(new URL(address, 'http://localhost').pathname);
  if (!path?.startsWith(base)) return undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Undefined for an address that encodes nothing, such as `/100%`. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
