import type { Translator } from '#i18n';
import type { SourceProblem } from '#sources';
import { Checkbox } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from '../field-ids.ts';

/** Where the consent to a large number of addresses is kept. */
export interface Confirmation {
  /** The number of addresses that was confirmed last, in decimal digits. */
  readonly confirmed: string | undefined;
  readonly onConfirm: (addresses: string) => void;
  readonly error: string | undefined;
}

export interface SourcesConfirmationProps {
  readonly words: Translator;
  readonly findings: readonly SourceProblem[];
  readonly confirmation: Confirmation;
  readonly errorPrefix: string;
}

/** Asks whether so many addresses are meant; nothing while the list lets in few. */
export function SourcesConfirmation(props: SourcesConfirmationProps): ReactNode {
  const { words, findings, confirmation, errorPrefix } = props;
  const broad = findings.find((problem) => problem.code === 'sources-broad');
  if (!broad) return null;
  const { addresses } = broad.params;
  return (
    <Checkbox
      id={fieldIds.sourcesConfirmation}
      label={words.text('sources.confirm', { addresses: words.number(BigInt(addresses)) })}
      checked={confirmation.confirmed === addresses}
      onCheckedChange={(checked) => {
        confirmation.onConfirm(checked ? addresses : '');
      }}
      error={confirmation.error}
      errorPrefix={errorPrefix}
    />
  );
}
