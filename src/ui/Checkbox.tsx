import type { ReactNode } from 'react';
import { descriptionIds, describedBy, ErrorMessage, type FieldError } from './Field.tsx';

export interface CheckboxProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
  readonly error?: FieldError | false | undefined;
  /** Read out before the error and not shown, such as 'Fehler: '. */
  readonly errorPrefix: string;
}

/** A statement to agree to. */
export function Checkbox(props: CheckboxProps): ReactNode {
  const { id, label, hint, checked, onCheckedChange, error, errorPrefix } = props;
  const ids = descriptionIds(id);
  return (
    <div className={error ? 'checkbox checkbox--wrong' : 'checkbox'}>
      {error && <ErrorMessage id={ids.error} prefix={errorPrefix} error={error} />}
      <label className="checkbox__label">
        <input
          className="choice choice--checkbox"
          type="checkbox"
          id={id}
          checked={checked}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onCheckedChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="field__hint checkbox__hint" id={ids.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
