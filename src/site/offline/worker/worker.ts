/**
 * The service worker: the handbook without a network. Here is how each kind of request is answered.
 * What matches no route goes to the network as if there were no worker: calls of an order API, above
 * all, and everything that is not a GET.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { isHashed } from '../../hashed-files.ts';
import { HostFirst } from './host-first.ts';
import {
  BUILD,
  cacheName,
  integrityOf,
  keepFiles,
  keptCopy,
  keptFirst,
  keyOf,
  shown,
} from './store.ts';
import { answerGreetings } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const base = new URL(scope).pathname;

keepFiles();
// So that the page of a first visit, too, finds its files here once the host has a new build.
clientsClaim();
answerGreetings(BUILD);

const hostFirst = new HostFirst({
  cacheName,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url) ?? request,
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        cachedResponse && shown(cachedResponse),
      handlerDidError: async ({ request }) =>
        request.mode === 'navigate' ? withoutHost(new URL(request.url)) : undefined,
    },
  ],
});

/** What a host would say: where the page is, or that there is none. */
async function withoutHost(url: URL): Promise<Response | undefined> {
  const slashed = new URL(`${url.pathname}/${url.search}`, url);
  if (keyOf(slashed.href) !== undefined) return Response.redirect(slashed.href);
  return keptCopy(`${scope}404.html`, 404);
}

// With its integrity, a file that the browser has lost is kept again when a page asks for it.
registerRoute(
  ({ url }) =>
    url.href.startsWith(scope) &&
    isHashed(url.pathname.slice(base.length)) && { integrity: integrityOf(url.href) },
  keptFirst,
);

registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    url.pathname.startsWith(base) &&
    !url.pathname.startsWith(`${base}api/`),
  hostFirst,
);

// Files with a fixed name, such as the search and its table of contents, and pages that are fetched
// ahead. A page that says `no-store` asks about the host, not for a file.
registerRoute(
  ({ request, url }) => request.cache !== 'no-store' && keyOf(url.href) !== undefined,
  hostFirst,
);
