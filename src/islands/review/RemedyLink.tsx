import type { ExplainedFailure } from '#api';
import type { Translator } from '#i18n';
import type { ReactNode } from 'react';

/** Where the provider's portal takes what only it can. */
export interface PortalLinks {
  readonly signInUrl: string;
  readonly ticketUrl: string;
}

export interface RemedyLinkProps {
  readonly remedy: ExplainedFailure['remedy'];
  readonly portal: PortalLinks;
  readonly translator: Translator;
}

/** The link to what helps, for the failures that the portal can put right. */
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
