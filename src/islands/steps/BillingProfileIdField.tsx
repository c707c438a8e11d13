import { Field, TextInput } from '#ui';
import type { ReactNode } from 'react';
import type { BillingProfileSearchFieldProps } from './BillingProfileSearchField.tsx';
import { fieldIds } from './field-ids.ts';

/** The ID of an existing billing profile, typed in. */
export function BillingProfileIdField(props: BillingProfileSearchFieldProps): ReactNode {
  const { translator, chosen, onChoose, error, errorPrefix } = props;
  return (
    <Field
      id={fieldIds.billingProfile}
      label={translator.t('billing.id-field')}
      hint={translator.t('billing.id-hint')}
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
