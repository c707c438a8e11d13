import type { Translator } from '#i18n';
import type { ReactNode } from 'react';

export interface CodeLinkProps {
  /** A code of the error reference; it is an anchor there. */
  readonly code: string;
  readonly translator: Translator;
}

/** A link from a message to the place that explains it: meaning, cause and what to do. */
export function CodeLink({ code, translator }: CodeLinkProps): ReactNode {
  const site = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return (
    <a className="code-link" href={`${site}${translator.locale}/reference/errors/#${code}`}>
      {translator.t('failure.learn-more')}
    </a>
  );
}
