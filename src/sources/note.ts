/** Most characters of a note (UTF-16 units, as `maxlength` counts them). */
export const MAX_NOTE_LENGTH = 120;

/** Line breaks, control characters and direction marks, which could make text show as other text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A note as it is kept: one line of plain text, without space at its edges; '' for none. */
export function cleanNote(note = ''): string {
  return note.replace(UNPRINTABLE, ' ').trim();
}
