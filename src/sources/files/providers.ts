import { MAX_NOTE_LENGTH } from '../text.ts';
import type { FileEntry } from './reading.ts';

/** What a network is listed under, collected until all of it is known. */
interface Merged {
  readonly services: Set<string>;
  readonly regions: Set<string>;
  /** Entries that it was made of. */
  count: number;
}

/** Providers list a network once for each service that uses it: one entry for all of them. */
export function mergeServices(entries: readonly FileEntry[]): readonly FileEntry[] {
  const merged = new Map<string, Merged>();
  const kept: FileEntry[] = [];
  for (const entry of entries) {
    if (entry.services === undefined) {
      kept.push(entry);
      continue;
    }
    const known = merged.get(keyOf(entry));
    const of = known ?? { services: new Set(), regions: new Set(), count: 0 };
    for (const service of entry.services) of.services.add(service);
    for (const region of entry.regions ?? []) of.regions.add(region);
    of.count += 1;
    if (known) continue;
    merged.set(keyOf(entry), of);
    kept.push(entry);
  }
  return kept.map((entry) => {
    const of = entry.services === undefined ? undefined : merged.get(keyOf(entry));
    if (!of || of.count === 1) return entry;
    const [services, regions] = [[...of.services], [...of.regions]];
    const note = noteOf(services, regions);
    return { ...entry, services, ...(regions.length > 0 ? { regions } : {}), note };
  });
}

function keyOf({ kind, text }: FileEntry): string {
  return `${kind} ${text}`;
}

/** As many names as a note can hold. */
function noteOf(services: readonly string[], regions: readonly string[]): string {
  const note = [...services, ...regions].join(', ');
  return note.length <= MAX_NOTE_LENGTH ? note : `${note.slice(0, MAX_NOTE_LENGTH - 1)}…`;
}
