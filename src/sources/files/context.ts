import { meaningOf } from '../vocabulary.ts';
import type { EntryKind } from '../list-entry.ts';
import { kindOf } from './entries.ts';
import { isGenericName, looksLikeAddress, roleOf, wordsOf } from './names.ts';
import { isPeriodName, stateOfDay, type Day } from './expiry.ts';
import {
  isAsideName,
  isDenyingName,
  isOutgoingName,
  isStateName,
  ruledOut,
  stateOf,
  type State,
} from './states.ts';
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
  /** Whether a name above is that of machines and their connections, not of a list. */
  readonly isAside: boolean;
  /** Whether nobody knows what the key says of the addresses under it. */
  readonly isUnknown: boolean;
  readonly today: Day | undefined;
}

export const NO_CONTEXT: Context = {
  state: 'source',
  because: '',
  key: '',
  note: '',
  service: '',
  region: '',
  isAside: false,
  isUnknown: false,
  today: undefined,
};

/** What an object says about everything in it. */
export function contextOf(pairs: readonly Pair[], outer: Context): Context {
  const states: State[] = [];
  let because = '';
  const notes: string[] = [];
  let { service, region } = outer;
  const holdsOne = pairs.some(({ value }) => value.kind === 'text' && looksLikeAddress(value.text));
  const hasEffect = pairs.some(({ key }) => /^effect$/i.test(key));
  for (const { key, value } of pairs) {
    // What applies by default is for the addresses that are not listed; an address as a key has
    // its own state.
    const isAside = looksLikeAddress(key) || (!holdsOne && DEFAULT.test(wordsOf(key)[0] ?? ''));
    const isOther =
      // A remark about the file; an action where an effect decides.
      key.startsWith('_') || (hasEffect && /^action$/i.test(key));
    const state = isAside || isOther ? undefined : stateOfPair(key, value, outer.today);
    if (state !== undefined && state !== 'on' && because === '') {
      because = value.kind === 'text' ? `${key}: ${value.text}` : key;
    }
    if (state !== undefined) states.push(state);
    if (value.kind !== 'text' || value.text === '' || looksLikeAddress(value.text)) continue;
    const role = roleOf(key);
    // A remark about the file says nothing about its addresses.
    if (role === 'note' && (holdsOne || !key.startsWith('_'))) notes.push(value.text);
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
function stateOfPair(key: string, value: Tree, today: Day | undefined): State | undefined {
  if (value.kind === 'text') {
    return value.isExpression ? undefined : stateOfText(key, value.text, today);
  }
  if (isEmpty(value) || holdsAddress(value) || !isStateName(key)) return undefined;
  // `Action: { Block: {} }`
  const isChoice = value.kind === 'map' && value.pairs.some((pair) => ruledOut(pair.key));
  return isChoice || isDenyingName(key) ? 'denied' : undefined;
}

function stateOfText(key: string, text: string, today: Day | undefined): State | undefined {
  if (text === '' || looksLikeAddress(text)) return undefined;
  if (isPeriodName(key)) return stateOfDay(key, text, today);
  // The next policy decides (Calico).
  if (text === 'Pass' && key === 'action') return 'unclear';
  const said = ruledOut(text) ?? (isNameOf(key) && isDenyingLabel(text) ? 'denied' : undefined);
  if (said !== undefined) return said;
  // A resource of Terraform that is made no times.
  if (key === 'count' && text === '0') return 'disabled';
  if (isOutgoingName(key)) return /^(?:true|yes|1|ja)$/i.test(text) ? 'disabled' : undefined;
  if (!isStateName(key)) return undefined;
  return stateOf(key, text) ?? (DECIDES.test(wordsOf(key).join('')) ? 'unclear' : undefined);
}

/** Keys with the name of a list or rule, which may say that it denies: `blocked-ips`. */
function isNameOf(key: string): boolean {
  return /^(?:name|title|id)$/.test(wordsOf(key).join(''));
}

/** "Block A" is a building. */
function isDenyingLabel(text: string): boolean {
  return /deny|denied|block(?:ed|list)|blacklist|gesperrt|sperrliste|banned|forbidden/i.test(text);
}

const DEFAULT = /^(?:default|fallback|otherwise|standard)$/;

/** Names under which a word that nobody knows must not let in; a `status` may be that of anything. */
const DECIDES =
  /^(?:actions?|aktion|mode|modus|access|zugriff|effect|verdict|enabled?|aktiv|active|decision|disposition)$/;

function isEmpty(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.length === 0;
  return tree.kind === 'map' && tree.pairs.length === 0;
}

function holdsAddress(tree: Tree): boolean {
  if (tree.kind === 'text') return looksLikeAddress(tree.text);
  if (tree.kind === 'list') return tree.items.some(holdsAddress);
  return tree.pairs.some(({ value }) => holdsAddress(value));
}

/** Whether a key is known to be one of sources, or says nothing at all. */
export function isSourceKey(key: string): boolean {
  if (/^(?:ipv[46]_address|host|host_?ip)$/i.test(key)) return false;
  const role = roleOf(key);
  return (
    ['source', 'first', 'last'].includes(role ?? '') || isGenericName(key) || meaningOf(key).allows
  );
}

/** What is known of the value under a key. */
export function contextBelow(key: string, value: Tree, context: Context): Context {
  const isAside =
    context.isAside || (value.kind !== 'text' && isAsideName(key) && !isSourceKey(key));
  const below = { ...context, key, isAside, isUnknown: false, ...groupBelow(key, value, context) };
  // A key that is commented out, as JSON has no comments.
  if (context.state === 'source' && /^(?:\/\/|#)/.test(key)) {
    return { ...below, state: 'disabled', because: key };
  }
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
