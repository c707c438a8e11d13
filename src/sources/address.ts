import type { Family } from './source.ts';

/** Addresses as numbers: BigInt, because those of IPv6 have 128 bits. */
export interface Address {
  readonly family: Family;
  readonly value: bigint;
}

/** A decimal part from 0 to 255 without sign and leading zero. */
const OCTET = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';

const ADDRESS = new RegExp(`^${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}$`);

/**
 * The number that an IPv4 address stands for, 0 to 2^32 - 1, or undefined for anything but four
 * decimal parts from 0 to 255. The short, hexadecimal and octal forms of `inet_aton` are refused:
 * programs disagree about them (CVE-2021-28918, CVE-2021-29418).
 */
export function readIpv4(text: string): number | undefined {
  const octets = ADDRESS.exec(text)?.slice(1);
  return octets?.reduce((value, octet) => value * 256 + Number(octet), 0);
}

/** The one way to write an IPv4 address, `198.51.100.9`. */
export function formatIpv4(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}

/** Groups of 16 bits in an address. */
const GROUPS = 8;

/** Eight groups of four digits, the last two as a dotted tail: nothing longer is an address. */
const LONGEST = 45;

const GROUP = /^[0-9a-f]{1,4}$/i;

/** An IPv4 address in IPv6 notation, ::ffff:0:0/96 (RFC 4291, section 2.5.5.2). */
const MAPPED = 0xffffn;

/**
 * The number that an IPv6 address stands for, or undefined for anything but the text forms of
 * RFC 4291, section 2.2: eight groups of one to four hexadecimal digits, one `::` for one or more
 * groups of zeros, the last two groups as an IPv4 address if wanted. No zone id, no brackets.
 */
function readIpv6(text: string): bigint | undefined {
  if (text.length > LONGEST || !text.includes(':')) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = '', tail] = halves;
  const before = readGroups(head, tail === undefined);
  if (tail === undefined) return before?.length === GROUPS * 4 ? toNumber(before) : undefined;
  const after = readGroups(tail, true);
  if (before === undefined || after === undefined) return undefined;
  const zeros = GROUPS * 4 - before.length - after.length;
  return zeros > 0 ? toNumber(before + '0'.repeat(zeros) + after) : undefined;
}

/** The digits, four to a group, between two ends of an address or its `::`. */
function readGroups(text: string, mayEndDotted: boolean): string | undefined {
  if (text === '') return '';
  const parts = text.split(':');
  let digits = '';
  for (const [index, part] of parts.entries()) {
    if (GROUP.test(part)) {
      digits += part.padStart(4, '0');
    } else {
      const dotted = mayEndDotted && index === parts.length - 1 ? readIpv4(part) : undefined;
      if (dotted === undefined) return undefined;
      digits += dotted.toString(16).padStart(8, '0');
    }
  }
  return digits;
}

function toNumber(digits: string): bigint {
  return BigInt(`0x${digits}`);
}

/**
 * The canonical text of an IPv6 address (RFC 5952): lower case, no leading zeros, `::` for the
 * first of the longest runs of two or more zero groups; a dotted tail for IPv4-mapped addresses
 * only (section 5 leaves the choice for other prefixes).
 */
function formatIpv6(value: bigint): string {
  if (value >> 32n === MAPPED) return `::ffff:${formatIpv4(Number(value & 0xffff_ffffn))}`;
  const digits = value.toString(16).padStart(GROUPS * 4, '0');
  const groups = digits.match(/.{4}/g)?.map((group) => group.replace(/^0{1,3}/, '')) ?? [];
  const { start, length } = longestZeros(groups);
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

function longestZeros(groups: readonly string[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  let length = 0;
  for (const [index, group] of groups.entries()) {
    length = group === '0' ? length + 1 : 0;
    if (length > longest.length) longest = { start: index - length + 1, length };
  }
  return longest;
}

/** The IPv4 address within an IPv4-mapped one, as a number; undefined for every other address. */
export function mappedIpv4(value: bigint): number | undefined {
  return value >> 32n === MAPPED ? Number(value & 0xffff_ffffn) : undefined;
}

/** Reads an address of either family in strict syntax; undefined for every other text. */
export function readAddress(text: string): Address | undefined {
  const ipv4 = readIpv4(text);
  if (ipv4 !== undefined) return { family: 'ipv4', value: BigInt(ipv4) };
  const value = readIpv6(text);
  return value === undefined ? undefined : { family: 'ipv6', value };
}

/** An address in canonical form. */
export function formatAddress({ family, value }: Address): string {
  return family === 'ipv4' ? formatIpv4(Number(value)) : formatIpv6(value);
}
