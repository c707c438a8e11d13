import type { Translator } from '#i18n';
import { Button, Notice } from '#ui';
import type { ReactNode } from 'react';

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
