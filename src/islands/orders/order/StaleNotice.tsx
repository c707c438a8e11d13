import { explainFailure, type OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { LearnMore } from '../../steps/LearnMore.tsx';
import { RemedyLink, type PortalLinks } from '../../review/RemedyLink.tsx';

export interface StaleNoticeProps {
  readonly failure: OrderApiFailure;
  /** When the status was last looked up with success, in milliseconds since the epoch. */
  readonly checkedAt: number | undefined;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  readonly portal: PortalLinks;
  readonly translator: Translator;
}

/**
 * Says that the latest look-up failed, and how old the shown status is. Not read out by itself: its
 * age changes all the time. An order that is shown has its own way to a ticket, so there is no
 * second one here.
 */
export function StaleNotice(props: StaleNoticeProps): ReactNode {
  const { failure, checkedAt, now, portal, translator } = props;
  const explained = explainFailure(failure);
  const reason = reasonMessage(explained, translator);
  return (
    <Notice tone="warning">
      <p>
        {checkedAt === undefined
          ? translator.t('status.stale-first', { reason })
          : translator.t('status.stale', {
              reason,
              relative: translator.relative(checkedAt, now),
            })}{' '}
        <LearnMore failure={failure} translator={translator} />
      </p>
      {(checkedAt === undefined || explained.remedy !== 'ticket') && (
        <RemedyLink remedy={explained.remedy} portal={portal} translator={translator} />
      )}
    </Notice>
  );
}
