import type { Translator } from '#i18n';
import type { Repair, SourceProblem } from '#sources';

/** What the button of a repair says: what the reader gets by pressing it. */
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
