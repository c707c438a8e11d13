import fc from 'fast-check';
import { parseSource, type Source, type SourceEntry } from '#sources';

/** The source that a text of good syntax stands for. */
export function sourceOf(text: string): Source {
  const result = parseSource(text);
  if (!result.ok) throw new Error(`${text} was read as no source`);
  return result.source;
}

/** Rows with these texts and no notes. */
export function entries(...texts: readonly string[]): readonly SourceEntry[] {
  return texts.map((cidr) => ({ cidr }));
}

/** The CIDR texts of sources, for comparing. */
export function cidrs(sources: readonly Source[]): readonly string[] {
  return sources.map(({ cidr }) => cidr);
}

/** An IPv4 network in canonical form, host bits or not. */
export const ipv4Cidr = fc
  .tuple(fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }), fc.nat(32))
  .map(([octets, prefixLength]) => `${octets.join('.')}/${prefixLength}`);

/** Eight groups with many zeros, so that every kind of `::` comes up. */
const ipv6Groups = fc.array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat(0xffff), fc.nat(0xf)), {
  minLength: 8,
  maxLength: 8,
});

/** An IPv6 network with all of its groups written out. */
export const ipv6Cidr = fc
  .tuple(ipv6Groups, fc.nat(128))
  .map(([groups, length]) => `${groups.map((group) => group.toString(16)).join(':')}/${length}`);

/** The number that an address of good syntax stands for: slow and plain, to compare with. */
export function valueOf(address: string): bigint {
  if (!address.includes(':')) {
    return address.split('.').reduce((value, octet) => value * 256n + BigInt(octet), 0n);
  }
  const [head = [], tail] = address.split('::').map(groupsOf);
  const zeros = tail ? Array.from({ length: 8 - head.length - tail.length }, () => '0') : [];
  return [...head, ...zeros, ...(tail ?? [])].reduce(
    (value, group) => value * 65_536n + BigInt(`0x${group}`),
    0n,
  );
}

/** The groups between two ends of an IPv6 address or its `::`, a dotted tail as two of them. */
function groupsOf(text: string): readonly string[] {
  const hexadecimal = text.replace(/[0-9.]+\.[0-9.]+$/, (dotted) => {
    const value = valueOf(dotted);
    return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
  });
  return hexadecimal.split(':').filter(Boolean);
}

/** Of all ways to write eight groups with or without `::`, the one that RFC 5952 asks for. */
export function shortest(groups: readonly string[]): string {
  let [start, length] = [0, 1];
  for (let from = 0; from < groups.length; from += 1) {
    const end = groups.findIndex((group, index) => index >= from && group !== '0');
    const run = (end < 0 ? groups.length : end) - from;
    if (run > length) [start, length] = [from, run];
  }
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

/** A network within 198.51.100.0/27, or 2001:db8::/123: few addresses, so that many overlap. */
export const smallCidr = fc
  .tuple(fc.boolean(), fc.nat(31), fc.integer({ min: 0, max: 5 }))
  .map(([isIpv4, host, hostBits]) =>
    isIpv4
      ? `198.51.100.${host}/${32 - hostBits}`
      : `2001:db8::${host.toString(16)}/${128 - hostBits}`,
  );

/** Every address of a small network, one by one: slow and plain, to compare with. */
export function addressesOf({ network, prefixLength, family }: Source): readonly string[] {
  const [address = ''] = network.split('/');
  const count = 2 ** ((family === 'ipv4' ? 32 : 128) - prefixLength);
  const separator = family === 'ipv4' ? '.' : ':';
  const cut = address.lastIndexOf(separator) + 1;
  const radix = family === 'ipv4' ? 10 : 16;
  const first = Number.parseInt(address.slice(cut) || '0', radix);
  return Array.from(
    { length: count },
    (_, index) => sourceOf(`${address.slice(0, cut)}${(first + index).toString(radix)}`).address,
  );
}
