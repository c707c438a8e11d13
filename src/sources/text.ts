/** Longest piece of entered text that a message repeats; every IPv4 or IPv6 network fits. */
const EXCERPT_LENGTH = 64;

/** White space and Unicode format characters: zero-width spaces, direction marks, the BOM. */
const INVISIBLE = /^[\s\p{Cf}]$/u;

/** Nearly all that is entered, and quick to tell. */
function isPlain(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code > 0x20 && code < 0x7f;
}

function isInvisible(text: string, index: number): boolean {
  return !isPlain(text, index) && INVISIBLE.test(text.charAt(index));
}

/**
 * Removes what cannot be seen from both ends of a field's text. `String.trim` alone keeps
 * zero-width spaces, which come along when an address is copied from a web page or a chat.
 * Two walks instead of one regular expression, which is quadratic on long runs of spaces.
 */
export function trimInvisible(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isInvisible(text, start)) start += 1;
  while (end > start && isInvisible(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

/** The text as a message may repeat it: whole, or cut at 64 characters with an ellipsis. */
export function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  // Half a surrogate pair at the cut would be shown as a replacement character.
  const start = text.slice(0, EXCERPT_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}…`;
}

/** Most characters of a note (UTF-16 units, as `maxlength` counts them). */
export const MAX_NOTE_LENGTH = 120;

/** Line breaks, control characters and direction marks, which could make text show as other text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A note as it is kept: one line of plain text, without space at its edges; '' for none. */
export function cleanNote(note = ''): string {
  return note.replace(UNPRINTABLE, ' ').trim();
}
