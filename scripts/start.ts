/**
 * `npm start`: builds the site and serves it on http://localhost:4321, as a host does that is set up
 * by the rules of `src/site/hosting`. A taken port moves it to the next free one.
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import { build } from 'astro';
import { hostingRules } from '../src/site/hosting/rules.ts';
import { readRedirects } from '../src/site/redirects.ts';
import { readSettings } from '../src/site/settings.ts';
import { onEnd } from './on-end.ts';
import { listen, siteListener } from './serve.ts';

const HOST = 'localhost';
const FIRST_PORT = 4321;
/** So many ports are tried; more are never taken by accident. */
const PORTS = 20;

// Listens before it builds: the pages name the address at which they will be. Who asks too early
// waits for the answer.
const built = Promise.withResolvers<RequestListener>();
const server = createServer((request, response) => {
  void built.promise.then((answer) => {
    answer(request, response);
  });
});
const port = await listenOnFreePort(server, FIRST_PORT);
const origin = `http://${HOST}:${port}`;
if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken, this one is free: ${port}`);
process.env.SITE_URL ??= origin;
const settings = readSettings(process.env);
onEnd(() => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});

console.log('Building the site ...');
// A reader of the demo can do nothing about a warning; `npm run build` shows them all.
await build({ logLevel: 'error' });
// Here it is on http, wherever it will be published.
const rules = hostingRules({ ...settings, site: origin }, readRedirects());
built.resolve(siteListener({ folder: settings.outDir, rules }));
console.log(`\nThe ordering handbook: ${origin}${settings.base}`);
if (new URL(settings.site).origin !== origin) {
  console.log(`Its canonical addresses are those of SITE_URL: ${settings.site}`);
}
console.log('Stop it with Ctrl+C.');

/** @throws Error if none of the ports can be had */
async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await listen(server, HOST, port);
      return port;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port === first + PORTS - 1) throw error;
    }
  }
}
