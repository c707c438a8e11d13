import { issueMessage, type Translator } from '#i18n';
import type { ShownIssue } from '#stores';
import type { ReactNode } from 'react';
import { CodeLink } from './CodeLink.tsx';

export interface FieldMessageProps {
  readonly issue: ShownIssue;
  readonly translator: Translator;
}

/** What is wrong at a field, in the words of the error summary, and where that is explained. */
export function FieldMessage({ issue, translator }: FieldMessageProps): ReactNode {
  return (
    <>
      {issueMessage(issue, translator)} <CodeLink code={issue.code} translator={translator} />
    </>
  );
}
