import type { Locale } from '#i18n';
import type { OrderRequest } from '#order';
import { hasOtherDraft, orderAgain } from '#stores';
import { useRef, useState } from 'react';
import { guideAddress } from '../addresses.ts';
import { leadTo, places } from '../../review/lead-to.ts';

/** Ordering the same configuration once more, as far as the reader has gone with it. */
export interface OrderingAgain {
  /** Whether other entries would be replaced, which only the reader may allow. */
  readonly asking: boolean;
  /** Begins; asks first if other entries would be lost. */
  readonly begin: () => void;
  /** Replaces the other entries. */
  readonly replace: () => void;
  /** Keeps the other entries; the focus goes back to what was pressed to begin. */
  readonly keep: () => void;
}

/**
 * Orders the same configuration once more: puts it into the guide's fields and leads there, to be
 * checked and sent as a new order. Other entries in this tab are replaced only on request.
 *
 * @param configuration Undefined for an order that cannot be ordered here.
 * @returns undefined for such an order
 */
export function useOrderAgain(
  configuration: OrderRequest | undefined,
  locale: Locale,
): OrderingAgain | undefined {
  const [asking, setAsking] = useState(false);
  const pressed = useRef<Element>(null);
  if (!configuration) return undefined;

  const replace = (): void => {
    orderAgain(configuration);
    setAsking(false);
    if (document.getElementById(places.review)) leadTo('review');
    else window.location.assign(guideAddress(configuration.service, locale, 'review'));
  };
  return {
    asking,
    replace,
    begin: () => {
      pressed.current = document.activeElement;
      if (hasOtherDraft(configuration)) setAsking(true);
      else replace();
    },
    keep: () => {
      setAsking(false);
      if (pressed.current instanceof HTMLElement) pressed.current.focus();
    },
  };
}
