import { kept } from '#kept';
import type { DraftChanges, DraftSource } from '#order';
import { z } from '#zod';
import { storeFamily, sessionAtom } from './atoms.ts';
import { stopWaiting } from './send.ts';
import { draftIdOf } from './submission.ts';

/** The rows of a list of trusted sources, right or wrong, as they are stored. */
export const SourceRowsSchema: z.ZodMiniType<readonly DraftSource[]> = z.array(
  z.object({ id: z.string(), cidr: z.string(), note: z.exactOptional(z.string()) }),
);

/*
 * Stored as JSON: the parts of the draft that the reader changed, no defaults, so that a changed
 * default of the catalogue reaches a reader who left it alone.
 * v1: the fields of `DraftChanges`. A shape that these do not read gets the next number in its key;
 * what the old key holds goes with the session.
 */
const DraftChangesSchema: z.ZodMiniType<DraftChanges> = z.object({
  serviceType: z.exactOptional(z.string()),
  nodeSize: z.exactOptional(z.string()),
  storageGb: z.exactOptional(z.string()),
  trustedSources: z.exactOptional(SourceRowsSchema),
  confirmedAddresses: z.exactOptional(z.string()),
  availabilityZone: z.exactOptional(z.string()),
  billingProfile: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('new') }),
      z.object({ kind: z.literal('existing'), id: z.string() }),
    ]),
  ),
  acceptedDocuments: z.exactOptional(z.array(z.string())),
});

/** What a reader has changed who has changed nothing: also the server's snapshot of the store. */
export const EMPTY_DRAFT: DraftChanges = Object.freeze({});

/** What the reader has changed in the order of one service; all steps of a guide share it. */
export const draftStore = storeFamily((service) =>
  sessionAtom(`${kept.draft.prefix}v1:${service}`, DraftChangesSchema, EMPTY_DRAFT),
);

/** Takes over what the reader entered, right or wrong; the other parts stay as they are. */
export function changeDraft(service: string, changes: DraftChanges): void {
  const $draft = draftStore(service);
  // Named before it can be duplicated with its tab: both are then the same order.
  draftIdOf(service);
  $draft.set({ ...$draft.get(), ...changes });
  // What waits for the connection is what the reader saw; a changed order is not sent automatically.
  stopWaiting(service);
}
