import type { PersistentStore } from '@nanostores/persistent';
import { noteMemoryOnly } from './storage-trouble.ts';

/** The keys that lie on the device, for all tabs; every other one lies in the session of its tab. */
export const deviceKeys = new Set<string>();

/**
 * A storage that never throws: what it cannot write (full, blocked, absent) it remembers, and notes
 * in `$storageTrouble`. The library reads and writes it as an object with one property per key.
 */
export function tolerantEngine(): PersistentStore {
  const memory = new Map<string, string>();

  function read(key: string): string | undefined {
    return memory.get(key) ?? attempt(() => storageOf(key)?.getItem(key)) ?? undefined;
  }

  function write(key: string, value: string): true {
    memory.set(key, value);
    const written = attempt(() => {
      const storage = storageOf(key);
      storage?.setItem(key, value);
      return storage !== undefined;
    });
    if (written) memory.delete(key);
    else noteMemoryOnly();
    return true;
  }

  function remove(key: string): true {
    memory.delete(key);
    // What cannot be removed could not be written either.
    attempt(() => storageOf(key)?.removeItem(key));
    return true;
  }

  return new Proxy<PersistentStore>(
    {},
    {
      get: (_, key) => (typeof key === 'string' ? read(key) : undefined),
      has: (_, key) => typeof key === 'string' && read(key) !== undefined,
      set: (_, key, value: string) => typeof key === 'string' && write(key, value),
      deleteProperty: (_, key) => typeof key === 'string' && remove(key),
      ownKeys: () => attempt(() => Object.keys(sessionStorage)) ?? [],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
}

/** The keys that lie on the device, and those that would if it had room or had a value for them. */
export function keysOnDevice(): readonly string[] {
  return [...new Set([...deviceKeys, ...(attempt(() => Object.keys(localStorage)) ?? [])])];
}

/** Reading the property alone throws where the browser blocks storage. */
function storageOf(key: string): Storage | undefined {
  return deviceKeys.has(key) ? globalThis.localStorage : globalThis.sessionStorage;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
