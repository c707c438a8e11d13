import type { Translator } from '#i18n';
import type { OrderRequest } from '#order';
import { Button, Notice } from '#ui';
import type { ReactNode } from 'react';
import { serviceOf, type OrderContext } from './order-words.ts';
import { useOrderAgain, type OrderingAgain } from './use-order-again.ts';

export interface OrderAgainProps {
  /** What was ordered; undefined if the API does not say. */
  readonly configuration: OrderRequest | undefined;
  readonly context: OrderContext;
  readonly translator: Translator;
}

/**
 * The button that orders the same once more, and a question below it if entries would be lost.
 * Nothing for an order that the handbook cannot read or has no guide for.
 */
export function OrderAgain({ configuration, context, translator }: OrderAgainProps): ReactNode {
  const service = configuration && serviceOf(configuration.service, context);
  const again = useOrderAgain(service && configuration, translator.locale);
  if (!again || !service) return null;
  return (
    <>
      <p className="button-row">
        <Button onClick={again.begin}>{translator.t('status.again')}</Button>
      </p>
      {again.asking && (
        <AgainQuestion {...{ again, translator }} serviceName={service.labels.service} />
      )}
    </>
  );
}

export interface AgainQuestionProps {
  readonly again: OrderingAgain;
  readonly serviceName: string;
  readonly translator: Translator;
}

/** Asks whether what was ordered may replace what the reader has begun to enter. */
export function AgainQuestion({ again, serviceName, translator }: AgainQuestionProps): ReactNode {
  return (
    <Notice tone="warning" role="alert">
      <p>{translator.t('status.again-replaces', { service: serviceName })}</p>
      <p className="button-row">
        <Button onClick={again.replace}>{translator.t('status.again-replace')}</Button>
        <Button variant="quiet" onClick={again.keep}>
          {translator.t('status.again-keep')}
        </Button>
      </p>
    </Notice>
  );
}
