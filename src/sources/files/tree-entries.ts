import type { EntryKind } from '../list-entry.ts';
import { cleanNote, MAX_NOTE_LENGTH } from '../text.ts';
import { isGenericName, looksLikeAddress, roleOf, type Role } from './names.ts';
import type { FileEntry, Unread } from './reading.ts';
import { entriesOf, joined, kindOf } from './entries.ts';
import { isDenyingName, isOutgoingName, isStateName, stateOf, type State } from './states.ts';
import type { Pair, Tree } from './tree.ts';

/** What is known of a value from what stands around it. */
interface Context {
  readonly state: EntryKind;
  /** The name that denies it or switches it off, for the reader. */
  readonly because: string;
  /** The key that it is under; the key that a list is under is that of its items. */
  readonly key: string;
  readonly note: string;
  readonly service: string;
  readonly region: string;
}

const NO_CONTEXT: Context = {
  state: 'source',
  because: '',
  key: '',
  note: '',
  service: '',
  region: '',
};

/** The entries of a structured file, and the keys that are none. */
export interface TreeReading {
  readonly entries: readonly FileEntry[];
  readonly unread: readonly Unread[];
}

/**
 * Finds the addresses in the values of a file, whatever it is from: each with the note, the service
 * and the region that stand next to or above it. What is below a key that denies, or in a rule that
 * denies or is switched off, is an entry that is not taken. Values that are no addresses are named
 * by their keys.
 */
export function readTreeEntries(tree: Tree): TreeReading {
  const walk = new Walk();
  walk.visit(tree, NO_CONTEXT);
  return {
    entries: mergeServices(walk.entries),
    unread: [...walk.unread].map((name) => ({ kind: 'key', name })),
  };
}

class Walk {
  readonly entries: FileEntry[] = [];
  readonly unread = new Set<string>();

  visit(tree: Tree, context: Context): void {
    if (tree.kind === 'list') for (const item of tree.items) this.visit(item, context);
    else if (tree.kind === 'map') this.#visitMap(tree.pairs, context);
    else this.#visitText(tree.text, tree.line, tree.note, context);
  }

  #visitMap(pairs: readonly Pair[], outer: Context): void {
    const context = contextOf(pairs, outer);
    const texts = (role: Role) =>
      pairs.flatMap(({ key, value }) =>
        value.kind === 'text' && roleOf(key) === role ? [value.text] : [],
      );
    const [size = ''] = [...texts('prefix-length'), ...texts('mask')];
    const [first, last] = [texts('first')[0], texts('last')[0]];
    const isRange =
      first !== undefined &&
      last !== undefined &&
      looksLikeAddress(first) &&
      looksLikeAddress(last);
    for (const { key, value } of pairs) {
      if (isOutgoingName(key)) {
        this.#name(key, value);
        continue;
      }
      if (looksLikeAddress(key)) {
        this.#visitKey(key, value, context);
        continue;
      }
      const inner = { ...below(key, context), ...groupBelow(key, value, context) };
      if (value.kind !== 'text') {
        this.visit(value, inner);
        continue;
      }
      const role = roleOf(key);
      const { text, line, note } = value;
      if (isRange && (role === 'first' || role === 'last')) {
        if (role === 'first')
          this.#visitText(`${text} - ${last}`, line, note, { ...inner, key: 'range' });
      } else if (role === 'source') {
        this.#visitText(joined(text, size), line, note, inner);
      } else if (looksLikeAddress(text) && !/version/i.test(key)) {
        this.#visitText(text, line, note, inner);
      } else if (!isRead(key, role)) {
        this.#name(key, value);
      }
    }
  }

  /** An address as a key: what it stands for is its note, or whether it is let in. */
  #visitKey(address: string, value: Tree, outer: Context): void {
    const words = value.kind === 'map' ? value.pairs : [{ key: 'status', value }];
    const context = contextOf(words, { ...outer, key: 'ip' });
    const line = value.kind === 'text' ? value.line : 0;
    const comment =
      value.kind === 'text' && stateOf('status', value.text) === undefined ? value.text : '';
    this.#visitText(address, line, comment, { ...context, key: 'ip' });
  }

  #visitText(text: string, line: number, comment: string, context: Context): void {
    const { key } = context;
    const isSource = roleOf(key) === 'source' || isDenyingName(key);
    if (text.trim() === '') return;
    if (!looksLikeAddress(text) && !(isSource && key !== '')) {
      if (key === '' || !isRead(key, roleOf(key))) this.unread.add(key);
      return;
    }
    const label = isSource || isGenericName(key) || roleOf(key) !== undefined ? '' : key;
    const note = cleanNote(comment || context.note || label);
    if (context.state !== 'source') {
      this.entries.push({ line, kind: context.state, text, note: cleanNote(context.because) });
      return;
    }
    const groups = groupsOf(context);
    const about = note || groups.about;
    for (const entry of entriesOf(text, about)) this.entries.push({ ...entry, line, ...groups.of });
  }

  #name(key: string, value: Tree): void {
    if (value.kind !== 'text' || value.text !== '') this.unread.add(key);
  }
}

/** Whether a value is made use of though it is no address. */
function isRead(key: string, role: Role | undefined): boolean {
  return isStateName(key) || (role !== undefined && role !== 'about' && role !== 'family');
}

/** What an object says about everything in it. */
function contextOf(pairs: readonly Pair[], outer: Context): Context {
  const states: State[] = [];
  let because = '';
  const notes: string[] = [];
  let { service, region } = outer;
  for (const { key, value } of pairs) {
    const state = stateOfPair(key, value);
    if (state !== undefined && state !== 'on' && because === '') {
      because = value.kind === 'text' ? `${key}: ${value.text}` : key;
    }
    if (state !== undefined) states.push(state);
    if (value.kind !== 'text' || value.text === '' || looksLikeAddress(value.text)) continue;
    const role = roleOf(key);
    if (role === 'note') notes.push(value.text);
    if (role === 'service') service = value.text;
    if (role === 'region') region = value.text;
  }
  const kind = kindOf(states);
  const note = notes.length > 0 ? notes.join(', ') : outer.note;
  const state = outer.state === 'source' ? kind : outer.state;
  return { ...outer, state, because: outer.because || because, note, service, region };
}

/**
 * What a pair says about the object that it is in: `action: deny`, `enabled: false`, and `denied`
 * with protocols instead of addresses below it.
 */
function stateOfPair(key: string, value: Tree): State | undefined {
  if (value.kind === 'text') {
    if (!isStateName(key) || value.text === '' || looksLikeAddress(value.text)) return undefined;
    return stateOf(key, value.text);
  }
  const isRule = isStateName(key) && isDenyingName(key);
  return isRule && !isEmpty(value) && !holdsAddress(value) ? 'denied' : undefined;
}

function isEmpty(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.length === 0;
  return tree.kind === 'map' && tree.pairs.length === 0;
}

function holdsAddress(tree: Tree): boolean {
  if (tree.kind === 'text') return looksLikeAddress(tree.text);
  if (tree.kind === 'list') return tree.items.some(holdsAddress);
  return tree.pairs.some(({ value }) => holdsAddress(value));
}

function below(key: string, context: Context): Context {
  const denied = context.state === 'source' && isDenyingName(key);
  return denied ? { ...context, key, state: 'denied', because: key } : { ...context, key };
}

/** A list of addresses under a name of its own belongs to a service of that name: `hooks`, `web`. */
function groupBelow(key: string, value: Tree, context: Context): Partial<Context> {
  if (value.kind !== 'list' || context.service !== '' || roleOf(key) !== undefined) return {};
  if (isGenericName(key) || isDenyingName(key)) return {};
  return value.items.some((item) => item.kind === 'text' && looksLikeAddress(item.text))
    ? { service: key }
    : {};
}

function groupsOf({ service, region }: Context): {
  readonly about: string;
  readonly of: Pick<FileEntry, 'services' | 'regions'>;
} {
  return {
    about: [service, region].filter(Boolean).join(', '),
    of: {
      ...(service === '' ? {} : { services: [service] }),
      ...(region === '' ? {} : { regions: [region] }),
    },
  };
}

/** Providers list a network once for each service that uses it: one entry for all of them. */
function mergeServices(entries: readonly FileEntry[]): readonly FileEntry[] {
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
