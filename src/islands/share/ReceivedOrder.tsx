import type { Translator } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { completeDraft, type DraftChanges, type Offer } from '#order';
import { changedParts, checkShared, revert, type SharedReading } from '#order/share';
import { changeDraft, draftStore } from '#stores';
import { Button, Notice, StepCard } from '#ui';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';
import { Differences, Refusals } from './Differences.tsx';

export interface ReceivedOrderProps {
  readonly service: string;
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  readonly translator: Translator;
  readonly reading: SharedReading;
  /** Called when it is applied or discarded. What cannot be read stays for a second try. */
  readonly onAnswered: () => void;
}

type Phase = 'asking' | 'applied' | 'undone' | 'discarded';

/**
 * What a shared configuration would change, next to what there is now. Nothing changes before the
 * reader agrees, and then it can be undone. It takes the focus with each new message, so that it is
 * read out and the keyboard continues from there.
 */
export function ReceivedOrder(props: ReceivedOrderProps): ReactNode {
  const { service, offer, labels, reading, onAnswered } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  // The draft as it was when the question was asked: the table must not change while it is read.
  const [before] = useState<DraftChanges>(() => draftStore(service).get());
  const [phase, setPhase] = useState<Phase>('asking');
  const container = useRef<HTMLDivElement>(null);
  const messageId = useId();
  const readable = reading.ok;

  useEffect(() => {
    container.current?.focus();
    if (phase !== 'asking') onAnswered();
  }, [phase, onAnswered]);

  const { changes, refused } = readable ? checkShared(reading.shared, offer) : NOTHING;
  const draft = completeDraft(before, offer);
  const parts = changedParts(draft, changes);
  const apply = () => {
    changeDraft(service, changes);
    setPhase('applied');
  };
  const undo = () => {
    const $draft = draftStore(service);
    $draft.set(revert($draft.get(), before, changes));
    setPhase('undone');
  };
  const discard = () => {
    setPhase('discarded');
  };

  return (
    <div
      className="place shared-order"
      ref={container}
      tabIndex={-1}
      role="group"
      aria-label={translator.t('share.received')}
      aria-describedby={messageId}
    >
      <StepCard label={translator.t('share.received')} selfNamed>
        {!reading.ok && (
          <Notice tone="warning" title={translator.t('share.unreadable')}>
            <p id={messageId}>{translator.t(`share.problem.${reading.problem}`)}</p>
          </Notice>
        )}
        {readable && phase === 'asking' && (
          <>
            <p id={messageId}>
              {translator.t(parts.length > 0 ? 'share.question' : 'share.no-change')}
            </p>
            <Differences
              {...{ parts, draft, labels, translator }}
              after={{ ...draft, ...changes }}
            />
            <Refusals refused={refused} translator={translator} />
            <p className="button-row">
              {parts.length > 0 && (
                <Button variant="primary" onClick={apply}>
                  {translator.t('share.apply')}
                </Button>
              )}
              <Button variant="secondary" onClick={discard}>
                {translator.t(parts.length > 0 ? 'share.discard' : 'share.close')}
              </Button>
            </p>
          </>
        )}
        {phase === 'applied' && (
          <Notice tone="success">
            <p id={messageId}>{translator.t('share.applied')}</p>
            <p className="button-row">
              <a className="button button--secondary" href="#review">
                {translator.t('share.to-review')}
              </a>
              <Button variant="quiet" onClick={undo}>
                {translator.t('share.undo')}
              </Button>
            </p>
          </Notice>
        )}
        {phase === 'undone' && <p id={messageId}>{translator.t('share.undone')}</p>}
        {phase === 'discarded' && <p id={messageId}>{translator.t('share.discarded')}</p>}
      </StepCard>
    </div>
  );
}

const NOTHING = { changes: {}, refused: [] };
