import type { Translator } from '#i18n';
import { limitsOf, type SourcePolicy } from '#sources';
import type { ReactNode } from 'react';

export interface SourcesHintProps {
  /** The id that the fields' `aria-describedby` names. */
  readonly id: string;
  readonly policy: SourcePolicy;
  readonly translator: Translator;
}

/** What an entry may look like, by the address families that the service accepts. */
export function SourcesHint({ id, policy, translator }: SourcesHintProps): ReactNode {
  const [family = 'ipv4', other] = policy.families;
  const limits = limitsOf(policy, family);
  return (
    <p className="field__hint" id={id}>
      {other
        ? translator.t('sources.hint-both')
        : translator.t(`sources.hint-${family}`, {
            shortest: limits?.shortestPrefix ?? '',
            longest: limits?.longestPrefix ?? '',
          })}
    </p>
  );
}
