import { parseJson, readShared, VERSION, type SharedReading } from './read.ts';
import type { SharedOrder } from './shared-order.ts';

/** What the fragment of a link with a configuration begins with, behind `#`. */
export const FRAGMENT_START = 'order=';

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

/** Reads the fragment of an address, with or without `#`. Never throws, whatever it holds. */
export function readFragment(hash: string, service: string): SharedReading {
  const fragment = hash.replace(/^#/, '');
  const match = fragment.length > MAX_FRAGMENT ? null : PATTERN.exec(fragment);
  const [, version = '', encoded = ''] = match ?? [];
  const json = match ? decode(encoded) : undefined;
  // A newer version may be encoded otherwise, so its number alone decides.
  return readShared(Number(version), json === undefined ? undefined : parseJson(json), service);
}

const PATTERN = new RegExp(`^${FRAGMENT_START}v([1-9][0-9]{0,2})\\.(.*)$`);

function decode(encoded: string): string | undefined {
  if (!/^[\w-]*$/.test(encoded)) return undefined;
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
