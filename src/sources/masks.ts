import ipaddr from 'ipaddr.js';
import { readIpv4 } from './address.ts';

/**
 * The prefix length that a netmask (255.255.255.0) or its inverse, the wildcard mask of access
 * lists (0.0.0.255), stands for. 255.255.255.255 is read as the netmask of one address; 0.0.0.0 is
 * all addresses as one and a single address as the other, so it is read as neither.
 */
export function readMask(text: string): number | undefined {
  const mask = readIpv4(text);
  if (!mask || text === '0.0.0.0') return undefined;
  const wildcard = new ipaddr.IPv4(mask.octets.map((octet) => 255 - octet));
  const [length, inverse] = [mask, wildcard].map((read) => read.prefixLengthFromSubnetMask());
  return length ?? inverse ?? undefined;
}
