import type { Translator } from '#i18n';
import type { Repair, SourceProblem } from '#sources';
import { Remark, Checkbox } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from '../steps/field-ids.ts';
import { findingText } from './finding-text.ts';
import type { Judgement } from './judgement.ts';
import { RepairButtons } from './RepairButtons.tsx';

export interface ListFindingsProps {
  readonly translator: Translator;
  readonly judgement: Judgement;
  readonly onRepair: (repair: Repair, problem: SourceProblem) => void;
}

/** How many are shown at once; the next follow as these are resolved. */
const maxShown = 4;

/** The findings about the list as a whole, with their repairs. */
export function ListFindings({ translator, judgement, onRepair }: ListFindingsProps): ReactNode {
  const { hasDocumentation } = judgement;
  // A broad list is mentioned where it is confirmed.
  const findings = judgement.ofList.filter(({ code }) => code !== 'sources-broad');
  const shown = findings.slice(0, maxShown);
  if (shown.length === 0 && !hasDocumentation) return null;
  return (
    <div className="list-findings">
      {shown.map((problem) => (
        <div className="list-findings__item" key={`${problem.code} ${problem.indexes.join(' ')}`}>
          <Remark>{listMessage(problem, translator)}</Remark>
          <RepairButtons
            translator={translator}
            problem={problem}
            label={translator.t('repair.for-list')}
            onRepair={onRepair}
          />
        </div>
      ))}
      {findings.length > maxShown && (
        <Remark>
          {translator.t('sources.more-findings', { count: findings.length - maxShown })}
        </Remark>
      )}
      {hasDocumentation && <Remark>{translator.t('sources.documentation')}</Remark>}
    </div>
  );
}

/** With the row numbers where the message does not say which rows it means. */
function listMessage(problem: SourceProblem, translator: Translator): string {
  const message = findingText(problem, translator);
  if (problem.code !== 'sources-mergeable') return message;
  const rows = problem.indexes.map((index) => translator.number(index + 1)).join(', ');
  return `${message} ${translator.t('sources.concerned', { rows })}`;
}

/** The reader's consent to a large number of addresses. */
export interface Confirmation {
  /** The number of addresses that was confirmed last, in decimal digits. */
  readonly confirmed: string | undefined;
  readonly onConfirm: (addresses: string) => void;
  readonly error: string | undefined;
}

export interface SourcesConfirmationProps {
  readonly translator: Translator;
  readonly findings: readonly SourceProblem[];
  /** Without it the number is only shown. */
  readonly confirmation: Confirmation | undefined;
  readonly errorPrefix: string;
}

/** Says that the list lets in many addresses, and asks the reader to confirm the number. */
export function SourcesConfirmation(props: SourcesConfirmationProps): ReactNode {
  const { translator, findings, confirmation, errorPrefix } = props;
  const broad = findings.find((problem) => problem.code === 'sources-broad');
  if (!broad) return null;
  const { addresses } = broad.params;
  return (
    <div className="list-findings__item">
      <Remark>{findingText(broad, translator)}</Remark>
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
