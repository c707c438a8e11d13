import { cleanNote, trimInvisible } from '#sources';
import { z } from '#zod';
import type { Draft } from '../draft.ts';

/** Longest text of a single value; nothing that can be ordered comes near it. */
const MAX_TEXT = 200;

/** More rows than any service takes, few enough to be checked at once. */
const MAX_SOURCES = 1000;

const text = z.string().check(z.maxLength(MAX_TEXT));

/*
 * Version 1 of what is shared, in a link or a file. It comes from anyone, so nothing but this shape
 * is read: no further keys, no long texts. A shape that this does not read gets the next version;
 * this one stays, because links to it do.
 *
 * Choices are always written out, also where they are what a draft starts with: a link must still
 * mean the same when the catalogue starts with something else.
 */
export const SharedOrderSchema = z.strictObject({
  service: text,
  serviceType: z.exactOptional(text),
  nodeSize: z.exactOptional(text),
  storageGb: z.exactOptional(text),
  availabilityZone: z.exactOptional(text),
  trustedSources: z.exactOptional(
    z
      .array(z.strictObject({ cidr: text, note: z.exactOptional(text) }))
      .check(z.maxLength(MAX_SOURCES)),
  ),
  billingProfile: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('new') }),
      z.strictObject({ kind: z.literal('existing'), id: text }),
    ]),
  ),
});

/** A configuration as it is shared: raw texts, right or wrong. What is absent is left alone. */
export type SharedOrder = z.infer<typeof SharedOrderSchema>;

/** What goes along only if the reader says so: it tells about people and contracts. */
export interface ShareOptions {
  readonly trustedSources: boolean;
  readonly billingProfile: boolean;
}

/** The part of a draft that is shared. Consent to documents never is: everyone gives their own. */
export function toSharedOrder(draft: Draft, service: string, options: ShareOptions): SharedOrder {
  const { serviceType, nodeSize, storageGb, availabilityZone, billingProfile } = draft;
  return {
    service,
    serviceType: cut(serviceType),
    nodeSize: cut(nodeSize),
    storageGb: cut(trimInvisible(storageGb)),
    availabilityZone: cut(availabilityZone),
    ...(options.trustedSources && { trustedSources: sharedSources(draft) }),
    ...(options.billingProfile && { billingProfile }),
  };
}

function sharedSources({ trustedSources }: Draft): NonNullable<SharedOrder['trustedSources']> {
  return trustedSources
    .map(({ cidr, note }) => ({ cidr: cut(trimInvisible(cidr)), note: cut(cleanNote(note)) }))
    .filter(({ cidr }) => cidr !== '')
    .map(({ cidr, note }) => (note === '' ? { cidr } : { cidr, note }));
}

/** A longer text is wrong anyway; its beginning shows how. */
function cut(value: string): string {
  return value.slice(0, MAX_TEXT);
}
