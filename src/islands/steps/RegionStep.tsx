import { HydrationGate, OptionGroup, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';
import { useStep, type StepProps } from './use-step.tsx';

export interface RegionStepProps extends StepProps {
  /** The availability zones on offer, the preselected one first. */
  readonly zones: readonly {
    readonly id: string;
    readonly region: string;
    readonly site: string;
    readonly place: string;
  }[];
  /** How far regions are apart at least, in kilometres. */
  readonly minDistanceKm: number;
  /** Since when the distance is known to be like this, in words. */
  readonly distanceAsOf: string;
  /** Since when the zones are known to be like this, in words. */
  readonly asOf: string;
}

/** Where the service runs. */
export function RegionStep(props: RegionStepProps): ReactNode {
  const { zones, minDistanceKm, distanceAsOf, asOf } = props;
  const { translator, changes, change, error, errorPrefix } = useStep(props);
  return (
    <StepCard selfNamed label={translator.t('region.legend')} footer={asOf}>
      <HydrationGate>
        <OptionGroup
          id={fieldIds.zone}
          name="zone"
          legend={translator.t('region.legend')}
          legendHidden
          hint={
            zones.length === 1
              ? translator.t('choice.single')
              : translator.t('region.distance', { km: minDistanceKm, asOf: distanceAsOf })
          }
          error={error('/availabilityZone')}
          errorPrefix={errorPrefix}
          value={changes.availabilityZone ?? zones[0]?.id ?? ''}
          onValueChange={(availabilityZone) => {
            change({ availabilityZone });
          }}
          options={zones.map(({ id, region, site, place }) => ({
            value: id,
            title: place,
            description: translator.t('region.place', { region, site }),
            meta: id,
          }))}
        />
      </HydrationGate>
    </StepCard>
  );
}
