/*
 * Registers the service worker once the page has nothing else to do, and tells the reader when a new
 * edition is there. The page is never reloaded by itself.
 *
 * Wherever it does not work (plain http, a private window, blocked by the reader) the page is what it
 * would be without it, and nothing is logged.
 */
import type { Greeting, Reply } from './worker/messages.ts';

/** The shortest time between two questions for a new edition, in milliseconds: an hour. */
const PAUSE = 3_600_000;

/**
 * How long a page is left alone before it meets a new worker, in milliseconds. While a page loads its
 * parts the old worker is busy, and Chromium replaces a busy worker only much later.
 */
const SETTLING = 5000;

/**
 * Registers the worker of the build that the page is of; none on the live server, whose pages are of no
 * build, and none for a build with `OFFLINE=false`. Readers
 * who want to save data are not asked to download what they may never read.
 */
export function registerWorker(script: string): void {
  const { build, offline } = document.documentElement.dataset;
  if (build === undefined || offline === 'false') return;
  const isAble = 'serviceWorker' in navigator && 'CompressionStream' in window;
  if (!isAble || savesData()) return;
  const start = (): void => void register(script, build).catch(() => {});
  const whenIdle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(start);
    else setTimeout(start, 1000);
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

async function register(script: string, build: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(script);
  if (registration.waiting) greet(registration.waiting, build);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // The first worker of a device does not wait.
      if (worker.state === 'installed' && registration.active) greet(worker, build);
    });
  });
  askNowAndThen(registration);
}

/** Tells a waiting worker which build the page is of: it takes over, or it is of another one. */
function greet(worker: ServiceWorker, build: string): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === ('other' satisfies Reply)) void sayIfNewer(build).catch(() => {});
  };
  setTimeout(() => {
    worker.postMessage({ build } satisfies Greeting, [port2]);
  }, SETTLING);
}

/**
 * Tells the reader of a new edition, if reloading brings it: the worker that waits may be the older
 * one while a third is being fetched, and without its host a page would be the same again.
 */
async function sayIfNewer(build: string): Promise<void> {
  const response = await fetch(location.href, { cache: 'no-store' });
  const [, newest = build] = / data-build="(\w+)"/.exec(await response.text()) ?? [];
  if (!response.ok || newest === build) return;
  window.dispatchEvent(new CustomEvent('page-notice', { detail: { name: 'newer' } }));
}

/** Browsers ask with each page that is opened. This is for pages that stay open. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < PAUSE) return;
    asked = Date.now();
    // Without a connection there is no answer; the next time will do.
    registration.update().catch(() => {});
  });
}

/** https://wicg.github.io/savedata/; not in every browser. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
