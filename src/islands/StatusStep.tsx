import { readStatus } from '#order';
import { followOrder, NO_ORDER, NO_SUBMISSION, orderStore, submissionStore } from '#stores';
import { Notice, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, type ReactNode } from 'react';
import { places } from './lead-to.ts';
import { OrderState, type StatusWords } from './OrderState.tsx';
import type { PortalLinks } from './RemedyLink.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { useStep, type StepProps } from './use-step.ts';

export interface StatusStepProps extends StepProps {
  readonly serviceName: string;
  /** The statuses of an order's life, in their order. */
  readonly statuses: readonly StatusWords[];
  readonly portal: PortalLinks;
}

/** How the order is coming along, from being placed to its end. */
export function StatusStep(props: StatusStepProps): ReactNode {
  const { service, serviceName, statuses, portal } = props;
  const { words } = useStep(props);
  const { orderId } = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  const { order, checkedAt, failure } = useStore(orderStore(service), { ssr: () => NO_ORDER });

  useEffect(
    () => (orderId === undefined ? undefined : followOrder(service, orderId)),
    [service, orderId],
  );

  const shown = order?.id === orderId ? order : undefined;
  return (
    <div className="place" id={places.status} tabIndex={-1}>
      <StepCard label={words.text('status.heading')}>
        {orderId === undefined && (
          <Notice tone="info" title={words.text('status.none')}>
            <p>{words.text('status.none-text')}</p>
          </Notice>
        )}
        {orderId !== undefined && !shown && !failure && (
          <p role="status">{words.text('status.loading')}</p>
        )}
        {shown && (
          <OrderState
            order={shown}
            status={readStatus(shown.status)}
            serviceName={serviceName}
            statuses={statuses}
            ticketUrl={portal.ticketUrl}
            words={words}
          />
        )}
        {failure && (
          <StaleNotice failure={failure} checkedAt={checkedAt} portal={portal} words={words} />
        )}
      </StepCard>
    </div>
  );
}
