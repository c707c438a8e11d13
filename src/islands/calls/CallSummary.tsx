import type { RecordedCall } from '#demo/calls';
import { formatExactTime, type PresentingTranslator } from '#i18n/presenting';
import { Badge, type BadgeProps } from '#ui';
import type { ReactNode } from 'react';

/** How a call ended, for readers. */
interface Outcome {
  readonly text: string;
  readonly tone: NonNullable<BadgeProps['tone']>;
  /** What that means, where no answer says it. */
  readonly explanation?: string;
}

/** How the call ended, in words: the status of the answer, or why there is none. */
export function outcomeOf({ outcome }: RecordedCall, { t }: PresentingTranslator): Outcome {
  switch (outcome?.kind) {
    case undefined:
      return { text: t('calls.pending'), tone: 'neutral', explanation: t('calls.explain-pending') };
    case 'answered': {
      const { status, statusText } = outcome;
      return {
        text: `${status} ${statusText}`.trim(),
        tone: status < 400 ? 'success' : 'danger',
      };
    }
    case 'no-answer': {
      const { placed } = outcome;
      if (placed === undefined) {
        const explanation = t('calls.explain-no-answer');
        return { text: t('calls.no-answer'), tone: 'danger', explanation };
      }
      const explanation = t('calls.explain-lost', { id: placed });
      return { text: t('calls.lost'), tone: 'warning', explanation };
    }
    case 'late':
      return { text: t('calls.late'), tone: 'danger', explanation: t('calls.explain-late') };
    case 'left':
      return { text: t('calls.left'), tone: 'neutral', explanation: t('calls.explain-left') };
  }
}

export interface CallSummaryProps {
  /** The call, or the last of those that the row stands for. */
  readonly call: RecordedCall;
  /** How many calls the row stands for. */
  readonly count: number;
  readonly translator: PresentingTranslator;
}

/** A call in one line: when, what, how it ended, and how long that took. */
export function CallSummary({ call, count, translator }: CallSummaryProps): ReactNode {
  const { locale, t } = translator;
  const { startedAt, method, path, outcome } = call;
  const { text, tone } = outcomeOf(call, translator);
  return (
    <span className="call-summary">
      <time dateTime={new Date(startedAt).toISOString()}>{formatExactTime(startedAt, locale)}</time>{' '}
      <code translate="no">
        <b>{method}</b> <span>{path}</span>
      </code>{' '}
      {count > 1 && (
        <>
          <span aria-hidden="true">{t('calls.times', { count })}</span>
          <span className="visually-hidden">{t('calls.repeated', { count })}</span>{' '}
        </>
      )}
      <span className="call-summary__outcome">
        <Badge tone={tone}>{text}</Badge>{' '}
        {outcome && <span>{t('calls.duration', { count: outcome.duration })}</span>}
      </span>
    </span>
  );
}
