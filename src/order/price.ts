import type { Draft } from './draft.ts';
import type { Offer, OfferedStorage } from './offer.ts';
import { readStorage } from './validate.ts';

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

  const nodePart = nodePrice(size.centsPerHour, offer.hoursPerMonth);
  const storagePart = storagePrice(storage.gb, offer.storage);
  return {
    currency: offer.currency,
    node: nodePart,
    storage: storagePart,
    cents: nodePart.cents + storagePart.cents,
    approximate: size.approximate,
  };
}

/** The node's part of a month: whole cents per hour × hours of a month. */
export function nodePrice(centsPerHour: number, hoursPerMonth: number): MonthlyPrice['node'] {
  return { centsPerHour, hoursPerMonth, cents: centsPerHour * hoursPerMonth };
}

/** The storage's part of a month, for a size in GB that is a multiple of the step. */
export function storagePrice(
  gb: number,
  { stepGb, centsPerStep }: Pick<OfferedStorage, 'stepGb' | 'centsPerStep'>,
): MonthlyPrice['storage'] {
  const steps = gb / stepGb;
  return { gb, stepGb, steps, centsPerStep, cents: steps * centsPerStep };
}
