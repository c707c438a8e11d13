import { type Address, formatAddress, readAddress, readIpv4, toNumber } from './address.ts';
import { toNetworks } from './collapse.ts';
import type { Coded, SourceSyntaxParams, TextRepair } from './findings.ts';
import { readMask } from './masks.ts';
import { parseCidr } from './network.ts';
import { ADDRESS_BITS } from './source.ts';
import { excerpt } from './text.ts';

/** What is clearly several addresses, written in another way than CIDR. */
export type Span = Coded<
  Pick<
    SourceSyntaxParams,
    'source-range' | 'source-netmask' | 'source-slash' | 'source-wildcard' | 'source-spaces'
  >
> & { readonly repair?: TextRepair };

/** Two full IPv6 addresses with words around them are shorter. */
const LONGEST = 120;

/**
 * Reads a range, an address with a mask, with a prefix length after a blank or a wrong sign, or
 * with asterisks; undefined for every other text.
 *
 * @example readSpan('203.0.113.8 bis 203.0.113.15') // repair 203.0.113.8/29
 */
export function readSpan(entered: string): Span | undefined {
  if (entered.length > LONGEST) return undefined;
  const text = entered.replace(/\s+/g, ' ');
  return readRange(text) ?? readMasked(text) ?? readWildcard(text) ?? readSpaced(text);
}

const END = '([0-9a-f.:]*[0-9a-f:])(?:/32|/128)?';
const SIGN = '(?:[-\\u2010-\\u2015\\u2212]{1,2}|[~\\u2192\\u2026]|->|=>|\\.{2,3})';

/** From one end to the other, and between both: there alone "and" stands for a range. */
const RANGES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:from|von|ab) )?${END}(?: ?${SIGN} ?| (?:to|bis(?: (?:einschlie(?:ß|ss)lich|einschl\\.?|incl\\.?|inkl\\.?))?|through|thru|until) )${END}$`,
    'i',
  ),
  new RegExp(`^(?:between|zwischen) ${END} (?:and|und) ${END}$`, 'i'),
];

/** `203.0.113.[8-15]`, `203.0.113.{8..15}`. */
const IN_BRACKETS = /^((?:\d{1,3}\.){3})[[{(](\d{1,3})(?:-|\.\.|:)(\d{1,3})[\]})]$/;

/** `203.0.113.8:203.0.113.15`, as some firewalls write it. */
const COLON = /^((?:\d{1,3}\.){3}\d{1,3}):((?:\d{1,3}\.){3}\d{1,3})$/;

function endsOf(text: string): readonly [string, string] | undefined {
  const [, shared, first, last] = IN_BRACKETS.exec(text) ?? [];
  if (shared !== undefined) return [`${shared}${first ?? ''}`, `${shared}${last ?? ''}`];
  const [, from, to = ''] = [...RANGES, COLON].map((range) => range.exec(text)).find(Boolean) ?? [];
  return from === undefined ? undefined : [from, to];
}

function readRange(text: string): Span | undefined {
  const [from, to] = endsOf(text) ?? ['', ''];
  const first = readAddress(from);
  const last = first && (readAddress(to) ?? shortEnd(from, to));
  if (!last) return undefined;
  const problem = { code: 'source-range', params: { text: excerpt(text) } } as const;
  const range = { family: first.kind(), first: toNumber(first), last: toNumber(last) };
  // 203.0.113.0-24 may well be a slip of the hand for /24.
  const isSlip = from.endsWith('.0') && /^(?:[89]|[12][0-9]|3[0-2])$/.test(to);
  if (isSlip || range.family !== last.kind() || range.first > range.last) return problem;
  const texts = toNetworks(range).map(({ cidr }) => cidr);
  return { ...problem, repair: { texts, meaning: 'same' } };
}

/** The end of a range that leaves out what it shares with the start: the 15 of 203.0.113.8-15. */
function shortEnd(from: string, to: string): Address | undefined {
  const part = to.replace(/^[.:]/, '');
  if (!/^[0-9a-f]{1,4}$/i.test(part)) return undefined;
  return readAddress(
    from.slice(0, Math.max(from.lastIndexOf('.'), from.lastIndexOf(':')) + 1) + part,
  );
}

const MASKED =
  /^([0-9.]+)(?: ?[/\\] ?| (?:(?:sub)?net-?mask|mask|(?:sub)?netz-?maske|maske)?[ :=]{0,2})([0-9.]+)$/i;

function readMasked(text: string): Span | undefined {
  const [, written = '', mask = ''] = MASKED.exec(text) ?? [];
  const address = readIpv4(written);
  const prefixLength = readMask(mask);
  if (!address || prefixLength === undefined) return undefined;
  const texts = [`${formatAddress(address)}/${prefixLength}`];
  const params = { text: excerpt(text), prefixLength };
  return { code: 'source-netmask', params, repair: { texts, meaning: 'same' } };
}

/** `*` as programs write it, `%` as databases do; what is left out at the end counts, too. */
const IPV4_WILDCARD = /^((?:[0-9]+\.){1,3})(?:[*%]\.){0,2}[*%](?:\/[0-9]+)?$/;
const IPV6_WILDCARD = /^((?:[0-9a-f]{1,4}:){1,7})(?:\*:){0,6}\*$/i;

/** `203.0.113.x`: the last parts of four. */
const LETTERS = /(?<=^(?:\d{1,3}\.){1,3})x(?:\.x){0,2}(?=$|\/)/i;

function readWildcard(entered: string): Span | undefined {
  const text = entered.replace(LETTERS, (parts) => parts.replace(/x/gi, '*'));
  if (!/[*%]/.test(text) || !/^(?:[0-9a-f][0-9a-f.:*%/]*|[*.]+)$/i.test(text)) return undefined;
  const problem = { code: 'source-wildcard', params: { text: excerpt(text) } } as const;
  const [, octets, groups] = IPV4_WILDCARD.exec(text) ?? [, , IPV6_WILDCARD.exec(text)?.[1]];
  const separator = octets === undefined ? ':' : '.';
  const parts = (octets ?? groups ?? '').split(separator).filter(Boolean);
  const [count, bits] = octets === undefined ? [8, 16] : [4, 8];
  const zeros = Array.from({ length: count - parts.length }, () => '0');
  const cidr = `${[...parts, ...zeros].join(separator)}/${parts.length * bits}`;
  const source = parts.length > 0 ? parseCidr(cidr) : undefined;
  const [, length] = text.split('/');
  if (!source || (length !== undefined && length !== String(source.prefixLength))) return problem;
  return { ...problem, repair: { texts: [source.cidr], meaning: 'same' } };
}

function readSpaced(text: string): Span | undefined {
  const params = { text: excerpt(text) };
  // Between two digits a blank may have been a dot, or have parted two numbers.
  const joined = /[0-9a-f] [0-9a-f]/i.test(text) ? text : text.replaceAll(' ', '');
  const slashed = joined.replace(/[\\\u2044\u2215]|\/\//, '/');
  const source = slashed === text ? undefined : parseCidr(slashed);
  if (!source) return undefined;
  const isComplete = source.prefixLength < ADDRESS_BITS[source.family] || slashed.includes('/');
  const repair = { texts: [slashed], meaning: 'same' } as const;
  return isComplete && slashed !== joined
    ? { code: 'source-slash', params, repair }
    : { code: 'source-spaces', params, repair };
}
