import { useSyncExternalStore } from 'react';
import { orderQuery } from './addresses.ts';

/** The page tells nobody when a script changes its address: whoever does says so here. */
const listeners = new Set<() => void>();

/**
 * The order that the page's address names (`?order=<id>`), and a way to another one. Each is an
 * entry of the browser's history, so that "back" leads back to the list.
 *
 * @returns the ID as it stands there, right or wrong; undefined for none, and on the server
 */
export function useOrderAddress(): readonly [
  orderId: string | undefined,
  open: (orderId: string | undefined) => void,
] {
  const orderId = useSyncExternalStore(subscribe, readAddress, () => undefined);
  return [orderId, open];
}

function open(orderId: string | undefined): void {
  const { pathname } = window.location;
  history.pushState(null, '', orderId === undefined ? pathname : pathname + orderQuery(orderId));
  for (const listener of listeners) listener();
}

function readAddress(): string | undefined {
  const id = new URLSearchParams(window.location.search).get('order')?.trim();
  return id === '' ? undefined : id;
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('popstate', onChange);
  };
}
