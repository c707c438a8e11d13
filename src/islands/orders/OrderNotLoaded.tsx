import type { Translator } from '#i18n';
import { Button, Notice } from '#ui';
import type { ReactNode } from 'react';

export interface OrderNotLoadedProps {
  readonly words: Translator;
}

/** Stands in the place of an order whose view could not be loaded. Nothing is lost by a reload. */
export function OrderNotLoaded({ words }: OrderNotLoadedProps): ReactNode {
  return (
    <Notice tone="warning" role="status">
      <p>{words.text('status.not-loaded')}</p>
      <p className="button-row">
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {words.text('status.reload')}
        </Button>
      </p>
    </Notice>
  );
}
