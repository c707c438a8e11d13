import { toNetworks } from './collapse.ts';
import { parseCidr } from './parse-cidr.ts';
import { readAddress, type Address } from './range.ts';
import type { SourceSyntaxProblem, TextRepair } from './syntax.ts';
import { excerpt } from './text.ts';

/** `[address]`, `[address]:port`, `[address]/length` and `[address/length]`. */
const BRACKETS = /^\[([^[\]]*)\](?::([0-9]+))?(\/.*)?$/;
const IPV4_PORT = /^([0-9.]+):([0-9]+)$/;
const ZONE = /^([0-9a-f:.]+)%([^/]*)(\/.*)?$/i;
const RANGE = /^([0-9a-f:.]+)\s*[-\u2013\u2014]\s*([0-9a-f:.]+)$/i;

/**
 * Finds what was written around an address, or in place of one: brackets, a port, a zone id, two
 * ends of a range, white space, characters of another script. Undefined if there is none of that.
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
  if (first.family !== last.family || first.value > last.value) return {};
  const range = { family: first.family, first: first.value, last: last.value };
  const [network, ...others] = toNetworks(range);
  if (!network || others.length > 0) return {};
  return { repair: { text: network.cidr, meaning: 'same' } };
}
