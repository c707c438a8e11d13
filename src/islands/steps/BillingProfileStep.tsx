import { HydrationGate, OptionGroup, StepCard, Field, TextInput } from '#ui';
import type { ReactNode } from 'react';
import {
  BillingProfileSearchField,
  type BillingProfileSearchFieldProps,
} from './BillingProfileSearchField.tsx';
import { fieldIds } from './field-ids.ts';
import type { PortalLinks } from './HelpLinks.tsx';
import { useStep, type StepProps } from './use-step.tsx';
import { useTyping } from './use-typing.ts';

/**
 * Without an order API there is no list of the reader's profiles to choose from. The build replaces
 * exactly this expression, and drops one of the two from its files.
 */
const ExistingProfileField =
  import.meta.env.PUBLIC_ORDER_MODE === 'handoff'
    ? BillingProfileIdField
    : BillingProfileSearchField;

export interface BillingProfileStepProps extends StepProps {
  readonly portal: PortalLinks;
}

/** Where usage is billed: to a new profile, or to one of the reader's own. */
export function BillingProfileStep(props: BillingProfileStepProps): ReactNode {
  const { translator, changes, change, error, errorPrefix } = useStep(props);
  const profile = changes.billingProfile ?? { kind: 'new' };
  // An error of a new profile belongs to the choice: there is no other field to show it at.
  const existing = profile.kind === 'existing';
  return (
    <StepCard label={translator.t('billing.legend')}>
      <HydrationGate>
        <OptionGroup
          id={existing ? fieldIds.billingKind : fieldIds.billingProfile}
          name="billing-kind"
          legend={translator.t('billing.choice')}
          legendHidden
          error={existing ? undefined : error('/billingProfile')}
          errorPrefix={errorPrefix}
          value={profile.kind}
          onValueChange={(kind) => {
            change({ billingProfile: kind === 'existing' ? { kind, id: '' } : { kind: 'new' } });
          }}
          options={[
            {
              value: 'new',
              title: translator.t('billing.new'),
              description: translator.t('billing.new-description'),
            },
            {
              value: 'existing',
              title: translator.t('billing.existing'),
              description: translator.t('billing.existing-description'),
            },
          ]}
        />
        {profile.kind === 'existing' && (
          <ExistingProfileField
            translator={translator}
            portal={props.portal}
            chosen={profile.id}
            onChoose={(id) => {
              change({ billingProfile: { kind: 'existing', id } });
            }}
            error={error('/billingProfile')}
            errorPrefix={errorPrefix}
          />
        )}
      </HydrationGate>
    </StepCard>
  );
}

/** The ID of an existing billing profile, typed in. */
export function BillingProfileIdField(props: BillingProfileSearchFieldProps): ReactNode {
  const { translator, chosen, onChoose, error, errorPrefix } = props;
  const { type, leave } = useTyping();
  const id = fieldIds.billingProfile;
  return (
    <Field
      id={id}
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
          onValueChange={(text) => {
            type(id, error !== undefined);
            onChoose(text.trim());
          }}
          onBlur={() => {
            leave(id);
          }}
        />
      )}
    </Field>
  );
}
