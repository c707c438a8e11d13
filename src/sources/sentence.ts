import type { Line, LineEntry } from './line.ts';
import { parseCidr } from './network.ts';
import { HOST_NAME } from './shapes.ts';
import { readSpan } from './spans.ts';
import {
  EXCLUSION,
  isTargetKey,
  LABELS,
  meaningOf,
  OFF,
  plain,
  SOURCE_KEY,
  SWITCH,
  type Word,
} from './vocabulary.ts';

/** Longest line that is read word by word. */
const LONGEST = 4000;

/** Where an address of a line stands: behind a key for sources or targets, or behind neither. */
type Place = 'source' | 'target' | 'open';

interface Found {
  readonly text: string;
  readonly place: Place;
  readonly isNegated: boolean;
  /** Whether a word that allows comes before it. */
  readonly isAfterAllowing: boolean;
}

/**
 * Reads a line that has more in it than entries: a rule of a firewall, a setting, a sentence. What
 * forbids wins over all else; what allows counts only for sources; everything else is unclear.
 */
export function readSentence(listed: string, note: string): Line {
  if (listed.length > LONGEST)
    return { kind: 'unclear', text: listed, addresses: [], isNamed: false, note };
  const { text: full, comment } = takeComment(listed);
  const text = full.replace(LOGGED, ' ');
  const tokens = addressTokens(text);
  const said = { denies: false, allows: false, disables: false, negates: false, goesOut: false };
  const found: Found[] = [];
  let place: Place = 'open';
  for (const [index, token] of tokens.entries()) {
    const address = token.replace(/^!/, '');
    if (isAddress(address) || (place === 'source' && HOST_NAME.test(address))) {
      const isNegated = token.startsWith('!') || tokens[index - 1] === '!';
      found.push({ text: address, place, isNegated, isAfterAllowing: said.allows });
      // `permit ip host A host B`, and the columns behind the dashes of `iptables -L`.
      if (place === 'source' && isSingleSource(tokens)) place = 'target';
      continue;
    }
    const word = wordAt(tokens, index);
    merge(said, word);
    place = placeAfter(token, word, place);
    // `permit tcp object-group office host A`: the group is the source.
    const isGroup = /^(?:object-group|object|addrgroup)$/i.test(tokens[index - 1] ?? '');
    if (isGroup && place === 'source') place = 'target';
  }
  const about = { text: listed, note: joinNotes(comment, note) };
  if (CISCO_REMARK.test(listed) && found.length > 0) return { kind: 'disabled', ...about };
  if (TURNED.test(text) && found.length > 0 && !said.denies) {
    return { kind: 'unclear', addresses: [], isNamed: true, ...about };
  }
  return verdict(said, found, tokens, about);
}

/** Settings that hold a remark: what they say is a note, whatever words it has in it. */
const REMARK =
  /(?:^|\s)-{0,2}(?:comment|remark|description|desc|label|name|kommentar|beschreibung)\s{0,3}[=:]?\s{0,3}(?:"([^"]*)"|'([^']*)')/i;

/** What is written into a log, and a line of Cisco that is nothing but a remark. */
const LOGGED =
  /--?(?:log|nflog)-prefix\s{0,3}=?\s{0,3}(?:"[^"]*"|'[^']*'|\S+)|\bprefix\s{1,3}"[^"]*"/gi;
const CISCO_REMARK = /^(?:access-list\s+\S+\s+|\d+\s+)?remark\s/i;

/** Ways to say no, or all but these, that single words do not show. */
const TURNED =
  /\b(?:never|niemals|don[\u2019']?t|cannot|can[\u2019']t)\b|\b(?:all|any|everything|everyone|anything|alle[ns]?|alles)\s(?:but|bis\sauf)\b|\b(?:instead\sof|rather\sthan|anstelle|anstatt|statt)\b/i;

function takeComment(listed: string): { text: string; comment: string } {
  const match = REMARK.exec(listed);
  if (!match) return { text: listed, comment: '' };
  const text = `${listed.slice(0, match.index)} ${listed.slice(match.index + match[0].length)}`;
  return { text, comment: match[1] ?? match[2] ?? '' };
}

function joinNotes(...notes: readonly string[]): string {
  return notes.filter(Boolean).join(', ');
}

/** An IPv6 address in brackets, an operator, or what stands between blanks and punctuation. */
const TOKEN =
  /\[[0-9a-f:.]{2,45}\](?:\/\d{1,3})?|!=|!(?![0-9a-f:]*[.:])|[^\s,;"'`=(){}[\]\u2018-\u201F\u00AB\u00BB]+/giu;

function tokensOf(text: string): readonly string[] {
  const tokens = (text.match(TOKEN) ?? []).flatMap(withoutKey);
  return tokens.map((token) => {
    if (/^!=?$/.test(token)) return token;
    const bare = /^\[([^\]]*)\](.*)$/.exec(token);
    if (bare) return `${bare[1] ?? ''}${bare[2] ?? ''}`;
    // The records of SPF.
    const mechanism = /^([+?~-]?)ip[46]:(.+)$/i.exec(token);
    if (mechanism) return `${mechanism[1] === '-' ? '!' : ''}${mechanism[2] ?? ''}`;
    // The full stop of a sentence, the colon of a key.
    return parseCidr(token) ? token : token.replace(/[.:?!]+$/, (end) => (end === ':' ? ':' : ''));
  });
}

/** `deny:203.0.113.7`, a key and its value. No word of letters beyond f begins an address. */
function withoutKey(token: string): readonly string[] {
  const [, key, value = ''] = /^(\p{L}[\p{L}\d_.-]{0,60}):(.+)$/u.exec(token) ?? [];
  if (key === undefined || /^ip[46]$/i.test(key) || parseCidr(token)) return [token];
  return isAddress(value) ? [key, value] : [token];
}

const JOINT =
  /^(?:-|\u2013|\u2014|->|\.{2,3}|\u2026|bis|to|through|thru|until|(?:net)?mask|netzmaske|\/|\/[0-9]{1,3})$/i;

/** Puts together what is one range, or one address with its mask. */
function joinSpans(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [first = '', second = '', third = ''] = tokens.slice(at, at + 3);
    // From one address to another is a range, unless the line tells where it comes from.
    const isRoute =
      /^to$/i.test(second) && tokens.slice(0, at).some((word) => SOURCE_KEY.has(plain(word)));
    if (!isRoute && JOINT.test(second) && readSpan(`${first} ${second} ${third}`)) {
      joined.push(`${first} ${second} ${third}`);
      at += 2;
    } else if (/^(?:255|0)\.|^\//.test(second) && readSpan(`${first} ${second}`)) {
      joined.push(`${first} ${second}`);
      at += 1;
    } else joined.push(first);
  }
  return joined;
}

/** The words of a line, those of a range or of an address and its mask put together. */
export function addressTokens(text: string): readonly string[] {
  return joinSpans(tokensOf(text));
}

/** Whether a token is an address, a network or a range, right or wrong. */
function isAddress(token: string): boolean {
  if (!/[0-9]/.test(token) && token !== '::' && token !== '::/0') return false;
  if (parseCidr(token) ?? readSpan(token)) return true;
  return /^[0-9]{1,5}(?:\.[0-9*x]{1,5}){1,4}\.?(?:\/\S*)?$/i.test(token);
}

/** What a token says, together with the value behind it: `enabled = false`, `disabled: no`. */
function wordAt(tokens: readonly string[], index: number): Word {
  const token = tokens[index] ?? '';
  const word = meaningOf(token);
  const value = plain(tokens[index + 1] ?? '');
  const name = plain(token);
  if (SWITCH.has(name) && OFF.has(value)) return { ...word, disables: true };
  if (word.disables && OFF.has(value)) return { ...word, disables: false };
  // An interface group of OpenBSD.
  if (name === 'egress' && plain(tokens[index - 1] ?? '') === 'on')
    return { ...word, goesOut: false };
  return word;
}

function merge(said: Record<keyof Word, boolean>, word: Word): void {
  said.denies ||= word.denies;
  said.allows ||= word.allows;
  said.disables ||= word.disables;
  said.negates ||= word.negates;
  said.goesOut ||= word.goesOut;
}

function placeAfter(token: string, { allows }: Word, place: Place): Place {
  const name = plain(token);
  if (isTargetKey(token) || token === '-D') return 'target';
  if (SOURCE_KEY.has(name) || allows) return 'source';
  // `any`, `anywhere`: the source of this rule is everyone, what follows is its target.
  if (/^(?:any[46]?|anywhere|all|\*)$/.test(name) && place === 'source') return 'target';
  return place;
}

function isSingleSource(tokens: readonly string[]): boolean {
  return tokens.some((token) => /^(?:permit|--|access-list)$/i.test(token));
}

function verdict(
  said: Readonly<Record<keyof Word, boolean>>,
  found: readonly Found[],
  tokens: readonly string[],
  about: { readonly text: string; readonly note: string },
): Line {
  const isDeletion = tokens.some((token) => token === '-D' || token === '--delete');
  const isUndone = isDeletion || said.disables || /^no$/i.test(tokens[0] ?? '');
  const isNegated =
    !found.some((one) => one.isNegated) &&
    said.negates &&
    (said.allows || tokens.some((token) => EXCLUSION.has(plain(token))));
  if (found.length > 0) {
    if (isUndone) return { kind: 'disabled', ...about };
    // "Deny all but these": what is let in by it depends on the other rules.
    if (said.denies && said.negates)
      return { kind: 'unclear', addresses: [], isNamed: true, ...about };
    if (isNegated) return { kind: 'denied', ...about };
  }
  if (said.denies) return { kind: 'denied', ...about };
  const entries = said.allows && !said.goesOut ? allowed(found, tokens) : [];
  if (entries.length > 0) return { kind: 'entries', entries, note: about.note };
  // "Allow anywhere": then the address is something else.
  const isOpen = tokens.some((token) => /^(?:any|anywhere|all)$/i.test(token));
  const isOffered = !said.goesOut && !said.negates && !(said.allows && isOpen);
  const addresses = found.filter(
    ({ place, isNegated: not }) => isOffered && !not && place !== 'target',
  );
  return {
    kind: 'unclear',
    addresses: addresses.map(({ text }) => text),
    isNamed: found.length > 0,
    ...about,
  };
}

/** What a line that allows something lets in. */
function allowed(found: readonly Found[], tokens: readonly string[]): readonly LineEntry[] {
  const sources = found.filter(
    ({ place, isAfterAllowing }) => place === 'source' && isAfterAllowing,
  );
  const keyed = sources.length > 0 ? sources : found.filter(({ place }) => place === 'source');
  // `203.0.113.7 OK`
  const isAnswer =
    found.length === 1 && tokens.filter((token) => !LABELS.has(plain(token))).length === 2;
  const taken = keyed.length > 0 ? keyed : isAnswer ? found : [];
  return taken.map(({ text, isNegated }): LineEntry => ({
    kind: isNegated ? 'denied' : 'source',
    text,
  }));
}
