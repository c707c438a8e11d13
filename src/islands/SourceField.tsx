import { Field, TextInput } from '#ui';
import type { ReactNode } from 'react';

export interface SourceFieldProps {
  readonly id: string;
  readonly label: string;
  /** Ids of the texts that describe the list as a whole. */
  readonly listDescriptions: string;
  readonly error: string | undefined;
  readonly errorPrefix: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** The field of one trusted source. */
export function SourceField(props: SourceFieldProps): ReactNode {
  const { id, label, listDescriptions, error, errorPrefix, value, onValueChange } = props;
  return (
    <Field id={id} label={label} error={error} errorPrefix={errorPrefix}>
      {(control) => (
        <TextInput
          {...control}
          aria-describedby={[listDescriptions, control['aria-describedby']]
            .filter(Boolean)
            .join(' ')}
          mono
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onValueChange={onValueChange}
        />
      )}
    </Field>
  );
}
