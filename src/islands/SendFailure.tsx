import type { OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { LearnMore } from './LearnMore.tsx';

export interface SendFailureProps {
  readonly failure: OrderApiFailure;
  readonly words: Translator;
}

/** Why the order was not placed, what was kept, and what to do. */
export function SendFailure({ failure, words }: SendFailureProps): ReactNode {
  // Without a readable answer the API may have taken the order; saying "not sent" could be untrue.
  const open = ['network', 'timeout', 'contract'].includes(failure.kind);
  return (
    <Notice
      tone="danger"
      role="alert"
      title={words.text(open ? 'send.unconfirmed' : 'send.failed')}
    >
      <p>
        {reasonMessage(failure, words)} {words.text(open ? 'send.kept-unconfirmed' : 'send.kept')}{' '}
        <LearnMore failure={failure} words={words} />
      </p>
    </Notice>
  );
}
