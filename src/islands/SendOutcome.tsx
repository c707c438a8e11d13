import { explainFailure, type ExplainedFailure } from '#api';
import { reasonMessage, remedyMessage, type Translator } from '#i18n';
import type { OpenAttempt, Sending } from '#stores';
import { Button, Notice } from '#ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { LearnMore } from './LearnMore.tsx';
import { RemedyLink, type PortalLinks } from './RemedyLink.tsx';

export interface SendOutcomeProps {
  readonly sending: Sending;
  readonly attempt: OpenAttempt;
  readonly portal: PortalLinks;
  readonly words: Translator;
  /** Finds out what became of the open order. */
  readonly onSettle: () => void;
  /** Gives the open order up. */
  readonly onDiscard: () => void;
  /** Does not wait for the connection any more. */
  readonly onCancel: () => void;
}

/**
 * Why the order was not placed, or is not known to be; what was kept, and what to do. It takes the
 * focus with each failed sending. An order whose answer is missing stands here after a reload too.
 */
export function SendOutcome(props: SendOutcomeProps): ReactNode {
  const { sending, attempt, portal, words, onSettle, onDiscard, onCancel } = props;
  const place = useRef<HTMLDivElement>(null);
  const count = 'count' in sending ? sending.count : 0;
  useEffect(() => {
    if (count > 0) place.current?.focus();
  }, [count]);

  const open = attempt.open?.told ? attempt.open : undefined;
  const explained = sending.state === 'failed' ? explainFailure(sending.failure) : undefined;
  if (sending.state === 'sending' || (!explained && !open)) return null;

  const kept = explained && words.text('send.kept');
  return (
    <div
      className="place"
      role="region"
      aria-label={words.text('send.outcome')}
      ref={place}
      tabIndex={-1}
    >
      <Notice tone={open ? 'warning' : 'danger'} title={words.text(titleKey(open, explained))}>
        {sending.state === 'held' && <p>{words.text('send.held')}</p>}
        {explained && (
          <p>
            {reasonMessage(explained, words)} {kept} {!open && remedyMessage(explained, words)}{' '}
            {sending.state === 'failed' && <LearnMore failure={sending.failure} words={words} />}
          </p>
        )}
        {open && (
          <p>
            {words.text('send.open', {
              time: words.dateTime(new Date(open.sentAt).toISOString()),
            })}
          </p>
        )}
        {explained && <RemedyLink remedy={explained.remedy} portal={portal} words={words} />}
        {open && (
          <p className="button-row">
            <Button onClick={onSettle}>{words.text('send.settle')}</Button>
            <Button variant="quiet" onClick={onDiscard}>
              {words.text('send.discard')}
            </Button>
          </p>
        )}
        {!open && explained?.remedy === 'online' && (
          <p className="button-row">
            <Button onClick={onCancel}>{words.text('send.cancel')}</Button>
          </p>
        )}
      </Notice>
    </div>
  );
}

function titleKey(
  open: OpenAttempt['open'],
  explained: ExplainedFailure | undefined,
): 'send.unconfirmed' | 'send.refused' | 'send.not-sent' {
  if (open) return 'send.unconfirmed';
  return explained?.certainty === 'refused' ? 'send.refused' : 'send.not-sent';
}
