import { HydrationGate, OptionGroup, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { DraftNotice } from './DraftNotice.tsx';
import { fieldIds } from './field-ids.ts';
import { useStep, type StepProps } from './use-step.tsx';

/** A service type as the step shows it. */
interface ServiceTypeOption {
  readonly id: string;
  readonly name: string;
  /** Name without version, where several versions of it are on offer. */
  readonly software?: string;
  readonly version: string;
  readonly description: string;
}

export interface ServiceTypeStepProps extends StepProps {
  /** The types on offer, the default first. */
  readonly types: readonly ServiceTypeOption[];
  /** Since when the types are known to be like this, in words. */
  readonly asOf: string;
}

/** Which software the service runs. */
export function ServiceTypeStep(props: ServiceTypeStepProps): ReactNode {
  const { service, types, asOf } = props;
  const { translator, changes, change, error, errorPrefix } = useStep(props);
  return (
    <StepCard selfNamed label={translator.t('service-type.legend')} footer={asOf}>
      <DraftNotice service={service} translator={translator} />
      <HydrationGate>
        <OptionGroup
          id={fieldIds.serviceType}
          name="service-type"
          legend={translator.t('service-type.legend')}
          legendHidden
          hint={types.length === 1 && translator.t('choice.single')}
          error={error('/serviceType')}
          errorPrefix={errorPrefix}
          value={changes.serviceType ?? types[0]?.id ?? ''}
          onValueChange={(serviceType) => {
            change({ serviceType });
          }}
          {...optionsOf(types, (version) => translator.t('service-type.version', { version }))}
        />
      </HydrationGate>
    </StepCard>
  );
}

/** The types as options: several versions of one software are grouped under its name. */
function optionsOf(types: readonly ServiceTypeOption[], version: (version: string) => string) {
  const softwareOf = ({ software, name }: ServiceTypeOption) => software ?? name;
  const titles = [...new Set(types.map(softwareOf))];
  const toOption = (type: ServiceTypeOption) => ({
    value: type.id,
    title: type.name,
    description: type.description,
    meta: version(type.version),
  });
  if (titles.length === types.length) return { options: types.map(toOption) };
  return {
    groups: titles.map((title) => ({
      title,
      options: types.filter((type) => softwareOf(type) === title).map(toOption),
    })),
  };
}
