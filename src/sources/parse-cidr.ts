import { readAddress, toSource } from './range.ts';
import { ADDRESS_BITS, type Family, type Source } from './source.ts';

/** A number without sign, fraction and leading zero; three digits may still exceed 128. */
const PREFIX_LENGTH = /^(?:0|[1-9][0-9]{0,2})$/;

/**
 * The source that a text without space at its edges stands for: an address with a prefix length,
 * or an address alone, which means all of its bits. Undefined where the syntax is wrong; this is
 * the only place that decides it.
 */
export function parseCidr(text: string): Source | undefined {
  const slash = text.indexOf('/');
  const address = readAddress(slash < 0 ? text : text.slice(0, slash));
  if (!address) return undefined;
  const bits = ADDRESS_BITS[address.family];
  const prefixLength = slash < 0 ? bits : readPrefixLength(text.slice(slash + 1), address.family);
  return prefixLength === undefined ? undefined : toSource(address, prefixLength);
}

/** A prefix length of 0 to 32 or 0 to 128, or undefined for every other text. */
export function readPrefixLength(text: string, family: Family): number | undefined {
  if (!PREFIX_LENGTH.test(text)) return undefined;
  const prefixLength = Number(text);
  return prefixLength <= ADDRESS_BITS[family] ? prefixLength : undefined;
}
