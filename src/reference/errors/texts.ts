import { oneOf } from '#catalogue';
import { defaultLocale, type Locale } from '#i18n/locale';
import { errors } from 'virtual:errors';

/** What a reader of one language wants to know about a code. */
export interface ErrorText {
  /** What the code says, in other words. */
  readonly meaning: string;
  /** How it usually comes about. */
  readonly cause: string;
  /** What to do. */
  readonly repair: string;
}

/**
 * The texts of `content/errors` for these codes, and only for them: all of the code's error codes
 * are explained, and no code is that does not exist. Which languages there are, the reader of the
 * files has checked.
 *
 * @throws Error that says what to write, for a code without texts and for texts without a code
 */
export function errorTextsFor(
  codes: readonly string[],
): (code: string, locale: Locale) => ErrorText {
  const folder = `content/errors/${defaultLocale}`;
  const explained = new Set(Object.keys(errors[defaultLocale]).map((key) => key.split('.')[0]));
  const missing = codes.find((code) => !explained.has(code));
  if (missing !== undefined) {
    throw new Error(`${folder}: ${missing} is missing. Write its meaning, cause and repair.`);
  }
  const unknown = [...explained].find((code = '') => !codes.includes(code));
  if (unknown !== undefined) {
    throw new Error(`${folder}: ${unknown} is no error code. ${oneOf(unknown, codes)}.`);
  }
  return (code, locale) => ({
    meaning: errors[locale][`${code}.meaning`] ?? '',
    cause: errors[locale][`${code}.cause`] ?? '',
    repair: errors[locale][`${code}.repair`] ?? '',
  });
}
