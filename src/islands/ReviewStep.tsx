import { issueMessage, type Translator } from '#i18n';
import { completeDraft, type Offer } from '#order';
import {
  issuesStore,
  NO_ISSUES,
  NO_SUBMISSION,
  NOT_SENDING,
  placeOrder,
  reviseIssues,
  sendingStore,
  submissionStore,
  type ShownIssue,
} from '#stores';
import { Button, ErrorSummary, Live, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { fieldIdOf, sourceRow } from './field-ids.ts';
import { leadTo, places } from './lead-to.ts';
import { OrderPlaced } from './OrderPlaced.tsx';
import type { ReviewLabels } from './review-labels.ts';
import { ReviewDocuments } from './ReviewDocuments.tsx';
import { ReviewPrice } from './ReviewPrice.tsx';
import { ReviewSummary } from './ReviewSummary.tsx';
import { SendFailure } from './SendFailure.tsx';
import { ShareConfiguration } from './ShareConfiguration.tsx';
import { useErrorTitle } from './use-error-title.ts';
import { useStep, type StepProps } from './use-step.ts';

export interface ReviewStepProps extends StepProps {
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
}

/** The whole order once more, the documents to accept, and the button that places it. */
export function ReviewStep(props: ReviewStepProps): ReactNode {
  const { service, offer, labels, asOf } = props;
  const { words, changes, change, error, errorPrefix } = useStep(props);
  const { issues, attempts } = useStore(issuesStore(service), { ssr: () => NO_ISSUES });
  const sending = useStore(sendingStore(service), { ssr: () => NOT_SENDING });
  const { orderId } = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  const draft = useMemo(() => completeDraft(changes, offer), [changes, offer]);

  // After a failed submit the messages follow what the reader corrects in any step.
  useEffect(() => {
    reviseIssues(service, draft, offer);
  }, [service, draft, offer]);
  useErrorTitle(issues.length > 0, words);

  if (orderId !== undefined) {
    return (
      <div className="place" id={places.review} tabIndex={-1}>
        <StepCard label={words.text('review.heading')}>
          <OrderPlaced service={service} orderId={orderId} words={words} />
        </StepCard>
      </div>
    );
  }

  const submit = async (): Promise<void> => {
    const outcome = await placeOrder(service, draft, offer);
    if (outcome === 'placed') leadTo('status');
  };
  return (
    <div className="place" id={places.review} tabIndex={-1}>
      <StepCard label={words.text('review.heading')}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Live>
            <ErrorSummary
              heading={words.text('problem.heading')}
              errors={issues.map((issue) => ({
                fieldId: fieldIdOf(issue),
                message: summaryMessage(issue, words),
              }))}
              attempt={attempts}
            />
            <ReviewSummary words={words} draft={draft} offer={offer} labels={labels} />
            <ReviewPrice words={words} draft={draft} offer={offer} asOf={asOf} />
            <ReviewDocuments
              words={words}
              documents={offer.documents}
              labels={labels}
              accepted={draft.acceptedDocuments}
              onAccept={(acceptedDocuments) => {
                change({ acceptedDocuments });
              }}
              error={error('/acceptedDocuments')}
              errorPrefix={errorPrefix}
            />
            <Button type="submit" variant="primary" busy={sending.state === 'sending'}>
              {words.text('review.submit')}
            </Button>
            <p className="visually-hidden" role="status">
              {sending.state === 'sending' && words.text('review.sending')}
            </p>
            {sending.state === 'failed' && <SendFailure failure={sending.failure} words={words} />}
          </Live>
        </form>
        <ShareConfiguration {...{ service, draft, offer, labels, words }} />
      </StepCard>
    </div>
  );
}

/** The words of the field; an entry of the list of sources is named, for it has no label here. */
function summaryMessage(issue: ShownIssue, words: Translator): string {
  const message = issueMessage(issue, words);
  const row = sourceRow(issue.path);
  if (row === undefined || issue.code === 'sources-missing') return message;
  return words.text('sources.row', { number: row + 1, message });
}
