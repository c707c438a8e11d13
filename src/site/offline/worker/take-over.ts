/**
 * When a new worker takes the place of the old one. Activating it removes the files of the old
 * build, which pages of that build may still want to load. So it waits until there is none: a page
 * says which build it belongs to, and if it is of this one and alone, nobody is left.
 */
import type { Greeting, Reply } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Answers pages that say which build they are of. */
export function answerGreetings(build: string): void {
  self.addEventListener('message', (event) => {
    const greeting: unknown = event.data;
    if (!isGreeting(greeting)) return;
    if (greeting.build !== build) event.ports[0]?.postMessage('other' satisfies Reply);
    else event.waitUntil(takeOverFor(event.source));
  });
}

async function takeOverFor(source: ExtendableMessageEvent['source']): Promise<void> {
  const { scope } = self.registration;
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [page, ...others] = all.filter(({ url }) => url.startsWith(scope));
  const isAlone = others.length === 0 && source instanceof Client && page?.id === source.id;
  if (isAlone) await self.skipWaiting();
}

function isGreeting(data: unknown): data is Greeting {
  return typeof data === 'object' && data !== null && 'build' in data;
}
