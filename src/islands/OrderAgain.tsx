import type { Translator } from '#i18n';
import type { OrderRequest } from '#order';
import { hasOtherDraft, orderAgain } from '#stores';
import { Button, Notice } from '#ui';
import { useState, type ReactNode } from 'react';
import { guideAddress } from './addresses.ts';
import { leadTo, places } from './lead-to.ts';

export interface OrderAgainProps {
  readonly configuration: OrderRequest;
  readonly serviceName: string;
  readonly words: Translator;
}

/**
 * Orders the same configuration once more: puts it into the guide's fields and leads there, to be
 * checked and sent as a new order. Other entries in this tab are replaced only on request.
 */
export function OrderAgain({ configuration, serviceName, words }: OrderAgainProps): ReactNode {
  const [asking, setAsking] = useState(false);

  const begin = (): void => {
    orderAgain(configuration);
    setAsking(false);
    if (document.getElementById(places.review)) leadTo('review');
    else window.location.assign(guideAddress(configuration.service, words.locale, 'review'));
  };

  if (!asking) {
    return (
      <Button
        onClick={() => {
          if (hasOtherDraft(configuration)) setAsking(true);
          else begin();
        }}
      >
        {words.text('status.again')}
      </Button>
    );
  }
  return (
    <Notice tone="warning" role="alert">
      <p>{words.text('status.again-replaces', { service: serviceName })}</p>
      <p className="button-row">
        <Button onClick={begin}>{words.text('status.again-replace')}</Button>
        <Button
          variant="quiet"
          onClick={() => {
            setAsking(false);
          }}
        >
          {words.text('status.again-keep')}
        </Button>
      </p>
    </Notice>
  );
}
