/**
 * Reads a `Retry-After` header: seconds, or an HTTP date. Source: RFC 9110, section 10.2.3.
 *
 * @param now Milliseconds since the epoch, which a date is counted from.
 * @returns Whole seconds to wait, 0 for a date in the past; `undefined` if the header is missing
 * or says neither.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  // Date.parse reads almost anything, "-5" as a year too; an HTTP date always ends in GMT.
  const instant = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : Math.max(0, Math.ceil((instant - now) / 1000));
}
