import type { OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';

export interface StaleNoticeProps {
  readonly failure: OrderApiFailure;
  /** When the status was last looked up with success, in milliseconds since the epoch. */
  readonly checkedAt: number | undefined;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  readonly words: Translator;
}

/**
 * Says that the latest look-up failed, and how old the shown status is. Not read out by itself: its
 * age changes all the time.
 */
export function StaleNotice({ failure, checkedAt, now, words }: StaleNoticeProps): ReactNode {
  const reason = reasonMessage(failure, words);
  return (
    <Notice tone="warning">
      <p>
        {checkedAt === undefined
          ? words.text('status.stale-first', { reason })
          : words.text('status.stale', { reason, relative: words.relative(checkedAt, now) })}
      </p>
    </Notice>
  );
}
