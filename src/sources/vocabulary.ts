import { remembered } from './remembered.ts';
import {
  ALLOW,
  ALLOWING_KEYS,
  DENY,
  DISABLED,
  ENDED,
  EXCLUSION,
  FILLERS,
  folded,
  HARMFUL,
  NEGATION,
  NO,
  OF_HARM,
  OF_LISTS,
  OUTGOING,
  SUSPECT,
  TARGET_KEY,
} from './words.ts';

/*
 * What a word says. A line is read by what it says, not by the product that it comes from: a word
 * that forbids counts wherever it stands, one that allows only where what it allows follows.
 */

/** Whether a word is followed by where something goes to: `--dst`, `destination-address-prefixes`. */
export function isTargetKey(token: string): boolean {
  return (
    TARGET_KEY.has(plain(token)) ||
    partsOf(token).some((part) => /^(?:dst|dest|destinations?|daddr)$/.test(part))
  );
}

/** The parts of a name such as `denylist-source-range`, `bad_ips`, `sourceRanges` or `excludedips`. */
function partsOf(name: string): readonly string[] {
  return folded(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap(withoutNoun);
}

/** `excludedips` in its two words, if the first is one that says something. */
function withoutNoun(word: string): readonly string[] {
  const [, said = '', noun = ''] =
    /^([a-z]{3,12}?)(ips?|cidrs?|hosts?|nets?|networks?|ranges?|addr|address|addresses)$/.exec(
      word,
    ) ?? [];
  const isKnown = [DENY, ALLOW, DISABLED, NEGATION].some((set) => set.has(said));
  return isKnown ? [said, noun] : [word];
}

/** What stands behind the path of a name: `nginx.ingress.kubernetes.io/whitelist-source-range`. */
function lastOf(name: string): string {
  return /[^./:]*$/.exec(name)?.[0] ?? name;
}

/**
 * Whether a word lets in what follows: `allow`, or a name that has nothing else in it but what is
 * listed, such as `trusted_networks`. `X-Allowed` and `trusted_proxies` are about something else.
 */
function lets(word: string): boolean {
  const parts = partsOf(lastOf(word));
  return (
    ALLOWING_KEYS.has(parts.join('')) ||
    (parts.some((part) => ALLOW.has(part)) &&
      parts.every((part) => ALLOW.has(part) || OF_LISTS.has(part)))
  );
}

/** Whether a name is that of a list of exceptions: `excludedips`, `notIpBlocks`. */
function excludes(word: string): boolean {
  const [first = '', ...others] = partsOf(lastOf(word));
  return EXCLUSION.has(first) && others.length > 0 && others.every((part) => OF_LISTS.has(part));
}

/** What a word of a line says. */
export interface Word {
  readonly denies: boolean;
  readonly allows: boolean;
  readonly disables: boolean;
  readonly negates: boolean;
  readonly goesOut: boolean;
}

/** What a word says, be it a word of a language or the name of a setting. */
export function meaningOf(token: string): Word {
  // Lists number their notes: each number is another word, and none says anything.
  return /^\d*$/.test(token) ? SILENT : known(token);
}

const SILENT: Word = Object.freeze({
  denies: false,
  allows: false,
  disables: false,
  negates: false,
  goesOut: false,
});

const known = remembered((token: string): Word => {
  const word = plain(token);
  const parts = partsOf(token);
  const has = (set: ReadonlySet<string>) => set.has(word) || parts.some((part) => set.has(part));
  // `cidr_block`, `ipBlock`: a block of addresses, not to block something.
  const isBlockOf = parts.length > 1 && /^blocks?$/.test(parts.at(-1) ?? '');
  return {
    denies: (!isBlockOf && (has(DENY) || has(HARMFUL))) || excludes(token),
    allows: lets(word),
    disables: has(DISABLED),
    negates: NEGATION.has(word) || (parts.length > 1 && NEGATION.has(parts[0] ?? '')),
    goesOut: has(OUTGOING),
  };
});

/**
 * What a heading or a note says of the addresses that it is about: what it denies wins, then what is
 * no longer in force.
 */
export function standingOf(text: string): 'denied' | 'disabled' | undefined {
  const said = text.slice(0, LONGEST_REMARK);
  const words = said.split(/[^\p{L}\p{N}\p{So}\u2019'_-]+/u).filter(Boolean);
  const isTurned = (index: number) => {
    const before = words[index - 1] ?? '';
    const isOfTwo = /^(?:mehr|longer|zugang|access)$/i.test(before);
    const turning = isOfTwo ? (words[index - 2] ?? '') : before;
    return NEGATION.has(plain(turning)) || NEVER.test(turning);
  };
  const says = (meaning: 'denies' | 'allows' | 'disables', turned: boolean) =>
    words.some(
      (word, index) =>
        meaningOf(word)[meaning] &&
        isTurned(index) === turned &&
        !isPlace(word, words[index + 1] ?? ''),
    );
  if (isHarmful(text) || says('denies', false) || says('allows', true)) return 'denied';
  if (says('disables', false) || UNUSED.test(said)) return 'disabled';
  return isEnded(words) ? 'disabled' : undefined;
}

/** Whether a name is that of something harmful, and of nothing else: "Spam", `source_of_attacks`. */
export function isHarmful(name: string): boolean {
  return name.length <= LONGEST_REMARK && namesHarm(name);
}

const namesHarm = remembered((name: string): boolean => {
  const parts = partsOf(name);
  return (
    parts.some((part) => SUSPECT.has(part)) &&
    parts.every((part) => SUSPECT.has(part) || OF_HARM.has(part))
  );
});

/** Whether two words are a place: "Bad Homburg", "Block A". */
export function isPlace(word: string, next: string): boolean {
  if (/^block$/i.test(word)) return /^(?:[A-Z]|\d{1,3}|[IVX]{1,4})$/.test(next);
  return /^Bad$/.test(word) && /^\p{Lu}\p{Ll}{2}/u.test(next);
}

/** Whether words say nothing but that something is over: "alt", "ausgeschieden seit 2023". */
function isEnded(words: readonly string[]): boolean {
  const telling = words.filter((word) => !FILLERS.has(plain(word)) && !/^\d+$/.test(word));
  return telling.length > 0 && telling.every(isPast);
}

/** Whether a word says, standing alone, that something is not in force. */
export function isPast(word: string): boolean {
  return ENDED.has(plain(word)) || DISABLED.has(plain(word));
}

/** Whether a word answers no: `198.51.100.9 = false`, `198.51.100.9 0;`. */
export function isNo(word: string): boolean {
  return NO.has(plain(word));
}

/** Longest remark that is read for what it says. */
const LONGEST_REMARK = 200;

/** Negations that are not words of their own in the lists above. */
const NEVER = /^(?:never|niemals|nie|do(?:es)?n[\u2019']?t|cannot|can[\u2019']?t)$/i;

/** `no longer in use`, `nicht mehr verwendet`, `do not use`. */
const UNUSED =
  /\b(?:no longer|not (?:in )?use|not used|unused|nicht mehr|nicht (?:verwenden|benutzen|nutzen)|unbenutzt)/i;

/** A word without the signs that settings and sentences put at its ends. */
export function plain(token: string): string {
  return folded(token)
    .replace(/^[-@$%<]+/, '')
    .replace(/[:.>]+$/, '');
}
