import { referenceCode, type OrderApiFailure, type ExplainedFailure } from '#api';
import type { Translator } from '#i18n';
import type { ReactNode } from 'react';

export interface CodeLinkProps {
  /** A code of the error reference; it is an anchor there. */
  readonly code: string;
  readonly translator: Translator;
}

/** A link from a message to its explanation: meaning, cause and what to do. */
export function CodeLink({ code, translator }: CodeLinkProps): ReactNode {
  const site = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return (
    <a className="code-link" href={`${site}${translator.locale}/reference/errors/#${code}`}>
      {translator.t('failure.learn-more')}
    </a>
  );
}

export interface LearnMoreProps {
  readonly failure: OrderApiFailure;
  readonly translator: Translator;
}

/** A link from a notice to the explanation of the failure: cause, what was kept, what to do. */
export function LearnMore({ failure, translator }: LearnMoreProps): ReactNode {
  return <CodeLink code={referenceCode(failure)} translator={translator} />;
}

/** Addresses in the provider's portal for what only the portal can do. */
export interface PortalLinks {
  readonly signInUrl: string;
  readonly ticketUrl: string;
}

export interface RemedyLinkProps {
  readonly remedy: ExplainedFailure['remedy'];
  readonly portal: PortalLinks;
  readonly translator: Translator;
}

/** The link to what helps, for the failures that the portal can resolve. */
export function RemedyLink({ remedy, portal, translator }: RemedyLinkProps): ReactNode {
  if (remedy !== 'sign-in' && remedy !== 'ticket') return null;
  return (
    <p>
      <a href={remedy === 'sign-in' ? portal.signInUrl : portal.ticketUrl} rel="external">
        {translator.t(remedy === 'sign-in' ? 'remedy.sign-in-link' : 'status.ticket')}
      </a>
    </p>
  );
}
