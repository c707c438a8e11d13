import { kept } from '#kept';
import type { DraftSource } from '#order';
import { z } from '#zod';
import type { WritableAtom } from 'nanostores';
import { sessionAtom } from './atoms.ts';
import { SourceRowsSchema } from './draft.ts';

/** An empty list: also the server's snapshot of the store. */
export const NO_SOURCES: readonly DraftSource[] = Object.freeze([]);

let made: ReturnType<typeof make> | undefined;

function make() {
  return sessionAtom(`${kept.checkedSources.prefix}v1`, SourceRowsSchema, NO_SOURCES);
}

/** The list that is being checked without an order; made at its first use. */
export function checkedSourcesStore(): ReturnType<typeof make> {
  return (made ??= make());
}

const CalculatedLineSchema = z.object({
  key: z.int(),
  name: z.string(),
  service: z.string(),
  nodeSize: z.string(),
  storageGb: z.string(),
});

/** A configuration in the price calculator, as the reader has entered it. */
export type CalculatedLine = z.infer<typeof CalculatedLineSchema>;

/** What the calculator shows before anything was changed. */
export const NO_LINES: readonly CalculatedLine[] = [];

let store: WritableAtom<readonly CalculatedLine[]> | undefined;

/** The configurations in the price calculator; they live as long as the tab, right or wrong. */
export function calculatedLinesStore(): WritableAtom<readonly CalculatedLine[]> {
  store ??= sessionAtom(
    `${kept.priceLines.prefix}v2:lines`,
    z.array(CalculatedLineSchema),
    NO_LINES,
  );
  return store;
}
