import type { Service } from '#catalogue';
import { storagePrice, type MonthlyPrice } from '#order';

/**
 * What the storage of a service costs a month at three sizes: the smallest, about half of the
 * largest, and the largest. Fewer where they are the same.
 */
export function examplePrices({ storage }: Service): readonly MonthlyPrice['storage'][] {
  const [min, max, stepGb] = [storage.minGb.value, storage.maxGb.value, storage.stepGb.value];
  const middle = Math.max(min, Math.round(max / 2 / stepGb) * stepGb);
  const centsPerStep = storage.pricePerStep.cents;
  return [...new Set([min, middle, max])].map((gb) => storagePrice(gb, { stepGb, centsPerStep }));
}
