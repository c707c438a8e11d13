import { headOf, isLeftOpen } from './left-open.ts';
import type { Line, LineEntry } from './line.ts';
import { HOST_NAME } from './shapes.ts';
import { addressTokens, isAddress } from './tokens.ts';
import { isNo, isPast, isTargetKey, meaningOf, plain, type Word } from './vocabulary.ts';
import { BETWEEN, EXCLUSION, HEADS, LABELS, OFF, SOURCE_KEY, SWITCH } from './words.ts';

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
  /** Whether the word before it says that it is over: "früher 198.51.100.9". */
  readonly isOver: boolean;
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
      const isOver = OVER.test(tokens[index - 1] ?? '') || isPast(tokens[index - 1] ?? '');
      found.push({ text: address, place, isNegated, isAfterAllowing: said.allows, isOver });
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
  said.denies ||= REFUSED.test(text);
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
  /\b(?:never|niemals|nie|don[\u2019']?t|cannot|can[\u2019']t)\b|\b(?:all|any|everything|everyone|anything|alle[ns]?|alles)\s(?:but|bis\sauf)\b|\b(?:instead\sof|rather\sthan|anstelle|anstatt|statt|setsubtract)\b/i;

/** What a server answers whom it keeps out, and what a program does then. */
const REFUSED =
  /\b(?:return|respond|synth|status|deny_status)\b[\s(:=]{1,3}4\d\d\b|\b(?:die|exit|abort)\s?\(|\bis(?:n[\u2019']?t|\snot)\sallowed\b/i;

/** What stands before an address that another one has taken the place of. */
const OVER = /^(?:ersetzt|replaces|replacing|bisher|bislang|vorher|previously|was|war|ex)$/i;

function takeComment(listed: string): { text: string; comment: string } {
  const match = REMARK.exec(listed);
  if (!match) return { text: listed, comment: '' };
  const text = `${listed.slice(0, match.index)} ${listed.slice(match.index + match[0].length)}`;
  return { text, comment: match[1] ?? match[2] ?? '' };
}

function joinNotes(...notes: readonly string[]): string {
  return notes.filter(Boolean).join(', ');
}

/** What a token says, together with the value behind it: `enabled = false`, `disabled: no`. */
function wordAt(tokens: readonly string[], index: number): Word {
  const token = tokens[index] ?? '';
  const word = meaningOf(token);
  const value = plain(tokens[index + 1] ?? '');
  const name = plain(token);
  if (word.allows && FALSE.test(value)) return { ...word, allows: false, denies: true };
  if (SWITCH.has(name) && OFF.has(value)) return { ...word, disables: true };
  if (word.disables && OFF.has(value)) return { ...word, disables: false };
  // An interface group of OpenBSD.
  if (name === 'egress' && plain(tokens[index - 1] ?? '') === 'on')
    return { ...word, goesOut: false };
  return word;
}

/** `allowed="false"`, "erlaubt: nein". */
const FALSE = /^(?:false|no|nein|off|aus)$/;

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
  if (place !== 'source') return place;
  // `any`, `anywhere`: the source of this rule is everyone, what follows is its target.
  if (/^(?:any[46]?|anywhere|all|\*)$/.test(name)) return 'target';
  // Behind a word that nobody knows, an address may be anything.
  return name === '' || LABELS.has(name) || BETWEEN.has(name) ? place : 'open';
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
  if (said.denies || isAnsweredNo(found, tokens)) return { kind: 'denied', ...about };
  if (isNothingButOver(found, tokens)) return { kind: 'disabled', ...about };
  // `allow;A;B` is a row of a table: which of its columns is the source is open.
  const isRow = found.length > 1 && ROW.test(about.text);
  const isUnderstood =
    said.allows &&
    !said.goesOut &&
    !isRow &&
    hasKnownHead(tokens) &&
    !isLeftOpen(about.text, tokens);
  const entries = isUnderstood ? allowed(found, tokens) : [];
  if (entries.length > 0) return { kind: 'entries', entries, note: about.note };
  // "Allow anywhere": then the address is something else.
  const isOpen = tokens.some((token) => /^(?:any|anywhere|all)$/i.test(token));
  const isOffered = !said.goesOut && !said.negates && !(said.allows && isOpen);
  const addresses = found.filter(
    ({ place, isNegated: not, isOver }) => isOffered && !not && !isOver && place !== 'target',
  );
  return {
    kind: 'unclear',
    addresses: addresses.map(({ text }) => text),
    isNamed: found.length > 0,
    ...about,
  };
}

/** A word in the first of several columns. */
const ROW = /^[^\s;:=]{1,40}\s?[;\t]/;

/** `198.51.100.9 = false`: an address and nothing but an answer. */
function isAnsweredNo(found: readonly Found[], tokens: readonly string[]): boolean {
  const others = tokens.filter((token) => !isAddress(token) && !LABELS.has(plain(token)));
  return found.length === 1 && others.length === 1 && others.every(isNo);
}

/** "alt: 198.51.100.9", "198.51.100.9 (alt)". */
function isNothingButOver(found: readonly Found[], tokens: readonly string[]): boolean {
  const others = tokens.filter((token) => !isAddress(token) && !LABELS.has(plain(token)));
  return found.length === 1 && others.length > 0 && others.every(isPast);
}

/** Whether a line begins as one that lets in: with a command, a rule, a word or name that allows. */
function hasKnownHead(tokens: readonly string[]): boolean {
  const head = headOf(tokens);
  const name = plain(head);
  return (
    HEADS.has(name) || SOURCE_KEY.has(name) || meaningOf(head).allows || /^--?[a-z]/i.test(head)
  );
}

/** What a line that allows something lets in; nothing if it has further addresses in it. */
function allowed(found: readonly Found[], tokens: readonly string[]): readonly LineEntry[] {
  const sources = found.filter(
    ({ place, isAfterAllowing }) => place === 'source' && isAfterAllowing,
  );
  const keyed = sources.length > 0 ? sources : found.filter(({ place }) => place === 'source');
  const isUfw = tokens.some((token) => /^(?:in|fwd|limit)$/i.test(token));
  const others = found.filter(
    (one) => one.place === 'open' && (one.isAfterAllowing || (keyed.length > 0 && !isUfw)),
  );
  // `203.0.113.7 OK`
  const isAnswer =
    found.length === 1 && tokens.filter((token) => !LABELS.has(plain(token))).length === 2;
  if (isAnswer && keyed.length === 0) return entriesOf(found);
  return others.length > 0 ? [] : entriesOf(keyed);
}

function entriesOf(found: readonly Found[]): readonly LineEntry[] {
  return found.map(({ text, isNegated }): LineEntry => ({
    kind: isNegated ? 'denied' : 'source',
    text,
  }));
}
