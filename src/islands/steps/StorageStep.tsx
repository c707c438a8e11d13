import { readStorage, type OfferedStorage } from '#order';
import { Field, HydrationGate, NumberInput, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';
import { useStep, type StepProps } from './use-step.tsx';

export interface StorageStepProps extends StepProps {
  readonly storage: OfferedStorage;
  readonly currency: string;
  /** Since when range and price are known to be like this, in words. */
  readonly asOf: string;
}

/** How much storage the service gets, and what it costs. */
export function StorageStep(props: StorageStepProps): ReactNode {
  const { storage, currency, asOf } = props;
  const { translator, changes, change, error, errorPrefix } = useStep(props);
  const { minGb: min, maxGb: max, stepGb: step, centsPerStep } = storage;
  const entered = changes.storageGb ?? String(min);
  const read = readStorage(entered, storage);

  return (
    <StepCard label={translator.t('storage.heading')} footer={asOf}>
      <HydrationGate>
        <Field
          id={fieldIds.storage}
          label={translator.t('storage.field')}
          hint={translator.t('storage.hint', { min, max, step })}
          error={error('/storageGb')}
          errorPrefix={errorPrefix}
        >
          {(control) => (
            <NumberInput
              {...control}
              name="storage"
              value={entered}
              min={min}
              max={max}
              step={step}
              suffix={translator.t('storage.unit')}
              onValueChange={(storageGb) => {
                change({ storageGb });
              }}
            />
          )}
        </Field>
        <p className="step-result" aria-live="polite">
          {read.ok
            ? translator.t('storage.price', {
                count: read.gb,
                price: translator.money((read.gb / step) * centsPerStep, currency),
              })
            : translator.t('storage.price-per-step', {
                step,
                price: translator.money(centsPerStep, currency),
              })}
        </p>
      </HydrationGate>
    </StepCard>
  );
}
