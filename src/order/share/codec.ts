import { z } from '#zod';
import { FRAGMENT_START, plainFragment } from './fragment.ts';
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

/** The value that a JSON text stands for; undefined, which no JSON is, where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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

/** With host and path in front an address stays below the 2,000 characters that mail takes. */
const MAX_FRAGMENT = 1900;

/**
 * The fragment for a link: `order=v1.` and the configuration as JSON in base64url (RFC 4648,
 * section 5), so that nothing in it is changed on its way and a link cut short is noticed.
 * Undefined where it would be too long for a link; see `toFile`.
 */
export function toFragment(shared: SharedOrder): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const base64 = btoa(String.fromCharCode(...bytes));
  const encoded = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const fragment = `${FRAGMENT_START}v${VERSION}.${encoded}`;
  return fragment.length > MAX_FRAGMENT ? undefined : fragment;
}

/**
 * Reads the fragment of an address, with or without `#`, also after programs on the way have encoded or
 * broken it, or have taken what stood behind the link for a part of it. Never throws.
 */
export function readFragment(hash: string, service: string): SharedReading {
  const [, version = '', encoded = ''] = PATTERN.exec(plainFragment(hash)) ?? [];
  const json = decode(encoded);
  // A newer version may be encoded otherwise, so its number alone decides.
  return readShared(Number(version), json === undefined ? undefined : parseJson(json), service);
}

/** `=3D` is what mails in quoted-printable make of `=` (RFC 2045, section 6.7). */
const PATTERN = new RegExp(`^${FRAGMENT_START}(?:3D)?v([1-9][0-9]{0,2})\\.(.*)$`, 'i');

/**
 * The JSON object that the text begins with. Whatever follows it is passed over: the characters of
 * base64url stand for themselves, so that nothing behind the object changes what it says.
 */
function decode(encoded: string): string | undefined {
  // Also within: quoted-printable ends a broken line with it, and base64 fills up with it.
  const [digits = ''] = /^[\w-]*/.exec(encoded.replaceAll('=', '')) ?? [];
  // What is beyond is never a link of ours.
  const whole = digits.slice(0, MAX_FRAGMENT - `${FRAGMENT_START}v${VERSION}.`.length);
  try {
    // One character alone says nothing.
    const sound = whole.length % 4 === 1 ? whole.slice(0, -1) : whole;
    const binary = atob(sound.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(objectIn(binary), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes from the first brace to the one that closes it; none if it stays open. */
function objectIn(bytes: string): string {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const character = bytes[at];
    if (isText && character === '\\') at++;
    else if (character === '"') isText = !isText;
    else if (!isText && character === '{') depth++;
    else if (!isText && character === '}') depth--;
    if (depth === 0) return character === '}' ? bytes.slice(0, at + 1) : '';
  }
  return '';
}
