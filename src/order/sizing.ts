/*
 * How large a service has to be for a load. Estimates, each from assumptions that are shown beside it:
 * what the load really needs, only a trial tells. Whole numbers throughout: bytes as bigint, because
 * entries times their size go beyond what a number holds exactly. What is shown on the way is rounded
 * up, and calculated with as it is shown: readers who follow the calculation get the same.
 */

/**
 * Bytes of a GB. The provider does not say whether its GB have 1,000 or 1,024 as their base. Decimal
 * is the smaller of the two, so that an estimate fits either way.
 */
const BYTES_PER_GB = 10n ** 9n;

/** One decimal of a GB. */
const SHOWN_BYTES = BYTES_PER_GB / 10n;

/** What a key-value store is to hold, and what it needs besides; all whole numbers. */
export interface KeyValueLoad {
  /** Entries that are there at the same time. */
  readonly entries: number;
  /** Bytes of a key, on average. */
  readonly keyBytes: number;
  /** Bytes of a value, on average. */
  readonly valueBytes: number;
  /** Bytes that the store adds to each entry for its own tables. */
  readonly overheadBytes: number;
  /** Percent of the RAM that stay free of entries; less than 100. */
  readonly reservePercent: number;
}

/** The RAM that a load takes, in bytes. */
export interface RamEstimate {
  /** The entries with their overhead, rounded up to what is shown of them. */
  readonly data: bigint;
  /** The same with the reserve: so much RAM the node has to have. */
  readonly needed: bigint;
  /** Whether even with the reserve it is less than the least that is shown. */
  readonly isTiny: boolean;
}

/** The RAM for a key-value store: entries × (key + value + overhead), and the reserve on top. */
export function estimateRam(load: KeyValueLoad): RamEstimate {
  const { entries, keyBytes, valueBytes, overheadBytes, reservePercent } = load;
  const exact = BigInt(entries) * BigInt(keyBytes + valueBytes + overheadBytes);
  const withReserve = (bytes: bigint) => divideUp(bytes * 100n, BigInt(100 - reservePercent));
  const data = asShown(exact);
  return { data, needed: withReserve(data), isTiny: withReserve(exact) < SHOWN_BYTES };
}

/** How often something happens at the busiest time, and how often one vCPU can do it. */
export interface PeakLoad {
  /** So many within `minutes`. */
  readonly events: number;
  readonly minutes: number;
  /** What one vCPU can do: so many `events` within `seconds`. */
  readonly perVcpu: { readonly events: number; readonly seconds: number };
  /** Percent that are added for spikes and for everything else that the service does. */
  readonly headroomPercent: number;
}

/** How many vCPUs a load takes. */
export interface VcpuEstimate {
  /** The events that one vCPU can do within the minutes of the load, rounded down. */
  readonly perVcpu: number;
  /** The vCPUs with the headroom. */
  readonly needed: number;
}

/**
 * The vCPUs for a load: events ÷ what one vCPU can do in that time, and the headroom on top.
 *
 * @throws RangeError if one vCPU cannot do one of the events in that time
 */
export function estimateVcpus(load: PeakLoad): VcpuEstimate {
  const { events, minutes, perVcpu, headroomPercent } = load;
  const each = (BigInt(perVcpu.events) * BigInt(minutes) * 60n) / BigInt(perVcpu.seconds);
  const work = BigInt(events) * BigInt(100 + headroomPercent);
  return { perVcpu: Number(each), needed: Number(divideUp(work, each * 100n)) };
}

/** Things that are kept: numbers that are multiplied, and the bytes of one of them. */
export interface StoredItems {
  readonly factors: readonly number[];
  readonly bytes: number;
}

/**
 * The bytes of all items together, rounded up to what is shown of them.
 *
 * @param sharedPercent percent of them that are stored only once for several
 */
export function estimateStorage(items: readonly StoredItems[], sharedPercent = 0): bigint {
  const all = items.reduce(
    (sum, { factors, bytes }) =>
      sum + factors.reduce((product, factor) => product * BigInt(factor), BigInt(bytes)),
    0n,
  );
  return asShown(divideUp(asShown(all) * BigInt(100 - sharedPercent), 100n));
}

/** A node size as it is compared here. */
export interface ComparedSize {
  readonly id: string;
  readonly vcpu: number;
  readonly ramGb: number;
  /** Whole cents. */
  readonly centsPerHour: number;
}

/** Which sizes are large enough. */
export interface FittingSizes<Size extends ComparedSize> {
  /** The one with the least RAM, of several the one with the fewest vCPUs, then the cheapest. */
  readonly smallest: Size;
  /** The one that costs least, of several the smallest. */
  readonly cheapest: Size;
}

/**
 * The smallest and the cheapest of the sizes that have so much of both.
 *
 * @param needed bytes of RAM, and vCPUs
 * @returns undefined if no size is large enough
 */
export function fittingSizes<Size extends ComparedSize>(
  sizes: readonly Size[],
  needed: { readonly ram?: bigint; readonly vcpus?: number },
): FittingSizes<Size> | undefined {
  const { ram = 0n, vcpus = 0 } = needed;
  const fitting = sizes
    .filter(({ vcpu, ramGb }) => vcpu >= vcpus && BigInt(ramGb) * BYTES_PER_GB >= ram)
    .sort((a, b) => a.ramGb - b.ramGb || a.vcpu - b.vcpu || a.centsPerHour - b.centsPerHour);
  const [smallest] = fitting;
  // A stable sort: of those that cost the same, the smallest stays in front.
  const [cheapest] = [...fitting].sort((a, b) => a.centsPerHour - b.centsPerHour);
  return smallest && cheapest && { smallest, cheapest };
}

/** Bytes as GB with one decimal, rounded up: an estimate must not come out smaller than it is. */
export function gigabytesOf(bytes: bigint): number {
  return Number(divideUp(bytes, SHOWN_BYTES)) / 10;
}

/** The bytes that {@link gigabytesOf} shows. */
function asShown(bytes: bigint): bigint {
  return divideUp(bytes, SHOWN_BYTES) * SHOWN_BYTES;
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
