import type { Translator } from '#i18n';
import type { PageView } from '#sending';
import { NO_SUBMISSION, submissionStore } from '#stores';
import { LoadingText, Notice, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import { sectionIds } from '../review/focus-section.ts';
import { subjectText } from '../review/SendingReport.tsx';
import { usePageView } from '../review/use-sending.ts';
import { useStep, type StepProps } from '../steps/use-step.tsx';
import { orderStatusAddress } from './addresses.ts';
import type { OrderContext } from './order/order-text.ts';

/** Loaded once there is an order: most readers of a guide have none. */
const OrderFollowed = lazyPart(async () => (await import('./order/index.ts')).OrderFollowed);

export interface StatusStepProps extends StepProps {
  readonly context: OrderContext;
}

interface NothingPlacedProps {
  readonly view: PageView;
  readonly translator: Translator;
}

/** The progress of the order, from being placed to its end. */
export function StatusStep(props: StatusStepProps): ReactNode {
  const { service, context } = props;
  const { translator } = useStep(props);
  const submission = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  const view = usePageView(service);
  const orderId = view.placed?.orderId ?? submission.orderId;

  return (
    <StepCard
      focusId={sectionIds.status}
      label={translator.t('status.heading')}
      footer={
        <a href={orderStatusAddress(translator.locale)}>{translator.t('status.all-orders')}</a>
      }
    >
      {orderId === undefined ? (
        <NothingPlaced view={view} translator={translator} />
      ) : (
        <OnDemand
          wanted
          loading={
            <p>
              <LoadingText late={translator.t('loading.late')}>
                {translator.t('status.loading')}
              </LoadingText>
            </p>
          }
          failed={
            <Notice tone="warning" role="status">
              <p>{translator.t('status.not-loaded')}</p>
            </Notice>
          }
        >
          <OrderFollowed
            key={orderId}
            orderId={orderId}
            context={context}
            translator={translator}
          />
        </OnDemand>
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

/** No order is known to be placed; the device may not know of one. */
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
