import { limitsOf, type Family, type PrefixLimits, type SourcePolicy } from '#sources';

/** A decimal part from 0 to 255 without a leading zero. */
const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';

/**
 * The addresses of each family in their canonical text. That of IPv6 (RFC 5952) also has texts that
 * are no address: what tells them apart would be longer than anybody reads, and an API reads them anyway.
 */
const ADDRESS: Readonly<Record<Family, string>> = {
  ipv4: `${OCTET}(?:\\.${OCTET}){3}`,
  ipv6: `[0-9a-f:]*:[0-9a-f:]*(?:${OCTET}(?:\\.${OCTET}){3})?`,
};

/**
 * The regular expression (ECMA-262, as JSON Schema has it) of the networks that some of the policies
 * take: canonical CIDR notation with a prefix length inside their limits. What it cannot say is left to
 * words: that a network has no host bits, and that it is public.
 */
export function cidrPattern(policies: readonly SourcePolicy[]): string {
  const families = (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const limits = policies.flatMap((policy) => limitsOf(policy, family) ?? []);
    return limits.length > 0 ? [`${ADDRESS[family]}/${prefixLengths(limits)}`] : [];
  });
  return `^(?:${families.join('|')})$`;
}

/** From the shortest to the longest of all limits, by their tens: `(?:2[4-9]|3[0-2])`. */
function prefixLengths(limits: readonly PrefixLimits[]): string {
  const shortest = Math.min(...limits.map(({ shortestPrefix }) => shortestPrefix));
  const longest = Math.max(...limits.map(({ longestPrefix }) => longestPrefix));
  const numbers = Array.from({ length: longest - shortest + 1 }, (_, index) => shortest + index);
  const byTens = Map.groupBy(numbers, (number) => Math.floor(number / 10));
  const options = [...byTens].map(([tens, ofTens]) => {
    const [first = 0, last = first] = [ofTens[0], ofTens.at(-1)].map((each = 0) => each % 10);
    return `${tens || ''}${first === last ? first : `[${first}-${last}]`}`;
  });
  return `(?:${options.join('|')})`;
}
