/*
 * What mails, chats and people make of the fragment of an address. An entry point of its own, without
 * what reads a configuration: a page first only asks whether there is one.
 */

/** What the fragment of a link with a configuration begins with, behind `#`. */
export const FRAGMENT_START = 'order=';

/** Characters of a fragment that are looked at; links of ours have at most 1,900. */
const MOST_READ = 10_000;

/** How often programs on the way may have encoded it: links in mails are wrapped in others. */
const ENCODED_AT_MOST = 3;

/**
 * The fragment as it was meant: without `#`, percent-encoding, blanks, line breaks, and characters
 * that cannot be seen.
 */
export function plainFragment(hash: string): string {
  let text = hash.slice(0, MOST_READ);
  for (let times = 0; times < ENCODED_AT_MOST && text.includes('%'); times++) text = decode(text);
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').replace(/^#+/, '');
}

/** Where not all of it is well encoded, ASCII is decoded by itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll(/%[0-7][0-9a-f]/gi, decodeURIComponent);
  }
}

/** Whether the fragment of an address is meant to hold a configuration, readable or not. */
export function isSharedFragment(hash: string): boolean {
  return plainFragment(hash).toLowerCase().startsWith(FRAGMENT_START);
}
