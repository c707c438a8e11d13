import type { OfferedStorage } from './offer.ts';

type Limits = Pick<OfferedStorage, 'minGb' | 'maxGb' | 'stepGb'>;

/**
 * The sizes in GB that can be ordered next to a number: itself, the two around it, or the end of the
 * range that it lies beyond.
 */
export function nearestSizes(gb: number, { minGb, maxGb, stepGb }: Limits): readonly number[] {
  if (!(gb > minGb)) return [minGb];
  if (gb >= maxGb) return [maxGb];
  const lower = Math.floor(gb / stepGb) * stepGb;
  return lower === gb ? [gb] : [Math.max(lower, minGb), lower + stepGb];
}

/** The next size in GB above or below a number; the end of the range where there is none. */
export function nextSize(gb: number, direction: 'up' | 'down', limits: Limits): number {
  const { minGb, maxGb, stepGb } = limits;
  const steps = gb / stepGb;
  const next = direction === 'up' ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return Math.min(Math.max(next * stepGb, minGb), maxGb);
}
