import { referenceCode, type OrderApiFailure } from '#api';
import type { Translator } from '#i18n';
import type { ReactNode } from 'react';
import { CodeLink } from './CodeLink.tsx';

export interface LearnMoreProps {
  readonly failure: OrderApiFailure;
  readonly translator: Translator;
}

/** A link from a notice to the place that explains the failure: cause, what was kept, what to do. */
export function LearnMore({ failure, translator }: LearnMoreProps): ReactNode {
  return <CodeLink code={referenceCode(failure)} translator={translator} />;
}
