import { translatorFor, issueMessage, type Locale, type Translator } from '#i18n';
import type { DraftChanges, FieldPath } from '#order';
import {
  changeDraft,
  draftStore,
  EMPTY_DRAFT,
  issuesStore,
  NO_ISSUES,
  type ShownIssue,
} from '#stores';
import { useStore } from '@nanostores/react';
import { createElement, useMemo, type ReactNode } from 'react';
import { CodeLink } from './HelpLinks.tsx';

/** What every step is told: whose order it is part of, and in which language it speaks. */
export interface StepProps {
  /** Id of the service. */
  readonly service: string;
  readonly locale: Locale;
}

/** What every step works with. */
export interface Step {
  readonly translator: Translator;
  /** What the reader has changed so far. */
  readonly changes: DraftChanges;
  /** Keeps what the reader entered, right or wrong. */
  change: (changes: DraftChanges) => void;
  /** The message for what is wrong at this place of the draft, if anything is, and where to read on. */
  error: (path: FieldPath) => ReactNode;
  /** Read out before each error. */
  readonly errorPrefix: string;
}

/**
 * Connects a step with the draft of its service. Server and first client render show the defaults,
 * so that a stored draft appears right after hydration and never contradicts the server's HTML.
 */
export function useStep({ service, locale }: StepProps): Step {
  const translator = useMemo(() => translatorFor(locale), [locale]);
  const changes = useStore(draftStore(service), { ssr: () => EMPTY_DRAFT });
  const { issues } = useStore(issuesStore(service), { ssr: () => NO_ISSUES });
  return {
    translator,
    changes,
    change: (patch) => {
      changeDraft(service, patch);
    },
    error: (path) => {
      const issue = issues.find((candidate) => candidate.path === path);
      return issue && createElement(FieldMessage, { issue, translator });
    },
    errorPrefix: `${translator.t('field.error-prefix')} `,
  };
}

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
