import type { Translator } from '#i18n';
import { findSourceProblems, type SourceEntry, type SourcePolicy } from '#sources';
import { Checkbox } from '#ui';
import type { ReactNode } from 'react';

export interface SourcesConfirmationProps {
  readonly words: Translator;
  readonly sources: readonly SourceEntry[];
  readonly policy: SourcePolicy;
  /** The number of addresses that was confirmed last, in decimal digits. */
  readonly confirmed: string | undefined;
  readonly onConfirm: (addresses: string) => void;
  readonly errorPrefix: string;
}

/** Asks whether so many addresses are meant; nothing while the list lets in few. */
export function SourcesConfirmation(props: SourcesConfirmationProps): ReactNode {
  const { words, sources, policy, confirmed, onConfirm, errorPrefix } = props;
  const problem = findSourceProblems(sources, policy).find(
    ({ severity }) => severity === 'confirm',
  );
  if (problem?.code !== 'sources-broad') return null;
  const { addresses } = problem.params;
  return (
    <Checkbox
      id="sources-confirmation"
      label={words.text('sources.confirm', { addresses: words.number(BigInt(addresses)) })}
      checked={confirmed === addresses}
      onCheckedChange={(checked) => {
        onConfirm(checked ? addresses : '');
      }}
      errorPrefix={errorPrefix}
    />
  );
}
