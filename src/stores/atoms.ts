import {
  persistentAtom,
  type PersistentEvents,
  setPersistentEngine,
  windowPersistentEvents,
} from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { z } from '#zod';
import {
  toPersistentStore,
  deviceStorage,
  noteDropped,
  tabStorage,
  type TolerantStorage,
} from './storage.ts';

/**
 * Makes an atom that lives as long as the tab: over reload, back and the language switch.
 *
 * Without `sessionStorage` (blocked, full, or during server rendering) it lives as long as the page.
 *
 * @param key A prefix of `kept`, the version of the shape, and whose it is: `…v1:caching`.
 * @param schema What may be stored. Anything else, and what another version has stored, is removed,
 * reads as `initial`, and is noted in `$storageStatus`. Never throws.
 */
export function sessionAtom<T>(key: string, schema: z.ZodMiniType<T>, initial: T): WritableAtom<T> {
  installEngine();
  if (dropOtherVersions(key)) noteDropped(key);
  return persistentAtom<T>(key, initial, {
    encode: JSON.stringify,
    decode(text) {
      const value = parse(text, schema);
      if (value !== undefined) return value;
      storageOf(key).remove(key);
      noteDropped(key);
      return initial;
    },
  });
}

/** The same, but shared by all tabs of this browser, and there after they are closed. */
export function deviceAtom<T>(key: string, schema: z.ZodMiniType<T>, initial: T): WritableAtom<T> {
  deviceKeys.add(key);
  return sessionAtom(key, schema, initial);
}

function parse<T>(text: string, schema: z.ZodMiniType<T>): T | undefined {
  try {
    return z.safeParse(schema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Removes what an older or newer build has left. @returns whether there was anything */
function dropOtherVersions(key: string): boolean {
  const pattern = /:v\d+(?=:|$)/;
  const storage = storageOf(key);
  const others = storage
    .keys()
    .filter(
      (other) => other !== key && other.replace(pattern, ':v') === key.replace(pattern, ':v'),
    );
  for (const other of others) storage.remove(other);
  return others.length > 0;
}

/** The keys of `deviceAtom`. */
const deviceKeys = new Set<string>();

function storageOf(key: string): TolerantStorage {
  return deviceKeys.has(key) ? deviceStorage : tabStorage;
}

const engine = toPersistentStore(storageOf);
let installed = false;

/** The engine is one for all persistent atoms of the library; so it is set before the first. */
function installEngine(): void {
  if (installed) return;
  installed = true;
  setPersistentEngine(engine, events);
}

/**
 * A page that the back button revives must read again what the pages after it have stored. What
 * other tabs store is followed only where it is shared.
 */
const events: PersistentEvents = {
  addEventListener(key, listener, restore) {
    if (typeof window === 'undefined') return;
    if (deviceKeys.has(key)) windowPersistentEvents.addEventListener(key, listener, restore);
    else window.addEventListener('pageshow', restore);
  },
  removeEventListener(key, listener, restore) {
    if (typeof window !== 'undefined') {
      windowPersistentEvents.removeEventListener(key, listener, restore);
    }
  },
};

/** Gives each key, such as a service or an order, a store of its own, made at its first use. */
export function storeFamily<T>(make: (service: string) => T): (service: string) => T {
  const made = new Map<string, T>();
  return (service) => {
    const known = made.get(service);
    if (known !== undefined) return known;
    const store = make(service);
    made.set(service, store);
    return store;
  };
}
