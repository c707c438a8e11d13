import { Live, OptionGroup, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { DraftNotice } from './DraftNotice.tsx';
import { fieldIds } from './field-ids.ts';
import { useStep, type StepProps } from './use-step.ts';

export interface ServiceTypeStepProps extends StepProps {
  /** The types on offer, the default first. */
  readonly types: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly description: string;
  }[];
  /** Since when the types are known to be like this, in words. */
  readonly asOf: string;
}

/** Which software the service runs. */
export function ServiceTypeStep(props: ServiceTypeStepProps): ReactNode {
  const { service, types, asOf } = props;
  const { words, changes, change, error, errorPrefix } = useStep(props);
  return (
    <StepCard selfNamed label={words.text('service-type.legend')} footer={asOf}>
      <DraftNotice service={service} words={words} />
      <Live>
        <OptionGroup
          id={fieldIds.serviceType}
          name="service-type"
          legend={words.text('service-type.legend')}
          legendHidden
          hint={types.length === 1 && words.text('choice.single')}
          error={error('/serviceType')}
          errorPrefix={errorPrefix}
          value={changes.serviceType ?? types[0]?.id ?? ''}
          onValueChange={(serviceType) => {
            change({ serviceType });
          }}
          options={types.map(({ id, name, version, description }) => ({
            value: id,
            title: name,
            description,
            meta: words.text('service-type.version', { version }),
          }))}
        />
      </Live>
    </StepCard>
  );
}
