import { issueMessage, type Translator } from '#i18n';
import type { Repair, SourceProblem } from '#sources';

/** A finding as a sentence of its own; the message alone ends without a full stop. */
export function findingText(problem: SourceProblem, translator: Translator): string {
  const message = issueMessage(problem, translator);
  return message.endsWith('?') ? message : `${message}.`;
}

/** The label of a repair's button: what pressing it gives the reader. */
export function repairLabel(
  repair: Repair,
  code: SourceProblem['code'],
  { t, number }: Translator,
): string {
  switch (repair.kind) {
    case 'replace': {
      if (repair.meaning !== 'network') return t(`repair.${repair.meaning}`, { text: repair.text });
      const addresses = number(BigInt(repair.addresses));
      return t('repair.network', { text: repair.text, addresses });
    }
    case 'merge':
      return t('repair.merge', { text: repair.text });
    case 'remove':
      if (code === 'sources-too-many') {
        return t('repair.remove-needless', { count: repair.indexes.length });
      }
      return t(code === 'source-duplicate' ? 'repair.remove-duplicate' : 'repair.remove-contained');
  }
}

/** What a repair did that took rows away. */
export function repairedText(
  repair: Exclude<Repair, { kind: 'replace' }>,
  { code }: SourceProblem,
  { t }: Translator,
): string {
  const { length: count } = repair.indexes;
  if (repair.kind === 'merge') return t('sources.done-merged', { count, network: repair.text });
  if (code === 'sources-too-many') return t('sources.done-needless', { count });
  return t('sources.done-removed', { number: (repair.indexes[0] ?? 0) + 1 });
}
