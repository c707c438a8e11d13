/** The address family of a source. The policy of a service says which ones it takes. */
export type Family = 'ipv4' | 'ipv6';

/** Both families, in the order in which lists are put. */
export const FAMILIES: readonly Family[] = ['ipv4', 'ipv6'];

/** Bits of an address, and with that the longest prefix length, by family. */
export const ADDRESS_BITS: Readonly<Record<Family, number>> = { ipv4: 32, ipv6: 128 };

/** One trusted source: an address and the prefix length of the network that it stands for. */
export interface Source {
  readonly family: Family;
  /** The address as entered, in canonical form: `198.51.100.9`, `2001:db8::9`. */
  readonly address: string;
  /** Leading bits that all addresses of the source share; for a bare address all bits. */
  readonly prefixLength: number;
  /** Address and prefix length in canonical form: `198.51.100.9/24`. */
  readonly cidr: string;
  /** The network of the address, in canonical form: `198.51.100.0/24`. */
  readonly network: string;
  /** Whether the address has bits set beyond the prefix length: `cidr` is not `network`. */
  readonly hasHostBits: boolean;
}

/** A row of a list of trusted sources: what was entered, right or wrong. */
export interface SourceEntry {
  /** An address or a network as it was typed. */
  readonly cidr: string;
  /** What the source is for, in the reader's words: plain text. */
  readonly note?: string;
}
