import { useSyncExternalStore } from 'react';
import { orderQuery } from '../addresses.ts';

/** Browsers send no event when a script changes the address: `open` notifies these instead. */
const listeners = new Set<() => void>();

/**
 * The order that the page's address names (`?order=<id>`), and a way to another one. Each is an
 * entry of the browser's history, so that "back" returns to the list.
 *
 * @returns what the address contains, an ID or not, made safe to show; undefined for nothing, and on
 * the server
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
 * Untrusted text, made safe to show: on one line, no longer than needed to recognize it, and
 * without the invisible characters that could reverse the text around it.
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
