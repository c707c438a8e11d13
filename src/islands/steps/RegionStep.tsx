import { Live, OptionGroup, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';
import { useStep, type StepProps } from './use-step.ts';

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
  const { words, changes, change, error, errorPrefix } = useStep(props);
  return (
    <StepCard selfNamed label={words.text('region.legend')} footer={asOf}>
      <Live>
        <OptionGroup
          id={fieldIds.zone}
          name="zone"
          legend={words.text('region.legend')}
          legendHidden
          hint={
            zones.length === 1
              ? words.text('choice.single')
              : words.text('region.distance', { km: minDistanceKm, asOf: distanceAsOf })
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
            description: words.text('region.place', { region, site }),
            meta: id,
          }))}
        />
      </Live>
    </StepCard>
  );
}
