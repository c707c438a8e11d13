import fc from 'fast-check';
import { parseSource, type Source, type SourceEntry } from '#sources';

/** The source that a text of good syntax stands for. */
export function sourceOf(text: string): Source {
  const result = parseSource(text);
  if (!result.ok) throw new Error(`${text} was read as ${result.code}`);
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
