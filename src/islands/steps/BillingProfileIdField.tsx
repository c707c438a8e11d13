import { Field, TextInput } from '#ui';
import type { ReactNode } from 'react';
import type { BillingProfileSearchFieldProps } from './BillingProfileSearchField.tsx';
import { fieldIds } from './field-ids.ts';

/** The ID of an existing billing profile, typed in. */
export function BillingProfileIdField(props: BillingProfileSearchFieldProps): ReactNode {
  const { words, chosen, onChoose, error, errorPrefix } = props;
  return (
    <Field
      id={fieldIds.billingProfile}
      label={words.text('billing.id-field')}
      hint={words.text('billing.id-hint')}
      error={error}
      errorPrefix={errorPrefix}
    >
      {(control) => (
        <TextInput
          {...control}
          mono
          autoComplete="off"
          inputMode="numeric"
          value={chosen}
          onValueChange={(id) => onChoose(id.trim())}
        />
      )}
    </Field>
  );
}
