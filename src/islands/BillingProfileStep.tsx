import { Live, OptionGroup, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { BillingProfileSearchField } from './BillingProfileSearchField.tsx';
import { fieldIds } from './field-ids.ts';
import type { PortalLinks } from './RemedyLink.tsx';
import { useStep, type StepProps } from './use-step.ts';

export interface BillingProfileStepProps extends StepProps {
  readonly portal: PortalLinks;
}

/** Where the usage is billed: to a new profile, or to one of the reader's own. */
export function BillingProfileStep(props: BillingProfileStepProps): ReactNode {
  const { words, changes, change, error, errorPrefix } = useStep(props);
  const profile = changes.billingProfile ?? { kind: 'new' };
  return (
    <StepCard label={words.text('billing.legend')}>
      <Live>
        <OptionGroup
          id={fieldIds.billingKind}
          name="billing-kind"
          legend={words.text('billing.legend')}
          legendHidden
          errorPrefix={errorPrefix}
          value={profile.kind}
          onValueChange={(kind) => {
            change({ billingProfile: kind === 'existing' ? { kind, id: '' } : { kind: 'new' } });
          }}
          options={[
            {
              value: 'new',
              title: words.text('billing.new'),
              description: words.text('billing.new-description'),
            },
            {
              value: 'existing',
              title: words.text('billing.existing'),
              description: words.text('billing.existing-description'),
            },
          ]}
        />
        {profile.kind === 'existing' && (
          <BillingProfileSearchField
            words={words}
            portal={props.portal}
            chosen={profile.id}
            onChoose={(id) => {
              change({ billingProfile: { kind: 'existing', id } });
            }}
            error={error('/billingProfile')}
            errorPrefix={errorPrefix}
          />
        )}
      </Live>
    </StepCard>
  );
}
