import type { Translator } from '#i18n';
import type { Repair, SourceProblem } from '#sources';
import { Remark } from '#ui';
import type { ReactNode } from 'react';
import type { Judgement } from './judgement.ts';
import { RepairButtons } from './RepairButtons.tsx';
import { sentence } from './sentence.ts';

export interface ListFindingsProps {
  readonly translator: Translator;
  readonly judgement: Judgement;
  readonly onRepair: (repair: Repair, problem: SourceProblem) => void;
}

/** So many at once; the next come up as these are dealt with. */
const mostShown = 4;

/** What there is to say about the list as a whole, with what could be done about it. */
export function ListFindings({ translator, judgement, onRepair }: ListFindingsProps): ReactNode {
  const { hasDocumentation } = judgement;
  // That the list is broad is said where it is confirmed.
  const findings = judgement.ofList.filter(({ code }) => code !== 'sources-broad');
  const shown = findings.slice(0, mostShown);
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
      {findings.length > mostShown && (
        <Remark>
          {translator.t('sources.more-findings', { count: findings.length - mostShown })}
        </Remark>
      )}
      {hasDocumentation && <Remark>{translator.t('sources.documentation')}</Remark>}
    </div>
  );
}

/** With the numbers of the rows where the message leaves open which ones it means. */
function listMessage(problem: SourceProblem, translator: Translator): string {
  const message = sentence(problem, translator);
  if (problem.code !== 'sources-mergeable') return message;
  const rows = problem.indexes.map((index) => translator.number(index + 1)).join(', ');
  return `${message} ${translator.t('sources.concerned', { rows })}`;
}
