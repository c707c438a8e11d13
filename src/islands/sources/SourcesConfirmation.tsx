import type { Translator } from '#i18n';
import type { SourceProblem } from '#sources';
import { Checkbox, Remark } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from '../steps/field-ids.ts';
import { sentence } from './sentence.ts';

/** Where the consent to a large number of addresses is kept. */
export interface Confirmation {
  /** The number of addresses that was confirmed last, in decimal digits. */
  readonly confirmed: string | undefined;
  readonly onConfirm: (addresses: string) => void;
  readonly error: string | undefined;
}

export interface SourcesConfirmationProps {
  readonly translator: Translator;
  readonly findings: readonly SourceProblem[];
  /** Without it the number is only said. */
  readonly confirmation: Confirmation | undefined;
  readonly errorPrefix: string;
}

/** Says that the list lets in many addresses, and asks whether so many are meant. */
export function SourcesConfirmation(props: SourcesConfirmationProps): ReactNode {
  const { translator, findings, confirmation, errorPrefix } = props;
  const broad = findings.find((problem) => problem.code === 'sources-broad');
  if (!broad) return null;
  const { addresses } = broad.params;
  return (
    <div className="list-findings__item">
      <Remark>{sentence(broad, translator)}</Remark>
      {confirmation && (
        <Checkbox
          id={fieldIds.sourcesConfirmation}
          label={translator.t('sources.confirm', {
            addresses: translator.number(BigInt(addresses)),
          })}
          checked={confirmation.confirmed === addresses}
          onCheckedChange={(checked) => {
            confirmation.onConfirm(checked ? addresses : '');
          }}
          error={confirmation.error}
          errorPrefix={errorPrefix}
        />
      )}
    </div>
  );
}
