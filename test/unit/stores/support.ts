import { vi } from 'vitest';
import { type Order, OrderApiError, type OrderApiFailure } from '#api';
import type { OrderRequest } from '#order';
import type { PageVisibility } from '#stores';
import { caching as offer, goodDraft, rows } from '../order/offers.ts';

export { offer };

/** A draft that can be ordered; its first row is blank, so the request's first is the second. */
export const draft = goodDraft({ trustedSources: rows('', '203.0.113.7') }, offer);

export const orderId = '0123456789abcdef01234567';

/** An order in a state; `changes` may give it another ID, another past, a failure. */
export function orderWith(
  status: string,
  configuration: OrderRequest,
  changes: Partial<Order> = {},
): Order {
  const createdAt = '2026-11-20T12:00:00Z';
  const history = [{ status, at: createdAt }];
  return {
    id: orderId,
    service: 'caching',
    configuration,
    status,
    progress: 1,
    createdAt,
    history,
    ...changes,
  };
}

export function failed(failure: OrderApiFailure): OrderApiError {
  return new OrderApiError(failure, failure.kind);
}

/** A session storage in memory, put in the place of the browser's. */
export function fakeSession(content: Record<string, string> = {}): Map<string, string> {
  return fakeStorage('sessionStorage', content);
}

/** The storage that all tabs share. */
export function fakeDevice(content: Record<string, string> = {}): Map<string, string> {
  return fakeStorage('localStorage', content);
}

function fakeStorage(name: string, content: Record<string, string>): Map<string, string> {
  const items = new Map(Object.entries(content));
  const methods = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  // A real one has its items as its own properties, and only these.
  const storage = new Proxy(methods, {
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  vi.stubGlobal(name, storage);
  return items;
}

/**
 * Web Locks as a page finds them when no other page is there any more: whoever asks gets what is
 * asked for.
 */
export function freeLocks(): Pick<Navigator, 'locks'> {
  const request = async (
    name: string,
    options: LockOptions | LockGrantedCallback<unknown>,
    callback?: LockGrantedCallback<unknown>,
  ): Promise<unknown> => {
    const granted = typeof options === 'function' ? options : callback;
    return granted?.({ name, mode: 'exclusive' });
  };
  return { locks: { request } as LockManager };
}

/** Web Locks that several pages share, and the names that somebody holds alone. */
export function sharedLocks() {
  const held = new Map<string, Promise<void>>();
  async function request(
    name: string,
    options: LockOptions | LockGrantedCallback<unknown>,
    callback?: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    const { ifAvailable, mode, signal }: LockOptions = typeof options === 'function' ? {} : options;
    const granted = typeof options === 'function' ? options : callback;
    if (ifAvailable && held.has(name)) return granted?.(null);
    while (held.has(name)) {
      await Promise.race([held.get(name), whenAborted(signal)]);
      signal?.throwIfAborted();
    }
    if (mode === 'shared') return granted?.({ name, mode });
    let release = (): void => {};
    held.set(name, new Promise((resolve) => (release = resolve)));
    try {
      return await granted?.({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
      release();
    }
  }
  return { navigator: { locks: { request } as LockManager }, names: () => [...held.keys()] };
}

function whenAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
}

/** The stores as a page has them that was just loaded; the storages keep what they had. */
export async function loadPage() {
  vi.resetModules();
  return import('#stores');
}

/** A page that can be hidden and shown, and lose its connection. */
export function fakeEnvironment(start: PageVisibility = 'visible') {
  const listeners = new Set<() => void>();
  let visibility = start;
  return {
    visibility: () => visibility,
    subscribe(onChange: () => void) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    become(next: PageVisibility) {
      visibility = next;
      for (const listener of listeners) listener();
    },
    /** How many listen: none once everything is ended. */
    listening: () => listeners.size,
  };
}

/**
 * Hears of the mistakes of the program that nobody catches, in place of the test runner, which would
 * fail the run.
 */
export function hearUncaught() {
  const heard = vi.fn<(error: unknown) => void>();
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', heard);
  return {
    heard,
    end() {
      process.removeAllListeners('unhandledRejection');
      for (const listener of others) process.on('unhandledRejection', listener);
    },
  };
}
