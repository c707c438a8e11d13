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
