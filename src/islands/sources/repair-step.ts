import type { Translator } from '#i18n';
import { applyRepair, type Repair, type SourceProblem } from '#sources';
import type { Rows } from './rows.ts';
import type { SourceListActions } from './use-source-list.ts';

/**
 * Does a repair. What takes rows away can be undone; a text that was written anew needs no undoing,
 * for it stands in its field and the reader has just chosen it.
 *
 * @param rows the rows that the finding is about
 */
export function repairStep(
  rows: Rows,
  repair: Repair,
  { code }: SourceProblem,
  { apply }: SourceListActions,
  translator: Translator,
): void {
  const after = applyRepair(rows, repair);
  if (repair.kind === 'replace') {
    apply(rows, after, undefined, repair.index);
    return;
  }
  const row = Math.min(...repair.indexes);
  apply(rows, after, doneText(repair, code, translator), row);
}

function doneText(
  repair: Exclude<Repair, { kind: 'replace' }>,
  code: SourceProblem['code'],
  { t }: Translator,
): string {
  const { length: count } = repair.indexes;
  if (repair.kind === 'merge') return t('sources.done-merged', { count, network: repair.text });
  if (code === 'sources-too-many') return t('sources.done-needless', { count });
  return t('sources.done-removed', { number: (repair.indexes[0] ?? 0) + 1 });
}
