import { parseCidr } from './network.ts';
import { readSpan } from './spans.ts';
import { plain } from './vocabulary.ts';
import { SOURCE_KEY } from './words.ts';

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
export function isAddress(token: string): boolean {
  if (!/[0-9]/.test(token) && token !== '::' && token !== '::/0') return false;
  if (parseCidr(token) ?? readSpan(token)) return true;
  return /^[0-9]{1,5}(?:\.[0-9*x]{1,5}){1,4}\.?(?:\/\S*)?$/i.test(token);
}
