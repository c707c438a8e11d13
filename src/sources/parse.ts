import { parseCidr } from './network.ts';
import type { Source } from './source.ts';
import { trimInvisible } from './text.ts';

/** The outcome of reading one entry. */
export type ParseResult = { readonly ok: true; readonly source: Source } | { readonly ok: false };

/**
 * Reads one trusted source: a network in CIDR notation, or a bare address, which means /32 or
 * /128. Strict: four decimal parts without leading zeros or a text form of RFC 4291, and a prefix
 * length that fits, nothing else; only invisible characters at the edges are forgiven. Host bits
 * and IPv4-mapped addresses are good syntax, because the policy judges them. Never throws,
 * whatever the text.
 *
 * @example parseSource(' 198.51.100.9/24 ') // source.network === '198.51.100.0/24'
 */
export function parseSource(text: string): ParseResult {
  const source = parseCidr(trimInvisible(text));
  return source ? { ok: true, source } : { ok: false };
}
