import type { Translator } from '#i18n';
import type { PageView } from '#sending';
import { NO_SUBMISSION, submissionStore } from '#stores';
import { Notice, StepCard, Button } from '#ui';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { places } from '../review/lead-to.ts';
import { subjectText } from '../review/sending-text.ts';
import { usePageView } from '../review/use-sending.ts';
import { useStep, type StepProps } from '../steps/use-step.tsx';
import { orderStatusAddress } from './addresses.ts';
import type { OrderContext } from './order/order-words.ts';
import { WithOrderParts } from './WithOrderParts.tsx';

export interface StatusStepProps extends StepProps {
  readonly context: OrderContext;
}

interface NothingPlacedProps {
  readonly view: PageView;
  readonly translator: Translator;
}

/** How the order is coming along, from being placed to its end. */
export function StatusStep(props: StatusStepProps): ReactNode {
  const { service, context } = props;
  const { translator } = useStep(props);
  const submission = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  const view = usePageView(service);
  const orderId = view.placed?.orderId ?? submission.orderId;

  return (
    <StepCard
      place={places.status}
      label={translator.t('status.heading')}
      footer={
        <a href={orderStatusAddress(translator.locale)}>{translator.t('status.all-orders')}</a>
      }
    >
      {orderId === undefined ? (
        <NothingPlaced view={view} translator={translator} />
      ) : (
        <WithOrderParts
          loading={<p>{translator.t('status.loading')}</p>}
          failed={<OrderNotLoaded translator={translator} />}
        >
          {({ OrderFollowed }) => (
            <OrderFollowed
              key={orderId}
              orderId={orderId}
              context={context}
              translator={translator}
            />
          )}
        </WithOrderParts>
      )}
      {view.givenUp.map((sending) => (
        <p className="field__hint" key={sending.key}>
          {translator.t('send.given-up', {
            time: translator.dateTime(sending.firstSentAt),
            order: subjectText(sending, translator),
          })}
        </p>
      ))}
    </StepCard>
  );
}

/** No order is known to be placed: whether none is, the device may not know. */
function NothingPlaced({ view, translator }: NothingPlacedProps): ReactNode {
  const { busy, notices, givenUp } = view;
  if (busy || notices.length > 0) return <p>{translator.t('send.in-step-9')}</p>;
  if (givenUp.length > 0) return null;
  return (
    <Notice tone="info" title={translator.t('status.none')}>
      <p>{translator.t('status.none-text')}</p>
    </Notice>
  );
}

export interface OrderNotLoadedProps {
  readonly translator: Translator;
}

/** Stands in the place of an order whose view could not be loaded. Nothing is lost by a reload. */
export function OrderNotLoaded({ translator }: OrderNotLoadedProps): ReactNode {
  return (
    <Notice tone="warning" role="status">
      <p>{translator.t('status.not-loaded')}</p>
      <p className="button-row">
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {translator.t('status.reload')}
        </Button>
      </p>
    </Notice>
  );
}
