import { completeDraft, type Offer } from '#order';
import type { SendingNotice } from '#sending';
import { Button, HydrationGate, StepCard } from '#ui';
import { useMemo, type ReactNode } from 'react';
import { ShareConfiguration } from '../share/ShareConfiguration.tsx';
import { DraftNotice } from '../steps/DraftNotice.tsx';
import type { PortalLinks } from '../steps/HelpLinks.tsx';
import { useStep, type StepProps } from '../steps/use-step.tsx';
import { IssueSummary, useErrorTitle } from './IssueSummary.tsx';
import { sectionIds } from './focus-section.ts';
import { LeftFields } from './LeftFields.tsx';
import { OrderPlaced } from './OrderPlaced.tsx';
import { usePreparedDemo } from './prepare-demo.ts';
import { ReviewDocuments } from './ReviewDocuments.tsx';
import { ReviewPrice } from './ReviewPrice.tsx';
import { ReviewSummary, type ReviewLabels } from './ReviewSummary.tsx';
import { SendOutcome } from './SendOutcome.tsx';
import { usePlacedId, useSending } from './use-sending.ts';

export interface ReviewStepProps extends StepProps {
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
  readonly portal: PortalLinks;
}

/** Whether an order that was sent from here was certainly not placed. */
function isFailed({ own, title }: SendingNotice): boolean {
  return own && (title === 'unsent' || title === 'refused' || title === 'missed');
}

/** The whole order once more, the documents to accept, and the button that places it. */
export function ReviewStep(props: ReviewStepProps): ReactNode {
  const { service, offer, labels, asOf, portal } = props;
  const { translator, changes, change, shown, told, error, errorPrefix } = useStep(props);
  const draft = useMemo(() => completeDraft(changes, offer), [changes, offer]);
  const { view, failedPresses, submit, settle, forget } = useSending(service, draft, offer);
  const placedId = usePlacedId(service, view);

  useErrorTitle(shown.issues.length > 0 || view.notices.some(isFailed), translator);
  usePreparedDemo();

  const outcome = (
    <SendOutcome
      view={view}
      failedPresses={failedPresses}
      portal={portal}
      translator={translator}
      onSettle={settle}
      onForget={forget}
    />
  );
  if (placedId !== undefined) {
    return (
      <StepCard focusId={sectionIds.review} label={translator.t('review.heading')}>
        <OrderPlaced {...{ service, labels, translator }} orderId={placedId} prices={offer} />
        {outcome}
      </StepCard>
    );
  }

  return (
    <StepCard focusId={sectionIds.review} label={translator.t('review.heading')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <HydrationGate>
          <DraftNotice silent service={service} translator={translator} />
          <LeftFields {...{ service, offer, translator }} />
          <IssueSummary {...shown} translator={translator} />
          <ReviewSummary {...{ translator, draft, offer, labels, told }} />
          <ReviewPrice translator={translator} draft={draft} offer={offer} asOf={asOf} />
          <ReviewDocuments
            translator={translator}
            documents={offer.documents}
            labels={labels}
            accepted={draft.acceptedDocuments}
            onAccept={(acceptedDocuments) => {
              change({ acceptedDocuments });
            }}
            error={error('/acceptedDocuments')}
            errorPrefix={errorPrefix}
          />
          <Button type="submit" variant="primary" busy={view.busy}>
            {translator.t('review.submit')}
          </Button>
          <p className="visually-hidden" role="status">
            {view.busy && translator.t('review.sending')}
          </p>
          {outcome}
        </HydrationGate>
      </form>
      <ShareConfiguration {...{ service, draft, offer, labels, translator }} />
    </StepCard>
  );
}
