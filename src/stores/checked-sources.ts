import { kept } from '#kept';
import type { DraftSource } from '#order';
import { z } from '#sources';
import { sessionAtom } from './session.ts';

/** The rows of a list of trusted sources, right or wrong, as they are stored. */
export const SourceRowsSchema: z.ZodMiniType<readonly DraftSource[]> = z.array(
  z.object({ id: z.string(), cidr: z.string(), note: z.exactOptional(z.string()) }),
);

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
