import type { Locale, MessageKey } from '#i18n';

/** What a reader of one language wants to know about a code. */
export interface ErrorText {
  /** What the message says, in other words. */
  readonly meaning: string;
  /** How it usually comes about. */
  readonly cause: string;
  /** What to do. */
  readonly repair: string;
}

/** The same in every language of the site: a missing one does not compile. */
export type ErrorTexts = Readonly<Record<Locale, ErrorText>>;

/** A value in a message: as it is, or the words of another message. */
export type ExampleParam = string | number | { readonly message: MessageKey };

/** A code that stands at a field of the form, with what leads to it. */
export interface FieldError extends ErrorTexts {
  readonly example: {
    /** What was entered: one text, or the rows of the list. Left out where nothing was chosen. */
    readonly entered?: readonly string[];
    /** What the message names. */
    readonly params?: Readonly<Record<string, ExampleParam>>;
  };
}

type CodeOf<Key> = Key extends `issue.${infer Code}` ? Code : never;

/** Every code that has a message at a field, so every code that can be shown there. */
export type FieldErrorCode = CodeOf<MessageKey>;

/** The codes about trusted sources. */
export type SourceErrorCode = Extract<FieldErrorCode, `source-${string}` | `sources-${string}`>;
