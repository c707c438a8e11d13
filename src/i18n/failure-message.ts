import type { ExplainedFailure } from '#api';
import type { Translator } from './translator.ts';

/** Up to here a wait is told in seconds, above in minutes. */
const secondsUpTo = 120;

/** Why a call to the order API failed, in one or two sentences for readers. */
export function reasonMessage(
  { reason, detail }: Pick<ExplainedFailure, 'reason' | 'detail'>,
  { text }: Translator,
): string {
  const own = text(`reason.${reason}`);
  return detail ? `${own} ${text('reason.detail', { detail })}` : own;
}

/** What the reader can do about it. */
export function remedyMessage(
  { remedy, retryAfterSeconds = 0 }: Pick<ExplainedFailure, 'remedy' | 'retryAfterSeconds'>,
  { text }: Translator,
): string {
  if (remedy !== 'wait' || retryAfterSeconds < 2) return text(`remedy.${remedy}`);
  return retryAfterSeconds <= secondsUpTo
    ? text('remedy.wait-seconds', { seconds: retryAfterSeconds })
    : text('remedy.wait-minutes', { minutes: Math.ceil(retryAfterSeconds / 60) });
}
