import { plainFragment } from './fragment.ts';

/** With host and path in front an address stays below the 2,000 characters that mail takes. */
export const MAX_FRAGMENT = 1900;

/** The value that a JSON text stands for; undefined, which no JSON is, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The object as JSON in base64url (RFC 4648, section 5), so that nothing in it is changed on its way
 * and a link cut short is noticed.
 */
export function encodeObject(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Takes a fragment apart: `order=v1.…`. Version 0 if it is none of these.
 *
 * @param hash with or without `#`, also after programs on the way have encoded or broken it
 * @param start what such fragments begin with
 */
export function readVersioned(
  hash: string,
  start: string,
): { readonly version: number; readonly encoded: string } {
  // `=3D` is what mails in quoted-printable make of `=` (RFC 2045, section 6.7).
  const pattern = new RegExp(`^${start}(?:3D)?v([1-9][0-9]{0,2})\\.(.*)$`, 'i');
  const [, version = '0', encoded = ''] = pattern.exec(plainFragment(hash)) ?? [];
  return { version: Number(version), encoded };
}

/**
 * The object that the text begins with; undefined where there is none, or only a part of one. Whatever
 * follows it is passed over: the characters of base64url stand for themselves, so that nothing behind
 * the object changes what it says. Never throws.
 */
export function decodeObject(encoded: string): unknown {
  // Also within: quoted-printable ends a broken line with it, and base64 fills up with it.
  const [digits = ''] = /^[\w-]*/.exec(encoded.replaceAll('=', '')) ?? [];
  // What is beyond is never a link of ours.
  const whole = digits.slice(0, MAX_FRAGMENT);
  try {
    // One character alone says nothing.
    const sound = whole.length % 4 === 1 ? whole.slice(0, -1) : whole;
    const binary = atob(sound.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(objectIn(binary), (character) => character.charCodeAt(0));
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
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
