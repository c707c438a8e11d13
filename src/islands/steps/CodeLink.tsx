import type { Translator } from '#i18n';
import type { ReactNode } from 'react';

export interface CodeLinkProps {
  /** A code of the error reference; it is an anchor there. */
  readonly code: string;
  readonly words: Translator;
}

/** A link from a message to the place that explains it: meaning, cause and what to do. */
export function CodeLink({ code, words }: CodeLinkProps): ReactNode {
  const site = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return (
    <a className="code-link" href={`${site}${words.locale}/reference/errors/#${code}`}>
      {words.text('failure.learn-more')}
    </a>
  );
}
