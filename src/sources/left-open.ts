import { HOST_NAME } from './shapes.ts';
import { isAddress } from './tokens.ts';
import { isTargetKey, plain } from './vocabulary.ts';
import { ALLOW, BEHIND, BETWEEN, HEADS, LABELS, SOURCE_KEY } from './words.ts';

/** Bullets, numbers, counters and ports that stand before a rule. */
const NUMBERING = /^(?:[-*+\u2022\u2013]|[\d:.)#]{1,12}(?:\/(?:tcp|udp))?)$/;

/** The word or option that a line begins with; '' if it has none. */
export function headOf(tokens: readonly string[]): string {
  return tokens.find((token) => !NUMBERING.test(token) && !isAddress(token)) ?? '';
}

/** What a server writes about who logged in. */
const LOGIN = /^accepted\s(?:\S+\s)?for\s/i;

/**
 * Whether a sentence asks, tells who logged in, or goes on behind its address with words that nobody
 * knows: "whitelist 203.0.113.7 pending approval". Commands and options go on with those of their
 * product.
 *
 * @param text without blanks at its ends
 * @param tokens of the same text
 */
export function isLeftOpen(text: string, tokens: readonly string[]): boolean {
  if (text.endsWith('?') || LOGIN.test(text)) return true;
  const head = plain(headOf(tokens));
  if (!SPOKEN.test(head) && (!ALLOW.has(head) || RULE.test(head))) return false;
  const behind = tokens.slice(tokens.findIndex(isAddress) + 1);
  return !behind.every(
    (token, index) => isAddress(token) || isKnownBehind(token, behind[index - 1] ?? ''),
  );
}

/** Words that begin a sentence, and those of rules whose syntax is wide. */
const SPOKEN = /^(?:please|bitte|wir|we|zugriff|zugang)$/;
const RULE = /^(?:pass|permit|require|limit)$/;

function isKnownBehind(token: string, before: string): boolean {
  const name = plain(token);
  // "from 2030" is no port.
  if (/^(?:19|20)\d\d$/.test(token)) return /^(?:ports?|eq|dpt)$/.test(plain(before));
  return (
    NUMBERING.test(token) ||
    HOST_NAME.test(token) ||
    [ALLOW, BEHIND, BETWEEN, HEADS, LABELS, SOURCE_KEY].some((set) => set.has(name)) ||
    isTargetKey(token)
  );
}
