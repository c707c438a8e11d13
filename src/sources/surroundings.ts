import type { SourceSyntaxProblem, TextRepair } from './findings.ts';
import { parseCidr } from './network.ts';
import { excerpt, trimInvisible } from './text.ts';

/** `[address]`, `[address]:port`, `[address]/length` and `[address/length]`. */
const BRACKETS = /^\[([^[\]\s,;'"]*)\](?::([0-9]+))?(\/.*)?$/;
const IPV4_PORT = /^([0-9.]+):([0-9]+)$/;
const ZONE = /^([0-9a-f:.]+)%([^/]*)(\/.*)?$/i;

/**
 * Finds what was written around an address and has a name of its own: square brackets, a port, a
 * zone id. Undefined if there is none of that.
 */
export function diagnoseSurroundings(
  entered: string,
  text: string,
): SourceSyntaxProblem | undefined {
  const [, bracketed, bracketPort, bracketLength = ''] = BRACKETS.exec(entered) ?? [];
  if (bracketed !== undefined) {
    const repair = same(`${bracketed}${bracketLength}`);
    return bracketPort === undefined
      ? { code: 'source-brackets', params: { text }, ...repair }
      : { code: 'source-port', params: { text, port: excerpt(bracketPort) }, ...repair };
  }
  const [, host, port] = IPV4_PORT.exec(entered) ?? [];
  if (host !== undefined && port !== undefined) {
    return { code: 'source-port', params: { text, port: excerpt(port) }, ...same(host) };
  }
  const [, zoned, zone, zoneLength = ''] = ZONE.exec(entered) ?? [];
  if (zoned?.includes(':') && zone !== undefined) {
    const repair = same(`${zoned}${zoneLength}`);
    return { code: 'source-zone', params: { text, zone: excerpt(zone) }, ...repair };
  }
  return undefined;
}

/** Full-width digits and dots, and zero-width characters in the middle of what was copied. */
export function diagnoseCharacters(entered: string, text: string): SourceSyntaxProblem | undefined {
  const plain = entered
    .normalize('NFKC')
    .replace(/\u3002/g, '.')
    .replace(/\p{Cf}/gu, '');
  if (plain === entered || !parseCidr(plain)) return undefined;
  return { code: 'source-characters', params: { text }, ...same(plain) };
}

/** What the text means without its surroundings, if that is a source. */
function same(text: string): { repair?: TextRepair } {
  return parseCidr(text) ? { repair: { texts: [text], meaning: 'same' } } : {};
}

/** Bullets and numbers of a list, with the blank behind them. */
const BULLET =
  /^(?:[-*\u2022\u00B7\u2023\u25E6\u2013\u2014]|\(?[0-9]{1,4}[.)]|\[ ?[0-9]{1,4}\])\s+/;

/** Names that people and records write before an address: `ip4:` of SPF, `IP=`. */
const LABEL =
  /^(?:(?:ip|inet|ipv)[46]?|ip[ -]?(?:address|adresse)|addr(?:ess)?|adresse|cidr|host|source|src|quelle|network|netz)\s{0,3}[:=]\s{0,3}(?=\S)/i;

/** A URL, from which only the host matters. */
const URL =
  /^[a-z][a-z0-9+.-]{1,30}:\/\/(?:[^\s/@]*@)?(\[[^\s\]]*\]|[^\s:/?#]*)(?::[0-9]*)?(?:[/?#]\S*)?$/i;

/** A user on a machine, as SSH writes it. */
const USER = /^[a-z_][\w.+-]{0,60}@(\[[0-9a-f:.]+\]|[0-9a-f:.]+)$/i;

/** A link of Markdown. */
const LINK = /^\[([^\s[\]]*)\]\([^()\s]*\)$/;

const TAG = /<\/?[a-z][^<>]*>/gi;

/** Punctuation and quotes; a colon at the end may be part of an IPv6 address. */
const OPENING = /[\s"'`\u00B4\u2018-\u201F\u2039\u203A\u00AB\u00BB\u300C([{<*_=]/;
const CLOSING =
  /[\s"'`\u00B4\u2018-\u201F\u2039\u203A\u00AB\u00BB\u300D)\]}>*_.,;!?\u2026\u3002\uFF0C\u3001\uFF1B]/;

/**
 * A text without what a sentence, a list, a page or a URL puts around it; the same text if there
 * is nothing of that. What is left may still be no source.
 *
 * @example unwrap('(https://203.0.113.7/).') // '203.0.113.7'
 */
export function unwrap(entered: string): string {
  let text = entered;
  // A list in a sentence in a page: nothing has more layers.
  for (let layer = 0; layer < 4; layer += 1) {
    const [, linked = text] = LINK.exec(text) ?? [];
    const inner = stripEdges(
      linked.replace(TAG, ' ').trim().replace(BULLET, '').replace(LABEL, ''),
    );
    const [, host = inner] = URL.exec(inner) ?? USER.exec(inner) ?? [];
    const next = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
    if (next === text) break;
    text = next;
  }
  return trimInvisible(text);
}

function stripEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && OPENING.test(text.charAt(start)) && !isBracketed(text, start)) start += 1;
  // The colon of a key; within an IPv6 address there are others.
  if (text.endsWith(':') && text.indexOf(':', start) === end - 1) end -= 1;
  while (end > start && CLOSING.test(text.charAt(end - 1))) {
    // The brackets of `[2001:db8::1]:443` and the asterisk of `203.0.113.*` belong to it.
    const before = text.charAt(end - 2);
    if (text.charAt(end - 1) === ']' && text.lastIndexOf('[', end) >= start) break;
    if (text.charAt(end - 1) === '*' && /[.:]/.test(before)) break;
    end -= 1;
  }
  return text.slice(start, end);
}

/** Whether brackets that open here close again: then they are around an IPv6 address. */
function isBracketed(text: string, start: number): boolean {
  return text.charAt(start) === '[' && text.includes(']', start) && text.includes(':', start);
}
