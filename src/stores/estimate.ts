import { kept } from '#kept';
import { z } from '#zod';
import { sessionAtom, storeFamily } from './atoms.ts';

/** What was entered to estimate the RAM, in plain digits, or as it was typed where it is no number. */
const EstimateEntriesSchema = z.object({
  entries: z.exactOptional(z.string()),
  keyBytes: z.exactOptional(z.string()),
  valueBytes: z.exactOptional(z.string()),
  overheadBytes: z.exactOptional(z.string()),
  reservePercent: z.exactOptional(z.string()),
});
export type EstimateEntries = z.infer<typeof EstimateEntriesSchema>;

/** Before anything was entered. */
export const NO_ESTIMATE: EstimateEntries = Object.freeze({});

/** What was entered to estimate the RAM of a service; it lives as long as the tab, right or wrong. */
export const estimateStore = storeFamily((service) =>
  sessionAtom(`${kept.sizeEstimate.prefix}v1:${service}`, EstimateEntriesSchema, NO_ESTIMATE),
);
