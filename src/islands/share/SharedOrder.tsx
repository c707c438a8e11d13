import { useHydrated } from '#ui';
import type { ReactNode } from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import type { ReviewStepProps } from '../review/ReviewStep.tsx';

/** Loaded for those who followed such a link. */
const LinkedOrder = lazyPart(async () => (await import('./LinkedOrder.tsx')).LinkedOrder);

/** Asks a reader who followed a link with a configuration whether to apply it. */
export function SharedOrder(props: ReviewStepProps): ReactNode {
  if (!useHydrated()) return null;
  return (
    <OnDemand wanted>
      <LinkedOrder {...props} />
    </OnDemand>
  );
}
