import { issueMessage, reasonMessage, remedyMessage, type Translator } from '#i18n';
import { namesField } from '#order';
import type { NoticeTitle, Sending, SendingAction, SendingNotice as NoticeView } from '#sending';
import { apiIssues, hasOtherDraft, restoreSending } from '#stores';
import { Button, Notice } from '#ui';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { FindOrderProps } from '../orders/FindOrder.tsx';
import { useNow } from '../orders/use-now.ts';
import { CodeLink, RemedyLink, type PortalLinks } from '../steps/HelpLinks.tsx';
import { leadTo } from './lead-to.ts';
import { sendingTime, subjectText } from './sending-text.ts';

export interface SendingNoticeProps {
  readonly notice: NoticeView;
  readonly portal: PortalLinks;
  readonly translator: Translator;
  readonly onSettle: (key: string) => void;
  readonly onForget: (sending: Sending) => void;
}

/** What is known of one sending, what was kept, and what the reader can do about it. */
export function SendingNotice(props: SendingNoticeProps): ReactNode {
  const { notice, portal, translator, onSettle, onForget } = props;
  const { sending, own, tone, title, actions } = notice;
  const [search, setSearch] = useState<ComponentType<FindOrderProps> | 'failed'>();
  const FindOrder = typeof search === 'string' ? undefined : search;
  const [asking, setAsking] = useState(false);

  const forget = (): void => {
    onForget(sending);
    leadTo('review');
  };
  const request = sending.state === 'missed' ? sending.request : undefined;
  const restore = (): void => {
    void restoreSending(sending);
    leadTo('review');
  };
  const act: Readonly<Record<SendingAction, () => void>> = {
    settle: () => {
      onSettle(sending.key);
    },
    'look-up': () => {
      // Loaded when it is needed: hardly any reader ever does.
      import('../orders/FindOrder.tsx').then(
        (loaded) => {
          setSearch(() => loaded.FindOrder);
        },
        () => {
          setSearch('failed');
        },
      );
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
  // The search offers what is left to do itself.
  const offered = FindOrder ? actions.filter((action) => action === 'settle') : actions;
  return (
    <Notice tone={tone} title={translator.t(`send.${title}`)}>
      <Reported notice={notice} portal={portal} translator={translator} />
      {text && (
        <>
          <Order sending={sending} translator={translator} />
          <p>
            {translator.t(text, { time: sendingTime(sending, translator) })}
            {title === 'missed' && own && ` ${translator.t('send.missed-own')}`}
          </p>
        </>
      )}
      {offered.length > 0 && (
        <p className="button-row">
          {offered.map((action, index) => (
            <Button
              key={action}
              variant={index === 0 ? 'secondary' : 'quiet'}
              onClick={act[action]}
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
                leadTo('review');
              }}
            >
              {translator.t('status.again-keep')}
            </Button>
          </p>
        </div>
      )}
      {search === 'failed' && <p role="alert">{translator.t('share.failed')}</p>}
      {FindOrder && <FindOrder {...{ sending, portal, translator }} onGiveUp={forget} />}
    </Notice>
  );
}

/** What the latest answer said, and what helps where the order was certainly not taken. */
function Reported(props: Pick<SendingNoticeProps, 'notice' | 'portal' | 'translator'>): ReactNode {
  const { notice, portal, translator: words } = props;
  const { sending, own, title } = notice;
  const now = useNow();
  const report = 'report' in sending ? sending.report : undefined;
  if (!report) return null;

  const { reason, remedy: usual, detail, retryAt = 0, code, errors = [] } = report;
  // In steps of five seconds, like the clock: nobody counts along.
  const retryAfterSeconds = Math.max(0, Math.ceil((retryAt - now) / 5000) * 5);
  const hasWaited = usual === 'wait' && retryAt > 0 && retryAfterSeconds === 0;
  const remedy = hasWaited ? 'retry' : usual;
  const isSettled = title === 'unsent' || title === 'refused';
  const findings = errors.filter(({ pointer }) => !namesField(pointer));
  const atFields = apiIssues(errors.filter(({ pointer }) => namesField(pointer)).map(withoutRow), {
    trustedSources: [],
  });
  return (
    <>
      <p>
        {reasonMessage({ reason, detail, findings: findings.map((error) => error.code) }, words)}{' '}
        {own && words.t('send.kept')}{' '}
        {(isSettled || usual === 'wait') && remedyMessage({ remedy, retryAfterSeconds }, words)}{' '}
        <CodeLink code={code} translator={words} />
      </p>
      {title === 'refused' && atFields.length > 0 && (
        <ul>
          {atFields.map((issue) => (
            <li key={`${issue.path} ${issue.code}`}>{issueMessage(issue, words)}</li>
          ))}
        </ul>
      )}
      <RemedyLink remedy={remedy} portal={portal} translator={words} />
    </>
  );
}

/** An error by the field it is about: which row of a list it was, only the form knows. */
function withoutRow({ pointer, code }: { readonly pointer: string; readonly code: string }) {
  return { pointer: pointer.split('/').slice(0, 2).join('/'), code, params: {} };
}

/** What is said below the title, where the latest answer does not say it all. */
const texts = {
  waiting: 'send.waiting-text',
  elsewhere: 'send.elsewhere-text',
  unknown: 'send.unknown-text',
  expired: 'send.expired-text',
  missed: 'send.missed-text',
  unsent: undefined,
  refused: undefined,
} as const satisfies Readonly<Record<NoticeTitle, string | undefined>>;

/** What was ordered, and when. */
function Order({
  sending,
  translator: words,
}: Pick<FindOrderProps, 'sending' | 'translator'>): ReactNode {
  return (
    <p>
      <strong className="send-outcome__order">{subjectText(sending, words)}</strong>
      {'firstSentAt' in sending &&
        `, ${words.t('send.first-sent', { time: words.dateTime(sending.firstSentAt) })}`}
    </p>
  );
}
