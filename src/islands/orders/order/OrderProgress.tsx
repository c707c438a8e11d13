import type { Translator } from '#i18n';
import type { OrderStatus } from '#order';
import { Progress } from '#ui';
import type { ReactNode } from 'react';

export interface OrderProgressProps {
  /** Percent; undefined if the API does not say, and then nothing is shown. */
  readonly progress: number | undefined;
  readonly status: OrderStatus;
  readonly translator: Translator;
}

/** How far an order has come, in the colour of its status. */
export function OrderProgress({ progress, status, translator }: OrderProgressProps): ReactNode {
  if (progress === undefined) return null;
  return (
    <Progress
      label={translator.t('status.progress')}
      value={progress}
      valueText={translator.percent(progress)}
      tone={status === 'done' ? 'success' : status === 'failed' ? 'danger' : 'accent'}
    />
  );
}
