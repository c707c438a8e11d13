import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { mswReplacements } from '#site/msw-replacements.ts';
import { rolldown, type Plugin } from 'rolldown';
import { caching } from '../../unit/order/offers.ts';

/** A page of its own whose requests MSW's service worker answers. */
export interface WorkerPage {
  /** Its address, with `/` at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page that starts the demo's handlers as a service worker, on a free port of the
 * loopback. MSW is bundled with the same replacements as in the site's build.
 */
export async function serveWorkerPage(): Promise<WorkerPage> {
  const page =
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', page],
    '/page.js': ['text/javascript', await bundlePage()],
    '/mockServiceWorker.js': [
      'text/javascript',
      await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8'),
    ],
  };
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': type }).end(text);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function bundlePage(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('entry.ts', import.meta.url)),
    platform: 'browser',
    resolve: { alias: { ...mswReplacements } },
    plugins: [demoOffers],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** What can be ordered, without today's catalogue: its figures are no matter of the worker. */
const demoOffers: Plugin = {
  name: 'demo-offers',
  resolveId: (id) => (id === 'virtual:demo-offers' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:demo-offers'
      ? `export const offers = ${JSON.stringify({ caching })}; export const failureDetails = {};`
      : undefined,
};
