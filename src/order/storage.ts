import { trimInvisible } from '#sources';
import type { Issue } from './issues.ts';
import type { OfferedStorage } from './offer.ts';

/** The size in GB that a field's text stands for, or what is wrong with the text. */
export type StorageResult =
  { readonly ok: true; readonly gb: number } | { readonly ok: false; readonly issue: Issue };

/**
 * Reads the storage size: decimal digits only, since '1e2', '0x64' and '50,5' are slips of the
 * hand far more often than sizes. A minus sign is read, so that -50 is told the range.
 */
export function readStorage(text: string, limits: OfferedStorage): StorageResult {
  const path = '/storageGb';
  const entered = trimInvisible(text);
  if (entered === '') return wrong({ path, code: 'storage-missing', params: {} });
  if (!/^-?[0-9]+$/.test(entered)) {
    return wrong({ path, code: 'storage-not-a-number', params: {} });
  }
  const gb = Number(entered);
  const { minGb: min, maxGb: max, stepGb: step } = limits;
  if (gb < min || gb > max) return wrong({ path, code: 'storage-range', params: { min, max } });
  if (gb % step !== 0) {
    // Inside the limits, which are multiples of the step, both neighbours are too.
    const lower = gb - (gb % step);
    return wrong({ path, code: 'storage-step', params: { step, lower, upper: lower + step } });
  }
  return { ok: true, gb };
}

function wrong(issue: Issue): StorageResult {
  return { ok: false, issue };
}
