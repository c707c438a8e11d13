import type { OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { LearnMore } from './LearnMore.tsx';

export interface StaleNoticeProps {
  readonly failure: OrderApiFailure;
  /** When the status was last looked up with success, in milliseconds since the epoch. */
  readonly checkedAt: number | undefined;
  readonly words: Translator;
}

/** Says that the latest look-up failed, and how old the shown status is. */
export function StaleNotice({ failure, checkedAt, words }: StaleNoticeProps): ReactNode {
  const reason = reasonMessage(failure, words);
  return (
    <Notice tone="warning" role="status">
      <p>
        {checkedAt === undefined
          ? words.text('status.stale-first', { reason })
          : words.text('status.stale', { reason, time: words.time(checkedAt) })}{' '}
        <LearnMore failure={failure} words={words} />
      </p>
    </Notice>
  );
}
