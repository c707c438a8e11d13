import { parseCidr } from '../network.ts';
import { cleanNote } from '../text.ts';
import { contextBelow, contextOf, isSourceKey, NO_CONTEXT, type Context } from './context.ts';
import { entriesOf, joined } from './entries.ts';
import { isGenericName, looksLikeAddress, roleOf, type Role } from './names.ts';
import { mergeServices } from './providers.ts';
import type { FileEntry, Unread } from './reading.ts';
import { readLine } from '../line.ts';
import type { Day } from './expiry.ts';
import {
  isDenyingName,
  isLabel,
  isOutgoingName,
  isStateName,
  isTargetName,
  stateOf,
} from './states.ts';
import type { Pair, Tree } from './tree.ts';

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
 *
 * @param today what is over by then is not taken
 */
export function readTreeEntries(tree: Tree, today?: Day): TreeReading {
  const walk = new Walk();
  walk.visit(tree, { ...NO_CONTEXT, today });
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
    const labels = labelsOf(pairs);
    for (const { key, value } of pairs) {
      const below = contextBelow(key, value, context);
      const inner = isKnown(key, value, labels) ? below : { ...below, isUnknown: true };
      const role = roleOf(key);
      if (isOutgoingName(key)) this.#name(key, value);
      else if (looksLikeAddress(key)) this.#visitKey(key, value, context);
      else if (isTargetName(key) && holdsAddresses(value) && !parts.used.has(key))
        this.#name(key, value);
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
      } else if (role !== 'note' && holdsLines(value.text)) {
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
    if (!looksLikeAddress(text) && !isWrong && !holdsLines(text)) {
      this.unread.add(key === '' ? text : key);
      return;
    }
    if (context.state !== 'source') {
      this.entries.push({ line, kind: context.state, text, note: cleanNote(context.because) });
      return;
    }
    const isLabel = !isSource && !isGenericName(key) && [undefined, 'about'].includes(roleOf(key));
    const groups = groupsOf(context);
    if ((context.isAside || context.isUnknown) && !isExpression) {
      this.#offer(text, context, line);
      return;
    }
    const note = cleanNote(value.note || context.note || (isLabel ? key : '')) || groups.about;
    const found: readonly FileEntry[] = isExpression
      ? [{ line, kind: 'source', text, note }]
      : entriesOf(text, note);
    // A sentence that is not understood is named; as an entry, its address would be offered.
    const isUnderstood = found.every(
      ({ kind, text: read }) => kind !== 'source' || parseCidr(read),
    );
    if (holdsLines(text) && !isExpression && !isUnderstood)
      this.unread.add(key === '' ? text : key);
    else for (const entry of found) this.entries.push({ ...entry, line, ...groups.of });
  }

  /** Keeps an address under a name that says nothing about its use as one thing to look at. */
  #offer(text: string, { key, note, isAside }: Context, line: number): void {
    const name = cleanNote(key)
      .replace(/[^\p{L}\p{N}_-]+/gu, ' ')
      .trim();
    const whole = `${name}: ${text}`;
    const { kind } = readLine(whole);
    if (kind === 'entries' && !isAside) this.entries.push({ line, kind: 'source', text, note });
    else if (name !== '' && (kind === 'unclear' || kind === 'entries'))
      this.entries.push({ line, kind: 'source', text: whole, note });
    else this.unread.add(key === '' ? text : key);
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

/** The keys of an object that are names of places or services, if it has no other addresses. */
function labelsOf(pairs: readonly Pair[]): ReadonlySet<string> {
  const holding = pairs.filter(({ value }) => holdsAddresses(value));
  const isNamed = holding.some(({ key }) => isSourceKey(key));
  // An object with further values has attributes, of which one is an address.
  const hasOthers = pairs.some(
    ({ value }) => value.kind === 'text' && !looksLikeAddress(value.text),
  );
  const labels = holding.filter(
    ({ key, value }) => isLabel(key) && !(value.kind === 'text' && hasOthers),
  );
  return new Set(isNamed ? [] : labels.map(({ key }) => key));
}

/** Whether the addresses under a key may be let in without asking. */
function isKnown(key: string, value: Tree, labels: ReadonlySet<string>): boolean {
  if (!holdsAddresses(value)) return true;
  return labels.has(key) || isSourceKey(key) || isDenyingName(key);
}

/** Whether a text is lines of a configuration, or a sentence with an address: `allow 203.0.113.7`. */
function holdsLines(text: string): boolean {
  return !looksLikeAddress(text) && text.split(/[\s;,]+/).some(looksLikeAddress);
}

/** Whether a value is an address, or a list of some. */
function holdsAddresses(value: Tree): boolean {
  if (value.kind === 'text') return looksLikeAddress(value.text);
  return (
    value.kind === 'list' &&
    value.items.some((item) => item.kind === 'text' && holdsAddresses(item))
  );
}

/** A prefix length by itself. */
const LENGTH = /^\/?\d{1,3}$/;

/** Whether a value is made use of though it is no address. */
function isRead(key: string, role: Role | undefined): boolean {
  return isStateName(key) || (role !== undefined && role !== 'about' && role !== 'family');
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
