/** Bytes above which an answer is given up: far more than any that the contract asks for. */
const maxBytes = 5_000_000;

/** The browser's word that there is no answer, or no more of it; `cause` is the browser's error. */
export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection';
}

/** For the `catch` of a promise that only the network rejects, so that nothing else counts as it. */
export function breakOff(cause: unknown): never {
  throw new BrokenConnection('The connection broke', { cause });
}

/**
 * Reads the text of an answer, and gives up on one that is too large, so that a fault of a server
 * cannot fill the page's memory.
 *
 * @param signal Ends the reading when it is aborted, also of a body that no network is behind.
 * @returns `undefined` if the answer is too large
 * @throws BrokenConnection when it breaks, and an `AbortError` once the signal is aborted
 */
export async function readBody(
  { body, headers }: Response,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const giveUp = (): void => {
    // A body that is already broken cannot be cancelled, and does not have to be.
    reader.cancel().catch(() => undefined);
  };
  signal.addEventListener('abort', giveUp);
  try {
    throwIfAborted(signal);
    // Of a compressed answer this is less than what comes out of it, so the bytes are counted too.
    let isTooLarge = Number(headers.get('Content-Length')) > maxBytes;
    const decoder = new TextDecoder();
    for (let size = 0, text = ''; !isTooLarge; isTooLarge = size > maxBytes) {
      const { done, value } = await reader.read().catch(breakOff);
      // Cancelling ends a body as if it were complete.
      throwIfAborted(signal);
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      size += value.byteLength;
    }
    giveUp();
    return undefined;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** Throws an `AbortError` if the signal is aborted, whatever reason its owner gave. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('The call was aborted', 'AbortError');
}

/**
 * Reads a `Retry-After` header: seconds, or an HTTP date. Source: RFC 9110, section 10.2.3.
 *
 * @param now Milliseconds since the epoch, which a date is counted from.
 * @returns Whole seconds to wait, 0 for a date in the past; `undefined` if the header is missing,
 * says neither, or says more than a day.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return plausible(Number(text));
  // Date.parse reads almost anything, "-5" as a year too; an HTTP date always ends in GMT.
  const instant = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return plausible(Math.max(0, Math.ceil((instant - now) / 1000)));
}

/** A wait of more than a day, easily caused by a wrong clock, helps nobody. */
function plausible(seconds: number): number | undefined {
  return seconds <= 86_400 ? seconds : undefined;
}
