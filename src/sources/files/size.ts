/** Most characters of a text that is read as a list, and most lines. */
const MOST_CHARACTERS = 1_000_000;
const MOST_LINES = 20_000;

/** Whether a text is too long for a list; looks at no more of it than it has to. */
export function isTooLong(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return true;
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let lines = 1;
  for (let at = text.indexOf(lineBreak); at >= 0; at = text.indexOf(lineBreak, at + 1)) {
    // A break at the very end begins no further line.
    if (at + 1 < text.length) lines += 1;
    if (lines > MOST_LINES) return true;
  }
  return false;
}
