import { atom } from 'nanostores';
import type { Kept } from '#kept';

/** What readers should know about the storage of their browser. */
export interface StorageTrouble {
  /** Entries live only as long as the page: the browser has no room, or gives none. */
  readonly memoryOnly: boolean;
  /** What all tabs should know only this one does: the device has no room, or gives none. */
  readonly notShared: boolean;
  /** Keys whose content could not be read and was removed. */
  readonly dropped: readonly string[];
}

/** All is well: also the server's snapshot of the store. */
export const NO_TROUBLE: StorageTrouble = Object.freeze({
  memoryOnly: false,
  notShared: false,
  dropped: [],
});

/** Trouble with the storage since this page was loaded. */
export const $storageTrouble = atom<StorageTrouble>(NO_TROUBLE);

/** Notes that something could not be written. */
export function noteMemoryOnly(): void {
  const known = $storageTrouble.get();
  if (!known.memoryOnly) $storageTrouble.set({ ...known, memoryOnly: true });
}

/** Notes that other tabs cannot know what this one does. */
export function noteNotShared(): void {
  const known = $storageTrouble.get();
  if (!known.notShared) $storageTrouble.set({ ...known, notShared: true });
}

/** Notes that what lay under a key was removed, because it could not be read. */
export function noteDropped(key: string): void {
  const known = $storageTrouble.get();
  if (!known.dropped.includes(key)) {
    $storageTrouble.set({ ...known, dropped: [...known.dropped, key] });
  }
}

/** Whether anything of a service that was kept in these rows of the table could not be read. */
export function isDropped(
  { dropped }: StorageTrouble,
  service: string,
  ...rows: readonly Kept[]
): boolean {
  return dropped
    .filter((key) => rows.some(({ prefix }) => key.startsWith(prefix)))
    .some((key) => `${key}:`.includes(`:${service}:`));
}
