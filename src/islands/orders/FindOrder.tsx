import { explainFailure, OrderApiError, type OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import type { Sending } from '#sending';
import { lookUpSending, recogniseOrder, type LookUp } from '#stores';
import { Button, LoadingText } from '#ui';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { subjectText } from '../review/SendingReport.tsx';
import { RemedyLink, type PortalLinks } from '../steps/HelpLinks.tsx';
import { AskSupport } from './order/AskSupport.tsx';

export interface FindOrderProps {
  readonly sending: Sending;
  readonly portal: PortalLinks;
  readonly translator: Translator;
  /** Called when it is none of the orders and the reader gives it up. */
  readonly onGiveUp: () => void;
}

type Search =
  | { readonly state: 'searching' }
  | { readonly state: 'failed'; readonly failure: OrderApiFailure }
  | { readonly state: 'found'; readonly found: LookUp };

/**
 * Looks for a sending whose answer is missing among the reader's orders and asks which of them it
 * is; if it is none, it points to support with the facts. Nothing is ordered here.
 */
export function FindOrder({ sending, portal, translator, onGiveUp }: FindOrderProps): ReactNode {
  const { service, key } = sending;
  const further = furtherTranslatorFor(translator.locale);
  const { t, dateTime } = further;
  const [search, setSearch] = useState<Search>({ state: 'searching' });
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    box.current?.focus();
    lookUpSending(service, key).then(
      (found) => {
        if (isCurrent) setSearch({ state: 'found', found });
      },
      (error: unknown) => {
        if (!(error instanceof OrderApiError)) throw error;
        if (isCurrent) setSearch({ state: 'failed', failure: error.failure });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [service, key, attempt]);

  const retry = (): void => {
    setSearch({ state: 'searching' });
    setAttempt(attempt + 1);
  };

  const found = search.state === 'found' ? search.found : undefined;
  return (
    <div className="find-order place" role="group" aria-labelledby={id} ref={box} tabIndex={-1}>
      <p className="notice__title" id={id}>
        {t('find-order.heading')}
      </p>
      <div role="status">
        {search.state === 'searching' && (
          <p>
            <LoadingText late={t('loading.late')}>{t('find-order.searching')}</LoadingText>
          </p>
        )}
        {search.state === 'failed' && (
          <p>
            {t('orders.failed', {
              reason: reasonMessage(explainFailure(search.failure), translator),
            })}
          </p>
        )}
        {found && <p>{answerText(found, sending, t)}</p>}
      </div>
      {search.state === 'failed' && (
        <>
          <RemedyLink
            remedy={explainFailure(search.failure).remedy}
            portal={portal}
            translator={translator}
          />
          <p className="button-row">
            <Button onClick={retry}>{t('find-order.again')}</Button>
          </p>
        </>
      )}
      {found && found.orders.length > 0 && (
        <ul className="find-order__list" role="list">
          {found.orders.map((order) => (
            <li key={order.id}>
              <span>
                <code translate="no">{order.id}</code> <span>{dateTime(order.createdAt)}</span>
                <span>{!order.configuration && `: ${t('find-order.unreadable')}`}</span>
              </span>
              <Button onClick={() => void recogniseOrder(service, key, order.id)}>
                <span>{t('find-order.this')}</span>
                <span className="visually-hidden"> {order.id}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {search.state !== 'searching' && (
        <>
          <p>{t('find-order.none-of-these')}</p>
          <AskSupport
            ticket={() => sendingTicket(sending, further)}
            ticketUrl={portal.ticketUrl}
            translator={further}
          />
          <p className="button-row">
            <Button variant="quiet" onClick={onGiveUp}>
              {t('find-order.give-up')}
            </Button>
          </p>
        </>
      )}
    </div>
  );

  function answerText(
    { orders, complete }: LookUp,
    { subject }: Sending,
    say: FurtherTranslator['t'],
  ): string {
    const order = subjectText({ subject }, translator);
    if (orders.length > 0) return say('find-order.question', { order });
    return say(complete ? 'find-order.nothing' : 'find-order.nothing-recent', { order });
  }
}

/** What support needs to look for an order that cannot be found, one item per line. */
function sendingTicket(sending: Sending, { t, ticketTime }: FurtherTranslator): string {
  const { service, key, subject } = sending;
  const sentAt = 'firstSentAt' in sending ? sending.firstSentAt : undefined;
  return [
    t('find-order.ticket-what'),
    `${t('status.service')}: ${service}`,
    t('find-order.ticket-order', {
      type: subject.serviceType,
      size: subject.nodeSize,
      gb: subject.storageGb,
      zone: subject.availabilityZone,
    }),
    ...(sentAt === undefined ? [] : [t('find-order.ticket-sent', { time: ticketTime(sentAt) })]),
    `Idempotency-Key: ${key}`,
  ].join('\n');
}
