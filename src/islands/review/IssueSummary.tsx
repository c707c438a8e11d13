import type { Translator } from '#i18n';
import type { ShownIssues } from '#stores';
import { ErrorSummary } from '#ui';
import type { ReactNode } from 'react';
import { fieldIdOf } from '../steps/field-ids.ts';
import { issueSummary } from './issue-summary.ts';

export interface IssueSummaryProps extends Pick<ShownIssues, 'issues' | 'attempts'> {
  readonly translator: Translator;
}

/** All that is wrong with the order, each leading to its field; takes the focus at each attempt. */
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
