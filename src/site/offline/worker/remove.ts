/**
 * The worker of a site that keeps nothing (`OFFLINE=false`). It takes the place of the one that a
 * device may still have from an earlier build, removes what that one kept, and then itself.
 */
import { isOwnCache } from './cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  const { scope } = self.registration;
  const names = await caches.keys();
  const own = names.filter((name) => isOwnCache(name, scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
