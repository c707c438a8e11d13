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
    else this.#visitText(tree, context);
  }

  #visitMap(pairs: readonly Pair[], outer: Context): void {
    const context = contextOf(pairs, outer);
    const parts = partsOf(pairs);
    for (const { key, value } of pairs) {
      const inner = { ...below(key, context), ...groupBelow(key, value, context) };
      const role = roleOf(key);
      if (isOutgoingName(key)) this.#name(key, value);
      else if (looksLikeAddress(key)) this.#visitKey(key, value, context);
      else if (value.kind !== 'text') this.visit(value, inner);
      else if (parts.used.has(key)) {
        if (role !== 'first') continue;
        this.#visitText(
          { ...value, text: `${value.text} - ${parts.last}` },
          { ...inner, key: 'range' },
        );
      } else if (role === 'source') {
        this.#visitText({ ...value, text: joined(value.text, parts.size) }, inner);
      } else if (looksLikeAddress(value.text) && !/version/i.test(key)) {
        this.#visitText(value, inner);
      } else if (!isRead(key, role)) this.#name(key, value);
    }
  }

  /** An address as a key: what it stands for is its note, or whether it is let in. */
  #visitKey(address: string, value: Tree, outer: Context): void {
    const words = value.kind === 'map' ? value.pairs : [{ key: 'status', value }];
    const context = { ...contextOf(words, { ...outer, key: 'ip' }), key: 'ip' };
    const [line, text] = value.kind === 'text' ? [value.line, value.text] : [0, ''];
    const note = stateOf('status', text) === undefined ? text : '';
    this.#visitText({ kind: 'text', text: address, line, note }, context);
  }

  #visitText(value: Text, context: Context): void {
    const { text, line, isExpression = false } = value;
    const { key } = context;
    const isSource = key === '' || roleOf(key) === 'source' || isDenyingName(key);
    if (text.trim() === '') return;
    const isWrong = isSource && (isExpression || /[0-9]/.test(text));
    if (!looksLikeAddress(text) && !isWrong) {
      this.unread.add(key === '' ? text : key);
      return;
    }
    if (context.state !== 'source') {
      this.entries.push({ line, kind: context.state, text, note: cleanNote(context.because) });
      return;
    }
    const isLabel = !isSource && !isGenericName(key) && [undefined, 'about'].includes(roleOf(key));
    const groups = groupsOf(context);
    const note = cleanNote(value.note || context.note || (isLabel ? key : '')) || groups.about;
    const found: readonly FileEntry[] = isExpression
      ? [{ line, kind: 'source', text, note }]
      : entriesOf(text, note);
    for (const entry of found) this.entries.push({ ...entry, line, ...groups.of });
  }

  #name(key: string, value: Tree): void {
    if (value.kind !== 'text' || value.text !== '') this.unread.add(key);
  }
}

type Text = Extract<Tree, { kind: 'text' }>;

/** What an object has in separate values that belong together. */
interface Parts {
  /** A mask or a prefix length. */
  readonly size: string;
  /** The end of a range. */
  readonly last: string;
  /** The keys of these values, which are no entries of their own. */
  readonly used: ReadonlySet<string>;
}

function partsOf(pairs: readonly Pair[]): Parts {
  const texts = pairs.flatMap(({ key, value }) =>
    value.kind === 'text' ? [{ key, text: value.text, role: roleOf(key) }] : [],
  );
  const hasAddress = texts.some(({ role, text }) => role === 'source' && looksLikeAddress(text));
  const size = texts.find(
    ({ role, text }) =>
      role === 'prefix-length' || role === 'mask' || (role === 'source' && LENGTH.test(text)),
  );
  const ends = (['first', 'last'] as const).map((end) =>
    texts.find(({ role, text }) => role === end && looksLikeAddress(text)),
  );
  const [first, last] = ends;
  const used = [...(size && hasAddress ? [size] : []), ...(first && last ? [first, last] : [])];
  return {
    size: hasAddress ? (size?.text ?? '') : '',
    last: last?.text ?? '',
    used: new Set(used.map(({ key }) => key)),
  };
}

/** A prefix length by itself. */
const LENGTH = /^\/?\d{1,3}$/;

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
