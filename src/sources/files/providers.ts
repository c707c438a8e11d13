import { MAX_NOTE_LENGTH } from '../text.ts';
import type { FileEntry } from './reading.ts';

/** Providers list a network once for each service that uses it: one entry for all of them. */
export function mergeServices(entries: readonly FileEntry[]): readonly FileEntry[] {
  const merged = new Map<string, FileEntry>();
  const result: FileEntry[] = [];
  // The place of each merged entry in the result.
  const places = new Map<string, number>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.text}`;
    const known = entry.services === undefined ? undefined : merged.get(key);
    const place = places.get(key);
    if (!known || place === undefined) {
      if (entry.services !== undefined) {
        merged.set(key, entry);
        places.set(key, result.length);
      }
      result.push(entry);
      continue;
    }
    const services = union(known.services, entry.services);
    const regions = union(known.regions, entry.regions);
    const both = {
      ...known,
      services,
      ...(regions.length > 0 ? { regions } : {}),
      note: noteOf(services, regions),
    };
    merged.set(key, both);
    result[place] = both;
  }
  return result;
}

function union(a: readonly string[] = [], b: readonly string[] = []): readonly string[] {
  return [...new Set([...a, ...b])];
}

/** As many names as a note can hold. */
function noteOf(services: readonly string[], regions: readonly string[]): string {
  const note = [...services, ...regions].join(', ');
  return note.length <= MAX_NOTE_LENGTH ? note : `${note.slice(0, MAX_NOTE_LENGTH - 1)}…`;
}
