import { furtherTranslatorFor } from '#i18n/further';
import { completeDraft } from '#order';
import { checkDraft } from '#stores';
import { Button, HydrationGate, StepCard } from '#ui';
import { useMemo, useState, type ReactNode } from 'react';
import { IssueSummary, useErrorTitle } from '../review/IssueSummary.tsx';
import { focusSection, sectionIds } from '../review/focus-section.ts';
import { LeftFields } from '../review/LeftFields.tsx';
import { ReviewPrice } from '../review/ReviewPrice.tsx';
import type { ReviewStepProps } from '../review/ReviewStep.tsx';
import { ReviewSummary } from '../review/ReviewSummary.tsx';
import { useStep } from '../steps/use-step.tsx';
import { PortalSheet } from './PortalSheet.tsx';

/**
 * The review of a site that takes no orders. Pages name it in every build, so the condition keeps
 * it out of the others; the build replaces exactly this expression.
 */
export function HandoffStep(props: HandoffProps): ReactNode {
  return import.meta.env.PUBLIC_ORDER_MODE === 'handoff' ? <Handoff {...props} /> : null;
}

export interface HandoffProps extends ReviewStepProps {
  /** The entries to choose in the portal, from the outermost to the service. */
  readonly portalPath: readonly string[];
}

/**
 * The end of a guide that sends nothing: the summary, a check by the form's own rules, and then the
 * configuration as the portal asks for it. Documents are accepted in the portal, not here.
 */
function Handoff(props: HandoffProps): ReactNode {
  const { service, offer, labels, portalPath, asOf } = props;
  const { changes, shown, told } = useStep(props);
  const translator = furtherTranslatorFor(props.locale);
  const [sheetShown, showSheet] = useState(false);
  const draft = useMemo(() => completeDraft(changes, offer), [changes, offer]);
  useErrorTitle(shown.issues.length > 0, translator);

  // After a change in another step there is a new configuration to check.
  const [checkedDraft, setCheckedDraft] = useState(draft);
  if (sheetShown && checkedDraft !== draft) showSheet(false);

  const check = () => {
    if (!checkDraft(service, draft, { ...offer, documents: [] })) return;
    setCheckedDraft(draft);
    showSheet(true);
    focusSection('review');
  };
  return (
    <StepCard
      focusId={sectionIds.review}
      label={translator.t(sheetShown ? 'handoff.heading' : 'review.heading')}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <HydrationGate>
          <LeftFields {...{ service, offer, translator }} />
          {sheetShown ? (
            <PortalSheet
              translator={translator}
              draft={draft}
              offer={offer}
              labels={labels}
              portalPath={portalPath}
              onBack={() => {
                showSheet(false);
                focusSection('review');
              }}
            />
          ) : (
            <>
              <IssueSummary {...shown} translator={translator} />
              <ReviewSummary {...{ translator, draft, offer, labels, told }} />
            </>
          )}
          <ReviewPrice translator={translator} draft={draft} offer={offer} asOf={asOf} />
          {!sheetShown && (
            <>
              <p className="step-result">{translator.t('handoff.nothing-sent')}</p>
              <Button type="submit" variant="primary">
                {translator.t('handoff.check')}
              </Button>
            </>
          )}
        </HydrationGate>
      </form>
    </StepCard>
  );
}
