import ipaddr from 'ipaddr.js';
import { diagnose, type SourceSyntaxProblem } from './diagnose.ts';
import { ADDRESS_BITS, type Source } from './source.ts';
import { trimInvisible } from './text.ts';
import { z } from './zod.ts';

/** The outcome of reading one entry: the source, or the code of what is wrong with the text. */
export type ParseResult =
  { readonly ok: true; readonly source: Source } | ({ readonly ok: false } & SourceSyntaxProblem);

const ipv4 = z.ipv4();
const cidrv4 = z.cidrv4();

/**
 * Reads one trusted source: an IPv4 network in CIDR notation, or a bare address, which means /32.
 * Strict: four decimal parts without leading zeros and a prefix length of 0 to 32, nothing else;
 * only invisible characters at the edges are forgiven. Host bits are good syntax, because the
 * policy judges them. Never throws, whatever the text.
 *
 * @example parseSource(' 198.51.100.9/24 ') // source.network === '198.51.100.0/24'
 */
export function parseSource(text: string): ParseResult {
  const entered = trimInvisible(text);
  const source = readSource(entered);
  return source ? { ok: true, source } : { ok: false, ...diagnose(entered) };
}

/**
 * The source that a trimmed text stands for, or undefined where the syntax is wrong.
 * zod decides what an address is: ipaddr.js would also take '1', '0x7f.1' and '010.0.0.1'.
 */
export function readSource(entered: string): Source | undefined {
  if (ipv4.safeParse(entered).success) return fromCidr(`${entered}/${ADDRESS_BITS.ipv4}`);
  return cidrv4.safeParse(entered).success ? fromCidr(entered) : undefined;
}

/** Takes a CIDR text of good syntax apart. The strict syntax writes each source in one way only. */
function fromCidr(cidr: string): Source {
  const [address, prefixLength] = ipaddr.IPv4.parseCIDR(cidr);
  const network = `${ipaddr.IPv4.networkAddressFromCIDR(cidr).toString()}/${prefixLength}`;
  return {
    family: 'ipv4',
    address: address.toString(),
    prefixLength,
    cidr,
    network,
    hasHostBits: cidr !== network,
  };
}
