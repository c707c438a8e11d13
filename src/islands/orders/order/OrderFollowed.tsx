import { isDemo, explainFailure, type OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { findStatus, isEnd } from '#order';
import { followOrder, NO_ORDER, orderStore } from '#stores';
import { LoadingText, Notice } from '#ui';
import { useStore } from '@nanostores/react';
import { useDeferredValue, useEffect, type ReactNode } from 'react';
import { RemedyLink, LearnMore, type PortalLinks } from '../../steps/HelpLinks.tsx';
import { useNow } from '../use-now.ts';
import { AskSupport } from './AskSupport.tsx';
import { orderTicket } from './order-ticket.ts';
import { isMissing, orderAnnouncement, type OrderContext } from './order-text.ts';
import { OrderState } from './OrderState.tsx';

export interface OrderFollowedProps {
  readonly orderId: string;
  readonly context: OrderContext;
  readonly translator: Translator;
}

/** Follows one order to its end and shows it, both in the guides and in the list of orders. */
export function OrderFollowed({ orderId, context, ...props }: OrderFollowedProps): ReactNode {
  const translator = furtherTranslatorFor(props.translator.locale);
  const known = useStore(orderStore(orderId), { ssr: () => NO_ORDER });
  const now = useNow();
  const { statuses } = context;
  useEffect(
    () =>
      followOrder(orderId, {
        isFinal: (status) => isEnd(status, statuses),
        isExplained: (status) => findStatus(status, statuses) !== undefined,
      }),
    [orderId, statuses],
  );

  const { order, checkedAt, failure } = known;
  const missing = isMissing(known);
  const announcement = orderAnnouncement(known, context, translator);
  // A status that appears together with its text may not be read out.
  const said = useDeferredValue(announcement, '');
  const loading = !order && !failure && (
    <LoadingText late={translator.t('loading.late')}>{announcement}</LoadingText>
  );
  return (
    <>
      <p className="visually-hidden" role="status">
        {loading || said}
      </p>
      {loading && <p aria-hidden="true">{loading}</p>}
      {missing && <OrderUnknown orderId={orderId} translator={translator} />}
      {order && (
        <OrderState
          {...{ order, context, now, translator }}
          support={
            <AskSupport
              ticket={() => orderTicket(order, checkedAt, context, translator)}
              ticketUrl={context.portal.ticketUrl}
              translator={translator}
            />
          }
        />
      )}
      {failure && !missing && (
        <StaleNotice
          failure={failure}
          checkedAt={checkedAt}
          now={now}
          portal={context.portal}
          translator={translator}
        />
      )}
      {checkedAt !== undefined && (
        <p className="order-checked">
          {translator.t('status.checked', {
            relative: translator.relative(checkedAt, now),
            time: translator.time(checkedAt),
          })}
        </p>
      )}
    </>
  );
}

export interface OrderUnknownProps {
  readonly orderId: string;
  readonly translator: Translator;
}

/** Shown for an order that the API does not know, with the possible reasons. */
export function OrderUnknown({ orderId, translator }: OrderUnknownProps): ReactNode {
  return (
    <Notice tone="warning" title={translator.t('unknown-order.title')}>
      <p>
        <code translate="no">{orderId}</code>
      </p>
      <p>{translator.t('unknown-order.reasons')}</p>
      <ul>
        <li>{translator.t('unknown-order.id')}</li>
        <li>{translator.t(isDemo() ? 'unknown-order.demo' : 'unknown-order.account')}</li>
      </ul>
    </Notice>
  );
}

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
 * Says that the latest look-up failed, and how old the shown status is. Not a live region: its
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
        <span>
          {checkedAt === undefined
            ? translator.t('status.stale-first', { reason })
            : translator.t('status.stale', {
                reason,
                relative: translator.relative(checkedAt, now),
              })}
        </span>{' '}
        <LearnMore failure={failure} translator={translator} />
      </p>
      {(checkedAt === undefined || explained.remedy !== 'ticket') && (
        <RemedyLink remedy={explained.remedy} portal={portal} translator={translator} />
      )}
    </Notice>
  );
}
