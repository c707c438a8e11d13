import { issueMessage, type Translator } from '#i18n';
import type { ShownIssue } from '#stores';
import { sourceRow } from '../steps/field-ids.ts';

/** The words of the field; an entry of the list of sources is named, for it has no label here. */
export function issueSummary(issue: ShownIssue, translator: Translator): string {
  const message = issueMessage(issue, translator);
  const row = sourceRow(issue.path);
  if (row === undefined || issue.code === 'sources-missing') return message;
  return translator.t('sources.row', { number: row + 1, message });
}
