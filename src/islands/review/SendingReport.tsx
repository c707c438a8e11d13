import { issueMessage, reasonMessage, remedyMessage, type Translator } from '#i18n';
import { namesField } from '#order';
import type { Sending, SendingNotice as NoticeView } from '#sending';
import { apiIssues } from '#stores';
import type { ReactNode } from 'react';
import { useNow } from '../orders/use-now.ts';
import { CodeLink, RemedyLink, type PortalLinks } from '../steps/HelpLinks.tsx';

export interface SendingReportProps {
  readonly notice: NoticeView;
  readonly portal: PortalLinks;
  readonly translator: Translator;
}

/** What the latest answer said, and what helps if the order was certainly not accepted. */
export function SendingReport(props: SendingReportProps): ReactNode {
  const { notice, portal, translator } = props;
  const { sending, own, title } = notice;
  const now = useNow();
  const report = 'report' in sending ? sending.report : undefined;
  if (!report) return null;

  const { reason, remedy: usual, detail, retryAt = 0, code, errors = [] } = report;
  // In steps of five seconds, like the clock: a countdown helps nobody.
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
        <span>
          {reasonMessage(
            { reason, detail, findings: findings.map((error) => error.code) },
            translator,
          )}
        </span>{' '}
        <span>{own && translator.t('send.kept')}</span>{' '}
        <span>
          {(isSettled || usual === 'wait') &&
            remedyMessage({ remedy, retryAfterSeconds }, translator)}
        </span>{' '}
        <CodeLink code={code} translator={translator} />
      </p>
      {title === 'refused' && atFields.length > 0 && (
        <ul>
          {atFields.map((issue) => (
            <li key={`${issue.path} ${issue.code}`}>{issueMessage(issue, translator)}</li>
          ))}
        </ul>
      )}
      <RemedyLink remedy={remedy} portal={portal} translator={translator} />
    </>
  );
}

/** An error by its field; only the form knows which row of a list it was. */
function withoutRow({ pointer, code }: { readonly pointer: string; readonly code: string }) {
  return { pointer: pointer.split('/').slice(0, 2).join('/'), code, params: {} };
}

export interface OrderedItemProps {
  readonly sending: Sending;
  readonly translator: Translator;
}

/** What was ordered, and when. */
export function OrderedItem({ sending, translator }: OrderedItemProps): ReactNode {
  return (
    <p>
      <strong className="send-outcome__order">{subjectText(sending, translator)}</strong>
      <span>
        {'firstSentAt' in sending &&
          `, ${translator.t('send.first-sent', { time: translator.dateTime(sending.firstSentAt) })}`}
      </span>
    </p>
  );
}

/** What was ordered, in one phrase. */
export function subjectText({ subject }: Pick<Sending, 'subject'>, translator: Translator): string {
  return translator.t('send.order', {
    size: subject.nodeSize,
    gb: subject.storageGb,
    zone: subject.availabilityZone,
  });
}
