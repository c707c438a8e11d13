/**
 * Reads a `Retry-After` header: seconds, or an HTTP date. Source: RFC 9110, section 10.2.3.
 *
 * @param now Milliseconds since the epoch, which a date is counted from.
 * @returns Whole seconds to wait, 0 for a date in the past; `undefined` if the header is missing,
 * says neither, or says more than a day.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return sensible(Number(text));
  // Date.parse reads almost anything, "-5" as a year too; an HTTP date always ends in GMT.
  const instant = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return sensible(Math.max(0, Math.ceil((instant - now) / 1000)));
}

/** A wait of more than a day, which a wrong clock easily asks for, says nothing to a reader. */
function sensible(seconds: number): number | undefined {
  return seconds <= 86_400 ? seconds : undefined;
}
