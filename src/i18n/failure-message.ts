import type { ExplainedFailure, OrderFinding } from '#api';
import type { MessageKey, Translator } from './translator.ts';

/** From here on a wait is given in minutes, below in seconds. */
const SECONDS_PER_MINUTE = 60;

/** What an API can find wrong with an order as a whole, in words. */
const rejections: Readonly<Record<OrderFinding, MessageKey>> = {
  'service-unknown': 'rejected.service-unknown',
  'not-in-contract': 'rejected.not-in-contract',
};

/** Why a call to the order API failed, in one or two sentences for readers. */
export function reasonMessage(
  { reason, findings = [], detail }: FailureInWords,
  translator: Translator,
): string {
  const { t } = translator;
  const own =
    reason === 'rejected' && findings.length > 0
      ? findings.map((code) => rejectionMessage(code, translator)).join(' ')
      : t(`reason.${reason}`);
  return detail ? `${own} ${t('reason.detail', { detail })}` : own;
}

function rejectionMessage(code: string, { t }: Translator): string {
  const known = Object.hasOwn(rejections, code) ? rejections[code as OrderFinding] : undefined;
  return t(known ?? 'rejected.other', { code });
}

/** The part of a failure that its reason is made of. */
type FailureInWords = Pick<ExplainedFailure, 'reason' | 'detail'> &
  Partial<Pick<ExplainedFailure, 'findings'>>;

/** What the reader can do about it. */
export function remedyMessage(
  { remedy, retryAfterSeconds = 0 }: Pick<ExplainedFailure, 'remedy' | 'retryAfterSeconds'>,
  { t }: Translator,
): string {
  if (remedy !== 'wait' || retryAfterSeconds < 2) return t(`remedy.${remedy}`);
  return retryAfterSeconds < SECONDS_PER_MINUTE
    ? t('remedy.wait-seconds', { count: retryAfterSeconds })
    : t('remedy.wait-minutes', { count: Math.round(retryAfterSeconds / SECONDS_PER_MINUTE) });
}
