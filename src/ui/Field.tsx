import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** The props that a control gets from its field: spread them on the input. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  /** Only ever `true`: a correct field carries no such attribute. */
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; absent when nothing is. */
  readonly error?: FieldError | false | undefined;
  /** Read out before the error and not shown, such as 'Fehler: '. */
  readonly errorPrefix: string;
  readonly children: (control: FieldControl) => ReactNode;
}

/**
 * A label, a hint, an error and the one control they belong to.
 *
 * Hint and error are tied with `aria-describedby`; `aria-errormessage` is read by too few screen
 * readers to rely on.
 */
export function Field({ id, label, hint, error, errorPrefix, children }: FieldProps): ReactNode {
  const ids = descriptionIds(id);
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field__hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {error && <ErrorMessage id={ids.error} prefix={errorPrefix} error={error} />}
      {children({
        id,
        'aria-describedby': describedBy(id, hint, error),
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

/** What is wrong: the message alone, or with a link to more, which is no part of the description. */
export type FieldError = string | { readonly message: string; readonly more: ReactNode };

export interface ErrorMessageProps {
  /** The id that the control's `aria-describedby` names. */
  readonly id: string;
  /** Read out before the message and not shown, such as 'Fehler: '. */
  readonly prefix: string;
  readonly error: FieldError;
}

/** The message next to a control: the same words as in the error summary. */
export function ErrorMessage({ id, prefix, error }: ErrorMessageProps): ReactNode {
  const { message, more } = typeof error === 'string' ? { message: error, more: undefined } : error;
  return (
    <p className="error-message">
      <Icon name="error" />
      <span>
        <span id={id}>
          <span className="visually-hidden">{prefix}</span>
          <span>{message}</span>
        </span>
        {more && <> {more}</>}
      </span>
    </p>
  );
}

/** The ids of the texts that describe the control `id`. */
export function descriptionIds(id: string): { readonly hint: string; readonly error: string } {
  return { hint: `${id}-hint`, error: `${id}-error` };
}

/**
 * The value of `aria-describedby` for the control `id`: its hint, then its error.
 * `undefined` when there is neither, so that the attribute is absent.
 */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = descriptionIds(id);
  const present = [hint ? ids.hint : '', error ? ids.error : ''].filter(Boolean);
  return present.length > 0 ? present.join(' ') : undefined;
}
