import ipaddr from 'ipaddr.js';
import type { Family } from './source.ts';

/** An address of either family; ipaddr.js knows its parts. */
export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/*
 * The gate: ipaddr.js reads more than an address, such as 10.1 and 0x7f.0.0.1, so it sees a text
 * only after one of these two expressions has let it in.
 */

/** A decimal part from 0 to 255 without sign and leading zero. */
const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const DOTTED = `${OCTET}(?:\\.${OCTET}){3}`;

/**
 * Four decimal parts. The short, hexadecimal and octal forms of `inet_aton` are refused: programs
 * disagree about them (CVE-2021-28918, CVE-2021-29418).
 */
const IPV4 = new RegExp(`^${DOTTED}$`);

const GROUP = '[0-9a-f]{1,4}';
const GROUPS = `${GROUP}(?::${GROUP})*`;

/**
 * The text forms of RFC 4291, section 2.2, a dotted tail written as two groups: eight groups, or
 * at most seven and one `::`. No zone id, no brackets.
 */
const IPV6 = new RegExp(
  `^(?:${GROUP}(?::${GROUP}){7}|(?!:*${GROUP}(?::+${GROUP}){7})(?:${GROUPS})?::(?:${GROUPS})?)$`,
  'i',
);

/** An IPv4 address as the last two groups of an IPv6 address. */
const TAIL = new RegExp(`:(${DOTTED})$`);

/** Reads an address of either family in strict syntax; undefined for every other text. */
export function readAddress(text: string): Address | undefined {
  if (!text.includes(':')) return readIpv4(text);
  // ipaddr.js takes ::1.2.3.4 for ::ffff:1.2.3.4, which is another address.
  const hexadecimal = text.replace(TAIL, (_, tail: string) => `:${asGroups(tail)}`);
  return IPV6.test(hexadecimal) ? ipaddr.IPv6.parse(hexadecimal) : undefined;
}

/** Reads four decimal parts; undefined for every other text. */
export function readIpv4(text: string): ipaddr.IPv4 | undefined {
  return IPV4.test(text) ? ipaddr.IPv4.parse(text) : undefined;
}

function asGroups(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(dotted).octets;
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/**
 * The canonical text of an address (RFC 5952). A dotted tail for IPv4-mapped addresses only:
 * section 5 recommends it for them, which ipaddr.js does not follow, and leaves the choice for
 * other prefixes.
 */
export function formatAddress(address: Address): string {
  const mapped = mappedIpv4(address);
  return mapped ? `::ffff:${mapped.toString()}` : address.toString();
}

/** IPv4 addresses in IPv6 notation, ::ffff:0:0/96 (RFC 4291, section 2.5.5.2). */
const MAPPED = ipaddr.IPv6.parse('::ffff:0:0');

/** The IPv4 address within an IPv4-mapped one; undefined for every other address. */
export function mappedIpv4(address: Address): ipaddr.IPv4 | undefined {
  if (!('parts' in address) || !address.match(MAPPED, 96)) return undefined;
  return address.toIPv4Address();
}

/** The number that an address stands for. A BigInt, because those of IPv6 have 128 bits. */
export function toNumber(address: Address): bigint {
  if ('octets' in address)
    return BigInt(address.octets.reduce((value, octet) => value * 256 + octet));
  const digits = address.parts.map((part) => part.toString(16).padStart(4, '0'));
  return BigInt(`0x${digits.join('')}`);
}

/** The address that a number of its family stands for. */
export function toAddress(family: Family, value: bigint): Address {
  const bytes =
    value
      .toString(16)
      .padStart(family === 'ipv4' ? 8 : 32, '0')
      .match(/../g) ?? [];
  return ipaddr.fromByteArray(bytes.map((byte) => Number.parseInt(byte, 16)));
}
