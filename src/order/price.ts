import type { Draft } from './draft.ts';
import type { Offer } from './offer.ts';
import { readStorage } from './storage.ts';

/** The price of a month with the parts of its formula; every amount in whole cents. */
export interface MonthlyPrice {
  /** ISO 4217 code of all amounts. */
  readonly currency: string;
  /** The node: `cents` = `centsPerHour` × `hoursPerMonth`. */
  readonly node: {
    readonly centsPerHour: number;
    readonly hoursPerMonth: number;
    readonly cents: number;
  };
  /** The storage: `cents` = `steps` × `centsPerStep`, a step being `stepGb` GB. */
  readonly storage: {
    readonly gb: number;
    readonly stepGb: number;
    readonly steps: number;
    readonly centsPerStep: number;
    readonly cents: number;
  };
  /** Node and storage together. */
  readonly cents: number;
  /** Whether the hourly price is rounded, so that the portal may show a slightly other total. */
  readonly approximate: boolean;
}

/** The part of an `Offer` that a price is made of. */
export type PriceList = Pick<Offer, 'nodeSizes' | 'storage' | 'hoursPerMonth' | 'currency'>;

/**
 * The price of a month: hourly price × hours of a month + (storage / step) × price of a step.
 * Undefined while node size or storage cannot be ordered as entered.
 */
export function monthlyPrice(
  draft: Pick<Draft, 'nodeSize' | 'storageGb'>,
  offer: PriceList,
): MonthlyPrice | undefined {
  const size = offer.nodeSizes.find((candidate) => candidate.id === draft.nodeSize);
  const storage = readStorage(draft.storageGb, offer.storage);
  if (!size || !storage.ok) return undefined;

  const { centsPerHour, approximate } = size;
  const { hoursPerMonth, currency } = offer;
  const { stepGb, centsPerStep } = offer.storage;
  const steps = storage.gb / stepGb;
  const nodeCents = centsPerHour * hoursPerMonth;
  const storageCents = steps * centsPerStep;
  return {
    currency,
    node: { centsPerHour, hoursPerMonth, cents: nodeCents },
    storage: { gb: storage.gb, stepGb, steps, centsPerStep, cents: storageCents },
    cents: nodeCents + storageCents,
    approximate,
  };
}
