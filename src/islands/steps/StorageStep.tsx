import { readStorage, type OfferedStorage } from '#order';
import { HydrationGate, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';
import { StorageField } from './StorageField.tsx';
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
  const { translator, changes, change, error } = useStep(props);
  const { minGb, stepGb: step, centsPerStep } = storage;
  const entered = changes.storageGb ?? String(minGb);
  const read = readStorage(entered, storage);

  return (
    <StepCard label={translator.t('storage.heading')} footer={asOf}>
      <HydrationGate>
        <StorageField
          id={fieldIds.storage}
          translator={translator}
          storage={storage}
          value={entered}
          onChange={(storageGb) => {
            change({ storageGb });
          }}
          error={error('/storageGb')}
        />
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
