import type { PersistentStore } from '@nanostores/persistent';
import { atom } from 'nanostores';
import type { Kept } from '#kept';

/** Texts by key, in storages that may be blocked, full or absent. No call ever throws. */
export interface TolerantStorage {
  read: (key: string) => string | undefined;
  /** What cannot be written is remembered as long as the page lives, and noted in `$storageStatus`. */
  write: (key: string, text: string) => void;
  remove: (key: string) => void;
  keys: () => readonly string[];
}

/** Opens a storage of the browser; the property alone throws where the browser blocks it. */
type Open = () => Storage | undefined;

const openSession: Open = () => globalThis.sessionStorage;
const openDevice: Open = () => globalThis.localStorage;

/** What lives as long as its tab: over reload, back and the language switch. */
export const tabStorage: TolerantStorage = createTabStorage();

/**
 * What all tabs share and what outlives them. Where that is refused the tab keeps it in its own
 * storage, so that it survives a reload at least.
 */
export const deviceStorage: TolerantStorage = createDeviceStorage();

function createTabStorage(): TolerantStorage {
  const memory = new Map<string, string>();
  return {
    // Nobody else writes here: what is in memory is newer.
    read: (key) => memory.get(key) ?? readFrom(openSession, key),
    write(key, text) {
      memory.delete(key);
      if (writeTo(openSession, key, text)) return;
      memory.set(key, text);
      noteMemoryOnly();
    },
    remove(key) {
      memory.delete(key);
      removeFrom(openSession, key);
    },
    keys: () => [...new Set([...memory.keys(), ...keysOf(openSession)])],
  };
}

function createDeviceStorage(): TolerantStorage {
  return {
    // Other tabs write here too: what is on the device is newer, because a failed write left nothing.
    read: (key) => readFrom(openDevice, key) ?? tabStorage.read(key),
    write(key, text) {
      if (writeTo(openDevice, key, text)) {
        tabStorage.remove(key);
        return;
      }
      removeFrom(openDevice, key);
      // What was there has made room.
      if (writeTo(openDevice, key, text)) return;
      noteNotShared();
      tabStorage.write(key, text);
    },
    remove(key) {
      removeFrom(openDevice, key);
      tabStorage.remove(key);
    },
    keys: () => [...new Set([...keysOf(openDevice), ...tabStorage.keys()])],
  };
}

function readFrom(open: Open, key: string): string | undefined {
  return attempt(() => open()?.getItem(key)) ?? undefined;
}

function writeTo(open: Open, key: string, text: string): boolean {
  const written = attempt(() => {
    const storage = open();
    storage?.setItem(key, text);
    return storage !== undefined;
  });
  return written === true;
}

function removeFrom(open: Open, key: string): void {
  // What cannot be removed could not be written either.
  attempt(() => open()?.removeItem(key));
}

function keysOf(open: Open): readonly string[] {
  return attempt(() => Object.keys(open() ?? {})) ?? [];
}

/** Texts by key as the persistent stores want them: an object with one property per key. */
export function toPersistentStore(storageOf: (key: string) => TolerantStorage): PersistentStore {
  return new Proxy<PersistentStore>(
    {},
    {
      get: (_, key) => (typeof key === 'string' ? storageOf(key).read(key) : undefined),
      has: (_, key) => typeof key === 'string' && storageOf(key).read(key) !== undefined,
      set(_, key, text: string) {
        if (typeof key === 'string') storageOf(key).write(key, text);
        return true;
      },
      deleteProperty(_, key) {
        if (typeof key === 'string') storageOf(key).remove(key);
        return true;
      },
      // The device's keys are those of the tab too.
      ownKeys: () => [...deviceStorage.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** What customers should know about the storage of their browser. */
export interface StorageStatus {
  /** Entries live only as long as the page: the browser has no room, or gives none. */
  readonly memoryOnly: boolean;
  /** What all tabs should know only this one does: the device has no room, or gives none. */
  readonly notShared: boolean;
  /** Keys whose content could not be read and was removed. */
  readonly dropped: readonly string[];
}

/** Nothing is wrong: also the server's snapshot of the store. */
export const STORAGE_OK: StorageStatus = Object.freeze({
  memoryOnly: false,
  notShared: false,
  dropped: [],
});

/** What went wrong with the storage since this page was loaded. */
export const $storageStatus = atom<StorageStatus>(STORAGE_OK);

/** Records that something could not be written. */
function noteMemoryOnly(): void {
  const known = $storageStatus.get();
  if (!known.memoryOnly) $storageStatus.set({ ...known, memoryOnly: true });
}

/** Records that other tabs cannot know what this one does. */
function noteNotShared(): void {
  const known = $storageStatus.get();
  if (!known.notShared) $storageStatus.set({ ...known, notShared: true });
}

/** Records that the content of a key was removed, because it could not be read. */
export function noteDropped(key: string): void {
  const known = $storageStatus.get();
  if (!known.dropped.includes(key)) {
    $storageStatus.set({ ...known, dropped: [...known.dropped, key] });
  }
}

/** Whether anything of a service that was kept in these rows of the table could not be read. */
export function isDropped(
  { dropped }: StorageStatus,
  service: string,
  ...rows: readonly Kept[]
): boolean {
  return dropped
    .filter((key) => rows.some(({ prefix }) => key.startsWith(prefix)))
    .some((key) => `${key}:`.includes(`:${service}:`));
}
