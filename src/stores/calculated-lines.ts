import type { WritableAtom } from 'nanostores';
import { kept } from '#kept';
import { z } from '#sources';
import { sessionAtom } from './session.ts';

const CalculatedLineSchema = z.object({
  key: z.int(),
  service: z.string(),
  nodeSize: z.string(),
  storageGb: z.string(),
});

/** A configuration in the price calculator, as the reader has entered it. */
export type CalculatedLine = z.infer<typeof CalculatedLineSchema>;

/** What stands in the calculator before the reader has changed anything. */
export const NO_LINES: readonly CalculatedLine[] = [];

let store: WritableAtom<readonly CalculatedLine[]> | undefined;

/** The configurations in the price calculator; they live as long as the tab, right or wrong. */
export function calculatedLinesStore(): WritableAtom<readonly CalculatedLine[]> {
  store ??= sessionAtom(
    `${kept.priceLines.prefix}v1:lines`,
    z.array(CalculatedLineSchema),
    NO_LINES,
  );
  return store;
}
