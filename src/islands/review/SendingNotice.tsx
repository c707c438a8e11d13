import type { Translator } from '#i18n';
import type { NoticeTitle, Sending, SendingAction, SendingNotice as NoticeView } from '#sending';
import { hasOtherDraft, restoreSending } from '#stores';
import { Button, Notice } from '#ui';
import { startTransition, useState, type ReactNode } from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import type { PortalLinks } from '../steps/HelpLinks.tsx';
import { focusSection } from './focus-section.ts';
import { OrderedItem, SendingReport } from './SendingReport.tsx';

/** Loaded when it is asked for: hardly any reader ever needs it. */
const FindOrder = lazyPart(async () => (await import('../orders/FindOrder.tsx')).FindOrder);

export interface SendingNoticeProps {
  /** Its title is `${id}-title`, what it says below `${id}-text`. */
  readonly id: string;
  readonly notice: NoticeView;
  readonly portal: PortalLinks;
  readonly translator: Translator;
  readonly onSettle: (key: string) => void;
  readonly onForget: (sending: Sending) => void;
}

/** What is known of one sending, what was kept, and what the reader can do about it. */
export function SendingNotice(props: SendingNoticeProps): ReactNode {
  const { id, notice, portal, translator, onSettle, onForget } = props;
  const { sending, own, tone, title, actions } = notice;
  const [isSearching, setSearching] = useState(false);
  const [asking, setAsking] = useState(false);

  const forget = (): void => {
    onForget(sending);
    focusSection('review');
  };
  const request = sending.state === 'missed' ? sending.request : undefined;
  const restore = (): void => {
    void restoreSending(sending);
    focusSection('review');
  };
  const handlers: Readonly<Record<SendingAction, () => void>> = {
    settle: () => {
      onSettle(sending.key);
      // The button goes while it is sent; what comes of it takes the focus then.
      focusSection('review');
    },
    'look-up': () => {
      startTransition(() => {
        setSearching(true);
      });
    },
    'give-up': forget,
    cancel: forget,
    dismiss: forget,
    restore: () => {
      if (request && hasOtherDraft(request)) setAsking(true);
      else restore();
    },
  };

  const text = texts[title];
  // The search itself offers the other actions.
  const offered = isSearching ? actions.filter((action) => action === 'settle') : actions;
  return (
    <Notice tone={tone} title={translator.t(`send.${title}`)} titleId={`${id}-title`}>
      <div className="send-outcome__text" id={`${id}-text`}>
        <SendingReport notice={notice} portal={portal} translator={translator} />
        {text && (
          <>
            <OrderedItem sending={sending} translator={translator} />
            <p>
              <span>{translator.t(text, { time: sendingTime(sending, translator) })}</span>
              <span>{title === 'missed' && own && ` ${translator.t('send.missed-own')}`}</span>
            </p>
          </>
        )}
      </div>
      {offered.length > 0 && (
        <p className="button-row">
          {offered.map((action, index) => (
            <Button
              key={action}
              variant={index === 0 ? 'secondary' : 'quiet'}
              onClick={handlers[action]}
            >
              {translator.t(`send.${action}`)}
            </Button>
          ))}
        </p>
      )}
      {asking && (
        <div role="alert">
          <p>{translator.t('send.restore-replaces')}</p>
          <p className="button-row">
            <Button onClick={restore}>{translator.t('status.again-replace')}</Button>
            <Button
              variant="quiet"
              onClick={() => {
                setAsking(false);
                focusSection('review');
              }}
            >
              {translator.t('status.again-keep')}
            </Button>
          </p>
        </div>
      )}
      <OnDemand
        wanted={isSearching}
        onFailed={() => {
          setSearching(false);
        }}
      >
        {isSearching && <FindOrder {...{ sending, portal, translator }} onGiveUp={forget} />}
      </OnDemand>
    </Notice>
  );
}

/** The text below the title, where the latest answer does not say everything. */
const texts = {
  waiting: 'send.waiting-text',
  elsewhere: 'send.elsewhere-text',
  unknown: 'send.unknown-text',
  expired: 'send.expired-text',
  missed: 'send.missed-text',
  unsent: undefined,
  refused: undefined,
  'placed-elsewhere': 'send.placed-elsewhere-text',
  'not-placed-elsewhere': 'send.not-placed-elsewhere-text',
} as const satisfies Readonly<Record<NoticeTitle, string | undefined>>;

/** The time that a notice names: until when it waits, or has waited. */
function sendingTime(sending: Sending, translator: Translator): string {
  if (sending.state === 'waiting') return translator.time(sending.until);
  return 'changedAt' in sending ? translator.dateTime(sending.changedAt) : '';
}
