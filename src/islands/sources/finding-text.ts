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
    case 'split':
      return t('repair.split', { count: repair.texts.length, texts: listed(repair.texts) });
    case 'merge':
      return t('repair.merge', { text: repair.text });
    case 'remove':
      if (code === 'sources-too-many') {
        return t('repair.remove-needless', { count: repair.indexes.length });
      }
      if (code === 'source-note-only') return t('repair.remove-note');
      return t(code === 'source-contained' ? 'repair.remove-contained' : 'repair.remove-duplicate');
  }
}

/** How many of several networks a label names. */
const maxNamed = 3;

function listed(texts: readonly string[]): string {
  return texts.slice(0, maxNamed).join(', ') + (texts.length > maxNamed ? ', …' : '');
}

/** What a repair did that changed the number of rows. */
export function repairedText(
  repair: Exclude<Repair, { kind: 'replace' }>,
  { code }: SourceProblem,
  { t }: Translator,
): string {
  if (repair.kind === 'split') {
    return t('sources.done-split', { number: repair.index + 1, count: repair.texts.length });
  }
  const { length: count } = repair.indexes;
  if (repair.kind === 'merge') return t('sources.done-merged', { count, network: repair.text });
  if (code === 'sources-too-many') return t('sources.done-needless', { count });
  return t('sources.done-removed', { number: (repair.indexes[0] ?? 0) + 1 });
}
