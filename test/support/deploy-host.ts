import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

/** Where the editions of a site are served, and from what. */
export interface DeployedSite {
  /** Folder with the built site. */
  readonly folder: string;
  /** Where a web host serves that folder, with `/` at its end. */
  readonly origin: string;
  readonly port: number;
}

/** The cookie that says which edition is published, for the browser that has it: a number. */
export const EDITION = 'edition';

/**
 * Serves one edition of a built site after the other: all that differs are the names of the build and
 * of the hashed files, as it is after a deploy, which leaves none of the old ones behind. Each browser
 * decides for itself, by a cookie, which edition is the published one, so tests can run side by side.
 */
export async function startDeployHost({ folder, origin, port }: DeployedSite): Promise<Server> {
  const names = readdirSync(join(folder, '_astro')).toSorted((a, b) => b.length - a.length);
  const hashed = new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'g');
  const server = createServer((request, response) => {
    const edition = new RegExp(`${EDITION}=(\\d+)`).exec(request.headers.cookie ?? '')?.[1] ?? '1';
    const inEdition = (name: string) => name.replace(/\.(\w+)$/, `-${edition}.$1`);
    const address = request.url ?? '/';
    const asked = /^(\/_astro\/.+)-(\d+)(\.\w+)$/.exec(address);
    const isGone = address.startsWith('/_astro/') && asked?.[2] !== edition;
    const path = isGone ? '/_astro/gone.js' : asked ? `${asked[1]}${asked[3]}` : address;
    void (async () => {
      const answer = await fetch(new URL(path, origin));
      const type = answer.headers.get('Content-Type') ?? '';
      response.writeHead(answer.status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      if (/html|javascript|css/.test(type)) {
        const text = (await answer.text()).replace(hashed, inEdition);
        response.end(text.replace(/ data-build="\w+/, `$&${edition}`));
      } else response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
