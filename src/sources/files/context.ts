import type { EntryKind } from '../list-entry.ts';
import { kindOf } from './entries.ts';
import { isGenericName, looksLikeAddress, roleOf, wordsOf } from './names.ts';
import { isDenyingName, isStateName, stateOf, type State } from './states.ts';
import type { Pair, Tree } from './tree.ts';

/** What is known of a value from what stands around it. */
export interface Context {
  readonly state: EntryKind;
  /** The name that denies it or switches it off, for the reader. */
  readonly because: string;
  /** The key that it is under; the key that a list is under is that of its items. */
  readonly key: string;
  readonly note: string;
  readonly service: string;
  readonly region: string;
}

export const NO_CONTEXT: Context = {
  state: 'source',
  because: '',
  key: '',
  note: '',
  service: '',
  region: '',
};

/** What an object says about everything in it. */
export function contextOf(pairs: readonly Pair[], outer: Context): Context {
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
    return (
      stateOf(key, value.text) ?? (DECIDES.test(wordsOf(key).join('')) ? 'unclear' : undefined)
    );
  }
  const isRule = isStateName(key) && isDenyingName(key);
  return isRule && !isEmpty(value) && !holdsAddress(value) ? 'denied' : undefined;
}

/** Names under which a word that nobody knows must not let in; a `status` may be that of anything. */
const DECIDES =
  /^(?:actions?|aktion|access|zugriff|effect|verdict|enabled?|aktiv|active|decision|disposition)$/;

function isEmpty(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.length === 0;
  return tree.kind === 'map' && tree.pairs.length === 0;
}

function holdsAddress(tree: Tree): boolean {
  if (tree.kind === 'text') return looksLikeAddress(tree.text);
  if (tree.kind === 'list') return tree.items.some(holdsAddress);
  return tree.pairs.some(({ value }) => holdsAddress(value));
}

/** What is known of the value under a key. */
export function contextBelow(key: string, value: Tree, context: Context): Context {
  const below = { ...context, key, ...groupBelow(key, value, context) };
  const isDenied = context.state === 'source' && isDenyingName(key);
  return isDenied ? { ...below, state: 'denied', because: key } : below;
}

/** A list of addresses under a name of its own belongs to a service of that name: `hooks`, `web`. */
function groupBelow(key: string, value: Tree, context: Context): Partial<Context> {
  if (value.kind !== 'list' || context.service !== '' || roleOf(key) !== undefined) return {};
  if (isGenericName(key) || isDenyingName(key)) return {};
  return value.items.some((item) => item.kind === 'text' && looksLikeAddress(item.text))
    ? { service: key }
    : {};
}
