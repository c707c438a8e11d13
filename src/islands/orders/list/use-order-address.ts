import { useSyncExternalStore } from 'react';
import { orderQuery } from '../addresses.ts';

/** The page tells nobody when a script changes its address: whoever does says so here. */
const listeners = new Set<() => void>();

/**
 * The order that the page's address names (`?order=<id>`), and a way to another one. Each is an
 * entry of the browser's history, so that "back" leads back to the list.
 *
 * @returns what stands there, an ID or not, made fit to be shown; undefined for nothing, and on the
 * server
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
  const text = new URLSearchParams(window.location.search).get('order') ?? '';
  return foreignText(text) || undefined;
}

/** The first 60 characters of a longer text; an ID has 24. */
const beginning = /^.{60}(?=.)/su;

/**
 * A text that anybody may have written, made fit to be shown: in one line, not longer than needed to
 * recognize it, and without the unseen characters that could turn the text around it.
 */
export function foreignText(text: string): string {
  const seen = text.replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '').trim();
  const start = beginning.exec(seen)?.[0];
  return start === undefined ? seen : `${start} …`;
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('popstate', onChange);
  };
}
