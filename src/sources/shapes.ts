import { parseCidr } from './network.ts';

/** Labels with dots between them, the last one beginning with a letter: `vpn.example.com`. */
export const HOST_NAME = /^(?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,10}[a-z][a-z0-9-]{1,62}\.?$/i;

/** Longest entry of any shape: a URL with a host name in it. */
const LONGEST = 300;

/**
 * Four parts at the start, or behind what says nothing: a URL, a tag, a label. Behind any other key
 * and its sign they are the value of a setting: `BLOCKED_IPS=203.0.113.7`.
 */
const INNER_IPV4 =
  /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^\s@/]{0,100}@)?|ip(?:v?[46])?:|(?:li|td|p|br|code|span)\/?>)?(?:\d{1,3}\.){3}\d{1,3}(?!\w)/i;

/**
 * Whether a text without blanks is meant as an entry, right or wrong: 203.0.113.256 is, and so is
 * a host name; a word or a number is not.
 */
export function looksLikeEntry(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (parseCidr(text)) return true;
  const plain = text.normalize('NFKC').replace(/^[!([{<'\u2018-\u201F]+/, '');
  return (
    // Digits, dots and colons without a letter, two groups of IPv6, four parts, a name.
    (/[0-9]/.test(plain) && /[.:\u3002]/.test(plain) && !/\p{L}/u.test(plain)) ||
    /^[0-9a-f]{0,4}:[0-9a-f]{0,4}:/i.test(plain) ||
    /^[0-9]\w*(?:\.\w+){3}/.test(plain) ||
    INNER_IPV4.test(plain) ||
    HOST_NAME.test(plain)
  );
}
