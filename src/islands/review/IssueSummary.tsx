import { issueMessage, type Translator } from '#i18n';
import type { ShownIssues, ShownIssue } from '#stores';
import { ErrorSummary } from '#ui';
import { useEffect, type ReactNode } from 'react';
import { fieldIdOf, sourceRow } from '../steps/field-ids.ts';

export interface IssueSummaryProps extends Pick<ShownIssues, 'issues' | 'attempts'> {
  readonly translator: Translator;
}

/** All that is wrong with the order, linked to its fields; takes the focus at each attempt. */
export function IssueSummary({ issues, attempts, translator }: IssueSummaryProps): ReactNode {
  return (
    <ErrorSummary
      heading={translator.t('problem.heading')}
      errors={issues.map((issue) => ({
        fieldId: fieldIdOf(issue),
        message: issueSummary(issue, translator),
      }))}
      attempt={attempts}
    />
  );
}

/** The words of the field; an entry of the list of sources is named, for it has no label here. */
export function issueSummary(issue: ShownIssue, translator: Translator): string {
  const message = issueMessage(issue, translator);
  const row = sourceRow(issue.path);
  if (row === undefined || issue.code === 'sources-missing') return message;
  return translator.t('sources.row', { number: row + 1, message });
}

/** Prefixes the page's title with "Error: " while something is wrong, as GOV.UK does. */
export function useErrorTitle(wrong: boolean, translator: Translator): void {
  useEffect(() => {
    if (!wrong) return;
    const { title } = document;
    document.title = translator.t('title.error', { title });
    return () => {
      document.title = title;
    };
  }, [wrong, translator]);
}
