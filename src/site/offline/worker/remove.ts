/**
 * The worker of a site that keeps nothing (`OFFLINE=false`). It takes the place of the one that a
 * device may still have from an earlier build, removes what that one kept, and then itself.
 */
import { forgetPages } from '#kept/pages';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  await forgetPages(self.registration.scope);
  await self.registration.unregister();
}
