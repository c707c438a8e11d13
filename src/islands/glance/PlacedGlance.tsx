import { Badge } from '#ui';
import type { ReactNode } from 'react';
import { StatusBadge } from '../orders/order/StatusBadge.tsx';
import { ChosenFacts, ChosenLine } from './ChosenFacts.tsx';
import type { ShownGlanceProps } from './PreparedGlance.tsx';
import { usePlaced } from './use-glance.ts';

export interface PlacedGlanceProps extends ShownGlanceProps {
  readonly orderId: string;
}

/** An order that was placed, in one line: its status, and what was ordered. */
export function PlacedLine(props: PlacedGlanceProps): ReactNode {
  const { chosen } = usePlaced(props.orderId);
  const { glance, labels } = props;
  return (
    <>
      <PlacedStatus {...props} />
      {chosen && <ChosenLine chosen={chosen} labels={labels} translator={glance.translator} />}
    </>
  );
}

/** An order that was placed: its status, what was ordered at which price, and the way to it. */
export function PlacedPanel(props: PlacedGlanceProps): ReactNode {
  const { glance, labels, onLeave } = props;
  const { translator } = glance;
  const { chosen } = usePlaced(props.orderId);
  return (
    <>
      <p className="order-glance__status">
        <PlacedStatus {...props} />
      </p>
      {chosen && <ChosenFacts chosen={chosen} labels={labels} translator={translator} />}
      <p className="order-glance__ways">
        <a className="button button--soft" href="#status" onClick={onLeave}>
          {translator.t('review.to-status')}
        </a>
      </p>
    </>
  );
}

/** The status as the API reports it; until it has, that the order is placed. */
function PlacedStatus({ orderId, statuses, glance }: PlacedGlanceProps): ReactNode {
  const { order } = usePlaced(orderId);
  if (order) return <StatusBadge status={order.status} context={{ statuses }} />;
  return <Badge tone="success">{glance.translator.t('review.ordered')}</Badge>;
}
