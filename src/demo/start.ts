import { offers } from 'virtual:demo-offers';
import { network } from 'virtual:msw';
import { createHandlers } from './handlers/index.ts';
import { newOrderId } from './order-id.ts';
import { createOrderStore } from './order-store.ts';

/** Milliseconds after which a service worker that never becomes active counts as blocked. */
const startLimit = 10_000;

let attempted = false;

/**
 * Starts the backend that answers in the reader's browser. Call it again only after it failed.
 *
 * @param siteUrl Address of the site's root, with `/` at its end.
 * @throws If the service worker is blocked, missing or does not become active.
 */
export async function startDemoBackend(siteUrl: string): Promise<void> {
  // A network that failed to start still counts as enabled. Switching it off is not awaited: it
  // waits for a word from the worker that is not there.
  if (attempted) void network.disable();
  attempted = true;

  network.configure({
    handlers: createHandlers({
      siteUrl,
      offers,
      orders: createOrderStore(localStorage, Date.now),
      now: Date.now,
      newId: newOrderId,
    }),
    // The handlers answer everything below the API's address; the rest is the site's own files.
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  });
  await Promise.race([network.enable(), rejectLate()]);
}

function rejectLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(
        new Error(
          `The demo backend did not start: no service worker after ${startLimit} ms. ` +
            'Open the site over https or localhost, with service workers allowed.',
        ),
      );
    }, startLimit);
  });
}
