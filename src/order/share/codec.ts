import { z } from '#zod';
import { decodeObject, encodeObject, MAX_FRAGMENT, parseJson, readVersioned } from './encoding.ts';
import { FRAGMENT_START } from './fragment.ts';
import { type SharedOrder, SharedOrderSchema } from './shared-order.ts';

/** The version that is written; every earlier one is still read. */
const VERSION = 1;

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
function readShared(version: number, data: unknown, service: string): SharedReading {
  if (version > VERSION) return { ok: false, problem: 'newer-version' };
  const result = z.safeParse(SharedOrderSchema, data);
  if (version < 1 || !result.success) return { ok: false, problem: 'damaged' };
  if (result.data.service !== service) return { ok: false, problem: 'other-service' };
  return { ok: true, shared: result.data };
}

/** Largest file that is read, in bytes and in characters. */
export const MAX_FILE = 100_000;

const FORMAT = 'order-configuration';

const FileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int(),
  order: z.unknown(),
});

/** The configuration as the text of a JSON file, for what is too long for a link. */
export function toFile(shared: SharedOrder): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, order: shared }, undefined, 2)}\n`;
}

/** Reads the text of such a file. Never throws, whatever it holds. */
export function readFile(text: string, service: string): SharedReading {
  const data = text.length > MAX_FILE ? undefined : parseJson(text);
  const file = z.safeParse(FileSchema, data);
  if (!file.success) return { ok: false, problem: 'damaged' };
  return readShared(file.data.version, file.data.order, service);
}

/**
 * The fragment for a link: `order=v1.` and the configuration as JSON in base64url, see
 * `encodeObject`.
 * Undefined where it would be too long for a link; see `toFile`.
 */
export function toFragment(shared: SharedOrder): string | undefined {
  const fragment = `${FRAGMENT_START}v${VERSION}.${encodeObject(shared)}`;
  return fragment.length > MAX_FRAGMENT ? undefined : fragment;
}

/**
 * Reads the fragment of an address, with or without `#`, also after programs on the way have encoded or
 * broken it, or have taken what stood behind the link for a part of it. Never throws.
 */
export function readFragment(hash: string, service: string): SharedReading {
  const { version, encoded } = readVersioned(hash, FRAGMENT_START);
  // A newer version may be encoded otherwise, so its number alone decides.
  return readShared(version, decodeObject(encoded), service);
}
