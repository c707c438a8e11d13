import { z } from '#sources';
import { SharedOrderSchema, type SharedOrder } from './shared-order.ts';

/** The version that is written; every earlier one is still read. */
export const VERSION = 1;

/**
 * Why nothing could be read: the text is incomplete or no shared configuration at all, comes from
 * a newer version of this site, or belongs to another service.
 */
export type SharedProblem = 'damaged' | 'newer-version' | 'other-service';

/** A shared configuration, not yet checked against any offer, or why there is none. */
export type SharedReading =
  | { readonly ok: true; readonly shared: SharedOrder }
  | { readonly ok: false; readonly problem: SharedProblem };

/**
 * Reads the JSON of a shared configuration. Never throws, whatever the text.
 *
 * @param version that the link or file claims to have
 * @param data the parsed JSON
 * @param service whose draft is to be filled
 */
export function readShared(version: number, data: unknown, service: string): SharedReading {
  if (version > VERSION) return { ok: false, problem: 'newer-version' };
  const result = z.safeParse(SharedOrderSchema, data);
  if (version < 1 || !result.success) return { ok: false, problem: 'damaged' };
  if (result.data.service !== service) return { ok: false, problem: 'other-service' };
  return { ok: true, shared: result.data };
}

/** The value that a JSON text stands for; undefined, which no JSON is, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
