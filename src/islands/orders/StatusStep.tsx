import type { Translator } from '#i18n';
import type { PageView } from '#sending';
import { NO_SUBMISSION, submissionStore } from '#stores';
import { Notice, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { orderStatusAddress } from './addresses.ts';
import { places } from '../review/lead-to.ts';
import type { OrderContext } from './order/order-words.ts';
import { OrderNotLoaded } from './OrderNotLoaded.tsx';
import { subjectText } from '../review/sending-text.ts';
import { usePageView } from '../review/use-sending.ts';
import { useStep, type StepProps } from '../steps/use-step.ts';
import { WithOrderParts } from './WithOrderParts.tsx';

export interface StatusStepProps extends StepProps {
  readonly context: OrderContext;
}

interface NothingPlacedProps {
  readonly view: PageView;
  readonly words: Translator;
}

/** How the order is coming along, from being placed to its end. */
export function StatusStep(props: StatusStepProps): ReactNode {
  const { service, context } = props;
  const { words } = useStep(props);
  const submission = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  const view = usePageView(service);
  const orderId = view.placed?.orderId ?? submission.orderId;

  return (
    <StepCard
      place={places.status}
      label={words.text('status.heading')}
      footer={<a href={orderStatusAddress(words.locale)}>{words.text('status.all-orders')}</a>}
    >
      {orderId === undefined ? (
        <NothingPlaced view={view} words={words} />
      ) : (
        <WithOrderParts
          loading={<p>{words.text('status.loading')}</p>}
          failed={<OrderNotLoaded words={words} />}
        >
          {({ OrderFollowed }) => (
            <OrderFollowed key={orderId} orderId={orderId} context={context} words={words} />
          )}
        </WithOrderParts>
      )}
      {view.givenUp.map((sending) => (
        <p className="field__hint" key={sending.key}>
          {words.text('send.given-up', {
            time: words.dateTime(sending.firstSentAt),
            order: subjectText(sending, words),
          })}
        </p>
      ))}
    </StepCard>
  );
}

/** No order is known to be placed: whether none is, the device may not know. */
function NothingPlaced({ view, words }: NothingPlacedProps): ReactNode {
  const { busy, notices, givenUp } = view;
  if (busy || notices.length > 0) return <p>{words.text('send.in-step-9')}</p>;
  if (givenUp.length > 0) return null;
  return (
    <Notice tone="info" title={words.text('status.none')}>
      <p>{words.text('status.none-text')}</p>
    </Notice>
  );
}
