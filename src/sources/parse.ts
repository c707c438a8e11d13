import { type Address, readAddress, toNumber } from './address.ts';
import { parseCidr } from './network.ts';
import type { Source } from './source.ts';
import type { SourceSyntaxProblem, TextRepair } from './findings.ts';
import { excerpt, trimInvisible } from './text.ts';
import { diagnoseIpv4, diagnoseIpv6, diagnosePrefixLength } from './diagnose-address.ts';
import { toNetworks } from './collapse.ts';

/** The outcome of reading one entry: the source, or the code of what is wrong with the text. */
export type ParseResult =
  { readonly ok: true; readonly source: Source } | ({ readonly ok: false } & SourceSyntaxProblem);

/**
 * Reads one trusted source: a network in CIDR notation, or a bare address, which means /32 or
 * /128. Strict: four decimal parts without leading zeros or a text form of RFC 4291, and a prefix
 * length that fits, nothing else; only invisible characters at the edges are forgiven. Host bits
 * and IPv4-mapped addresses are good syntax, because the policy judges them. Never throws,
 * whatever the text.
 *
 * @example parseSource(' 198.51.100.9/24 ') // source.network === '198.51.100.0/24'
 * @example parseSource('10.0.0.0/08') // code 'source-prefix-leading-zero', repair '10.0.0.0/8'
 */
export function parseSource(text: string): ParseResult {
  const entered = trimInvisible(text);
  const source = parseCidr(entered);
  return source ? { ok: true, source } : { ok: false, ...diagnose(entered) };
}

/** Labels with dots between them, the last one beginning with a letter: `vpn.example.com`. */
const HOST_NAME = /^(?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,10}[a-z][a-z0-9-]{1,62}\.?$/i;

/**
 * Says which part of a text is wrong. Only for a text that failed the syntax check: it names what
 * stands around the address first (brackets, a port, a zone id), then the first mistake from the
 * left, the address before the prefix length.
 */
export function diagnose(entered: string): SourceSyntaxProblem {
  const text = excerpt(entered);
  const around = diagnoseSurroundings(entered, text);
  if (around) return around;

  const slash = entered.indexOf('/');
  const address = slash < 0 ? entered : entered.slice(0, slash);
  const behind = entered.slice(address.length);
  const read = readAddress(address);
  if (read) return diagnosePrefixLength(read, behind.slice(1), text);
  if (address.includes(':')) return diagnoseIpv6(address, behind, text);
  if (HOST_NAME.test(address)) return { code: 'source-name', params: { text } };
  return diagnoseIpv4({ before: '', address, behind }, text);
}

/** `[address]`, `[address]:port`, `[address]/length` and `[address/length]`. */
const BRACKETS = /^\[([^[\]]*)\](?::([0-9]+))?(\/.*)?$/;
const IPV4_PORT = /^([0-9.]+):([0-9]+)$/;
const ZONE = /^([0-9a-f:.]+)%([^/]*)(\/.*)?$/i;
const RANGE = /^([0-9a-f:.]+)\s*[-\u2013\u2014]\s*([0-9a-f:.]+)$/i;

/**
 * Finds what was written around an address, or instead of one: brackets, a port, a zone id, two
 * ends of a range, white space, characters of another script. Undefined if there is none of that.
 */
function diagnoseSurroundings(entered: string, text: string): SourceSyntaxProblem | undefined {
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
  if (zoned !== undefined && zone !== undefined) {
    const repair = same(`${zoned}${zoneLength}`);
    return { code: 'source-zone', params: { text, zone: excerpt(zone) }, ...repair };
  }
  const [, from = '', to = ''] = RANGE.exec(entered) ?? [];
  const [first, last] = [readAddress(from), readAddress(to)];
  if (first && last) return { code: 'source-range', params: { text }, ...asNetwork(first, last) };
  if (/\s/.test(entered)) {
    return { code: 'source-spaces', params: { text }, ...same(entered.replace(/\s+/g, '')) };
  }
  // Full-width digits and dots, and zero-width characters in the middle of what was copied.
  const plain = entered
    .normalize('NFKC')
    .replace(/\u3002/g, '.')
    .replace(/\p{Cf}/gu, '');
  if (plain !== entered && parseCidr(plain)) {
    return { code: 'source-characters', params: { text }, ...same(plain) };
  }
  return undefined;
}

/** What the text means without its surroundings, if that is a source. */
function same(text: string): { repair?: TextRepair } {
  return parseCidr(text) ? { repair: { text, meaning: 'same' } } : {};
}

/** The one network that has exactly the addresses of a range, if there is one. */
function asNetwork(first: Address, last: Address): { repair?: TextRepair } {
  const range = { family: first.kind(), first: toNumber(first), last: toNumber(last) };
  if (range.family !== last.kind() || range.first > range.last) return {};
  const [network, ...others] = toNetworks(range);
  if (!network || others.length > 0) return {};
  return { repair: { text: network.cidr, meaning: 'same' } };
}
