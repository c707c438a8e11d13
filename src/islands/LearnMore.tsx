import { failureReason, readProblemType, type OrderApiFailure } from '#api';
import type { Translator } from '#i18n';
import type { ReactNode } from 'react';
import { CodeLink } from './CodeLink.tsx';

export interface LearnMoreProps {
  readonly failure: OrderApiFailure;
  readonly words: Translator;
}

/** A link from a notice to the place that explains the failure: cause, what was kept, what to do. */
export function LearnMore({ failure, words }: LearnMoreProps): ReactNode {
  return <CodeLink code={codeOf(failure)} words={words} />;
}

/** The API's own type says more than the status, where it is one that the reference explains. */
function codeOf(failure: OrderApiFailure): string {
  const type = failure.kind === 'problem' ? readProblemType(failure.problem.type) : undefined;
  return type ?? failureReason(failure);
}
