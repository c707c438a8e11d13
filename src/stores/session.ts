import {
  persistentAtom,
  setPersistentEngine,
  type PersistentEvents,
  type PersistentStore,
} from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { z } from '#sources';

/**
 * Makes an atom that lives as long as the tab: over reload, back and the language switch.
 *
 * Without `sessionStorage` (blocked, or during server rendering) it lives as long as the page.
 *
 * @param key Name and version of the shape, such as `order-draft:v1:caching`.
 * @param schema What may be stored; anything else reads as `initial`. Never throws.
 */
export function sessionAtom<T>(key: string, schema: z.ZodMiniType<T>, initial: T): WritableAtom<T> {
  installEngine();
  return persistentAtom<T>(key, initial, {
    encode: JSON.stringify,
    decode: (text) => parse(text, schema) ?? initial,
  });
}

function parse<T>(text: string, schema: z.ZodMiniType<T>): T | undefined {
  try {
    return z.safeParse(schema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

let installed = false;

/** The engine is one for all persistent atoms of the library; so it is set before the first. */
function installEngine(): void {
  if (installed) return;
  installed = true;
  setPersistentEngine(tolerant(openSession()), revivals);
}

/**
 * No other tab shares a session; but a page that the back button revives must read again what the
 * pages after it have stored.
 */
const revivals: PersistentEvents = {
  addEventListener(_key, _listener, restore) {
    if (typeof window !== 'undefined') window.addEventListener('pageshow', restore);
  },
  removeEventListener(_key, _listener, restore) {
    if (typeof window !== 'undefined') window.removeEventListener('pageshow', restore);
  },
};

function openSession(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    // Reading the property alone throws where the browser blocks storage.
    return undefined;
  }
}

/** A storage that never throws: what it cannot write (full, blocked) it remembers. */
function tolerant(storage: Storage | undefined): PersistentStore {
  const memory = new Map<string, string>();

  function read(key: string): string | undefined {
    try {
      return memory.get(key) ?? storage?.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  function write(key: string, value: string): true {
    memory.set(key, value);
    try {
      storage?.setItem(key, value);
      if (storage) memory.delete(key);
    } catch {
      // Remembered it is already.
    }
    return true;
  }

  function remove(key: string): true {
    memory.delete(key);
    try {
      storage?.removeItem(key);
    } catch {
      // What cannot be removed could not be written either.
    }
    return true;
  }

  // The library reads and writes an engine as a plain object with one property per key.
  return new Proxy<PersistentStore>(
    {},
    {
      get: (_, key) => (typeof key === 'string' ? read(key) : undefined),
      has: (_, key) => typeof key === 'string' && read(key) !== undefined,
      set: (_, key, value: string) => typeof key === 'string' && write(key, value),
      deleteProperty: (_, key) => typeof key === 'string' && remove(key),
    },
  );
}
