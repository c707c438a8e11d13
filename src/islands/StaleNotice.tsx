import { explainFailure, type OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { RemedyLink, type PortalLinks } from './RemedyLink.tsx';

export interface StaleNoticeProps {
  readonly failure: OrderApiFailure;
  /** When the status was last looked up with success, in milliseconds since the epoch. */
  readonly checkedAt: number | undefined;
  readonly portal: PortalLinks;
  readonly words: Translator;
}

/** Says that the latest look-up failed, and how old the shown status is. */
export function StaleNotice({ failure, checkedAt, portal, words }: StaleNoticeProps): ReactNode {
  const explained = explainFailure(failure);
  const reason = reasonMessage(explained, words);
  return (
    <Notice tone="warning" role="status">
      <p>
        {checkedAt === undefined
          ? words.text('status.stale-first', { reason })
          : words.text('status.stale', { reason, time: words.time(checkedAt) })}
      </p>
      <RemedyLink remedy={explained.remedy} portal={portal} words={words} />
    </Notice>
  );
}
