import type { Translator } from '#i18n';
import type { Repair, SourceProblem } from '#sources';
import { Button } from '#ui';
import type { ReactNode } from 'react';
import { repairLabel } from './finding-text.ts';

export interface RepairButtonsProps {
  readonly translator: Translator;
  readonly problem: SourceProblem;
  /** What the buttons are about, for readers who reach them by Tab: 'Vorschläge für Quelle 2'. */
  readonly label: string;
  readonly onRepair: (repair: Repair, problem: SourceProblem) => void;
}

/** One button for each repair of a finding; none where only the reader can know. */
export function RepairButtons({
  translator,
  problem,
  label,
  onRepair,
}: RepairButtonsProps): ReactNode {
  if (problem.repairs.length === 0) return null;
  return (
    <div className="repairs" role="group" aria-label={label}>
      {problem.repairs.map((repair) => {
        const name = repairLabel(repair, problem.code, translator);
        return (
          <Button
            key={name}
            variant="soft"
            onClick={() => {
              onRepair(repair, problem);
            }}
          >
            {name}
          </Button>
        );
      })}
    </div>
  );
}
