/** The built handbook, with pages that report what they complain about: WebKit's driver gives no log. */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { hostingRules } from '#site/hosting/rules.ts';
import { listen, siteListener } from '../../scripts/serve.ts';

/** Where the copy is that all tests look at. */
const COPY = '.cache/browsers';

/** A host of the handbook on an origin of its own, so that nothing is kept from test to test. */
export interface Handbook {
  /** With `/` at its end. */
  readonly url: string;
  /** What its pages have complained about. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * Copies a built site and puts the reporter before everything else in each page, also before its
 * security policy, which would not let it in. The service worker, which keeps only pages as they
 * were built, is left out.
 */
export function copyWithReporter(site: string): void {
  rmSync(COPY, { recursive: true, force: true });
  const isLeftOut = /\.(?:br|gz)$|^sw\.js$/u;
  cpSync(site, COPY, { recursive: true, filter: (path) => !isLeftOut.test(basename(path)) });
  const reporter = readFileSync(new URL('reporter.js', import.meta.url), 'utf8');
  for (const name of globSync('**/*.html', { cwd: COPY })) {
    const page = readFileSync(join(COPY, name), 'utf8');
    writeFileSync(join(COPY, name), page.replace('<head>', `<head><script>${reporter}</script>`));
  }
}

/** Serves the copy on a free port of the loopback. */
export async function startHandbook(): Promise<Handbook> {
  const complaints: string[] = [];
  const answer = siteListener({
    folder: COPY,
    rules: hostingRules({ site: 'http://127.0.0.1', base: '/', frameAncestors: "'none'" }),
  });
  const listener: typeof answer = (request, response) => {
    if (request.url !== '/complaints') {
      answer(request, response);
      return;
    }
    void text(request).then((complaint) => {
      complaints.push(complaint);
      response.writeHead(204).end();
    });
  };
  const server = await listen(createServer(listener), '127.0.0.1', 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    complaints,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped();
        });
        server.closeAllConnections();
      }),
  };
}
