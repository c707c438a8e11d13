import type { Order } from '#api';
import type { Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { CodeLink } from '../../steps/HelpLinks.tsx';
import { guideAddress } from '../addresses.ts';
import { lacksRoom, orderSentences, serviceOf, type OrderContext } from './order-text.ts';
import { OrderAgain } from './OrderAgain.tsx';

export interface OrderOutcomeProps {
  readonly order: Order;
  readonly context: OrderContext;
  readonly translator: Translator;
}

/** The end of an order that is ready: what that means, and what to do with it. */
export function OrderReady({ order, context, translator }: OrderOutcomeProps): ReactNode {
  const { meaning, next } = orderSentences(order, context, translator);
  const hasGuide = serviceOf(order.service, context) !== undefined;
  return (
    <Notice tone="success" title={meaning}>
      <p>
        <span>{next}</span>
        {hasGuide && (
          <>
            {' '}
            <a href={guideAddress(order.service, translator.locale, 'afterwards')}>
              {translator.t('status.done-link')}
            </a>
          </>
        )}
      </p>
    </Notice>
  );
}

/** The end of an order that failed: why, whether it costs anything, and what to do. */
export function OrderFailed({ order, context, translator }: OrderOutcomeProps): ReactNode {
  const { meaning, next } = orderSentences(order, context, translator);
  const { failure } = order;
  return (
    <Notice tone="danger" title={meaning}>
      {failure && (
        <p>
          <span>
            {translator.t('status.failed-code', { code: failure.code, detail: failure.detail })}
          </span>{' '}
          <CodeLink code={failure.code} translator={translator} />
        </p>
      )}
      {failure?.billed !== undefined && (
        <p>{translator.t(failure.billed ? 'status.billed' : 'status.not-billed')}</p>
      )}
      <p>{next}</p>
      <OrderAgain
        configuration={order.configuration}
        elsewhere={lacksRoom(order)}
        context={context}
        translator={translator}
      />
    </Notice>
  );
}
