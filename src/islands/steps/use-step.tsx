import { issueMessage, translatorFor, type Locale, type Translator } from '#i18n';
import type { DraftChanges, FieldPath } from '#order';
import {
  changeDraft,
  draftStore,
  EMPTY_DRAFT,
  entryIssuesStore,
  issuesStore,
  NO_ENTRY_ISSUES,
  NO_ISSUES,
  type ShownIssue,
  type ShownIssues,
} from '#stores';
import type { FieldError } from '#ui';
import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { CodeLink } from './HelpLinks.tsx';

/** What every step is given: whose order it is part of, and the language it is written in. */
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
  /** Stores what the reader entered, right or wrong. */
  change: (changes: DraftChanges) => void;
  /** What came of trying to order, for steps that show more than their own fields. */
  readonly shown: ShownIssues;
  /** What stands at the fields: what came of trying, then what is wrong in fields that were left. */
  readonly told: readonly ShownIssue[];
  /** What is wrong at this place of the draft, if anything is. */
  issueAt: (path: FieldPath) => ShownIssue | undefined;
  /** The message for it, with a link to its explanation. */
  error: (path: FieldPath) => FieldError | undefined;
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
  const shown = useStore(issuesStore(service), { ssr: () => NO_ISSUES });
  const found = useStore(entryIssuesStore(service), { ssr: () => NO_ENTRY_ISSUES });
  const told = useMemo(() => {
    const tried = new Set(shown.issues.map(({ path }) => path));
    return [...shown.issues, ...found.filter(({ path }) => !tried.has(path))];
  }, [shown, found]);
  // By path, because a list of sources asks for each of its rows. Of two at one place the first counts.
  const byPath = useMemo(
    () => new Map(told.toReversed().map((issue) => [issue.path, issue] as const)),
    [told],
  );
  return {
    translator,
    changes,
    change: (patch) => {
      changeDraft(service, patch);
    },
    shown,
    told,
    issueAt: (path) => byPath.get(path),
    error: (path) => {
      const issue = byPath.get(path);
      return issue && fieldError(issue, translator);
    },
    errorPrefix: `${translator.t('field.error-prefix')} `,
  };
}

/** What is wrong at a field, in the words of the error summary, and where that is explained. */
export function fieldError(issue: ShownIssue, translator: Translator): FieldError {
  return {
    message: issueMessage(issue, translator),
    more: <CodeLink code={issue.code} translator={translator} />,
  };
}
