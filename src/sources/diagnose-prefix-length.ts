import { readIpv4 } from './ipv4.ts';
import { readPrefixLength } from './parse-cidr.ts';
import { formatAddress, type Address } from './range.ts';
import { ADDRESS_BITS } from './source.ts';
import type { SourceSyntaxProblem } from './syntax.ts';

/** Says what is wrong behind the slash of an address of good syntax. */
export function diagnosePrefixLength(
  address: Address,
  written: string,
  text: string,
): SourceSyntaxProblem {
  const repaired = (prefixLength: number) => ({
    repair: { text: `${formatAddress(address)}/${prefixLength}`, meaning: 'same' as const },
  });
  if (/^0[0-9]+$/.test(written)) {
    const prefixLength = readPrefixLength(written.replace(/^0+(?=[0-9])/, ''), address.family);
    if (prefixLength !== undefined) {
      const params = { text, prefixLength };
      return { code: 'source-prefix-leading-zero', params, ...repaired(prefixLength) };
    }
  }
  const prefixLength = address.family === 'ipv4' ? readMask(written) : undefined;
  if (prefixLength !== undefined) {
    return { code: 'source-netmask', params: { text, prefixLength }, ...repaired(prefixLength) };
  }
  return { code: 'source-prefix-length', params: { text, longest: ADDRESS_BITS[address.family] } };
}

/**
 * The prefix length that a netmask (255.255.255.0) or its inverse, the wildcard mask of access
 * lists (0.0.0.255), stands for. 255.255.255.255 is read as the netmask of one address; 0.0.0.0 is
 * all addresses as one and a single address as the other, so it is read as neither.
 */
function readMask(text: string): number | undefined {
  const mask = readIpv4(text);
  if (mask === undefined || mask === 0) return undefined;
  const bits = mask.toString(2).padStart(ADDRESS_BITS.ipv4, '0');
  if (/^1+0*$/.test(bits)) return bits.lastIndexOf('1') + 1;
  return /^0+1+$/.test(bits) ? bits.indexOf('1') : undefined;
}
