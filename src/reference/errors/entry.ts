import type { ApiIssue } from '#api';
import type { Locale } from '#i18n';
import type { FieldPath, IssueParams } from '#order';
import type { SourceProblemParams } from '#sources';

/** What a reader of one language wants to know about a code. */
export interface ErrorText {
  /** What the code says, in other words. */
  readonly meaning: string;
  /** How it usually comes about. */
  readonly cause: string;
  /** What to do. */
  readonly repair: string;
}

/** The same in every language of the site: a missing one does not compile. */
export type ErrorTexts = Readonly<Record<Locale, ErrorText>>;

/** What each code that can stand at a field of the form carries. */
export type FieldErrorParams = IssueParams &
  SourceProblemParams & {
    readonly [I in ApiIssue as I['code']]: I['params'];
  };

/** Every code that can stand at a field. */
export type FieldErrorCode = keyof FieldErrorParams;

/** A code that can stand at a field, with what leads to it. */
export interface FieldError<Code extends FieldErrorCode> extends ErrorTexts {
  readonly example: {
    /** The field, where the message begins with its name. */
    readonly path?: FieldPath;
    /** What was entered: one text, or the rows of the list. Left out where nothing was chosen. */
    readonly entered?: readonly string[];
    /** What the message then names. */
    readonly params: FieldErrorParams[Code];
  };
}

/** Codes with their explanations: a code that is left out, or has other params, does not compile. */
export type FieldErrors<Code extends FieldErrorCode = FieldErrorCode> = {
  readonly [C in Code]: FieldError<C>;
};

/** The codes of what only the order API finds wrong at a field. */
export type ApiErrorCode = ApiIssue['code'];

/** The codes about trusted sources. */
export type SourceErrorCode = Extract<FieldErrorCode, `source-${string}` | `sources-${string}`>;
