import { choices } from './choices.ts';
import { general } from './general.ts';
import { issues } from './issues.ts';
import { review } from './review.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';

/**
 * The words of a guide’s steps, German being the source: the English ones are typed from it, so a
 * missing translation is a type error. Names in braces are filled in by `format`; both languages
 * use the same ones, which a test checks.
 */
export const de = {
  ...general,
  ...choices,
  ...sources,
  ...issues,
  ...review,
  ...status,
} as const;

/** The key of a message. */
export type MessageKey = keyof typeof de;

/** A complete dictionary: every key of the German one. */
export type Messages = Readonly<Record<MessageKey, string>>;
