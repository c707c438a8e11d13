import type { Draft, Offer } from '#order';
import { pageView, type PageView, type Sending } from '#sending';
import {
  forgetSending,
  NO_SENDINGS,
  NO_SUBMISSION,
  placedHereStore,
  placeOrder,
  resumeSending,
  sendingsStore,
  settleSending,
  submissionStore,
} from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState } from 'react';
import { focusSection } from './focus-section.ts';
import { useNow } from '../orders/use-now.ts';

/** The state of sending, and what the review can do about it. */
export interface SendingControl {
  /** What the device knows of the orders of this service, as this page says it. */
  readonly view: PageView;
  /** How often the reader pressed something here without an order coming of it. */
  readonly failedPresses: number;
  /** Sends the draft. */
  readonly submit: () => void;
  /** Finds out what became of an order whose answer is missing. */
  readonly settle: (key: string) => void;
  /** Gives a sending up, stops waiting for the connection, or removes a notice. */
  readonly forget: (sending: Sending) => void;
}

const NOTHING_PROMISED: ReadonlySet<string> = new Set();

/**
 * What a page says about the orders of a service.
 *
 * @param promised as in `pageView`
 */
export function usePageView(service: string, promised = NOTHING_PROMISED): PageView {
  const sendings = useStore(sendingsStore(service), { ssr: () => NO_SENDINGS });
  const { draftId } = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  const now = useNow(Object.keys(sendings).length > 0);
  return useMemo(
    () => pageView(sendings, draftId, now, promised),
    [sendings, draftId, now, promised],
  );
}

/**
 * The order that the draft of a guide has become; undefined while one is prepared.
 *
 * @param view what `usePageView` gives for the service
 */
export function usePlacedId(service: string, { placed }: PageView): string | undefined {
  const { orderId, preparing } = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  return placed?.orderId ?? (preparing ? undefined : orderId);
}

/**
 * Sends the order of a service, and resumes a sending that a reload has interrupted. However this
 * page came to place it, the focus moves to its status.
 */
export function useSending(service: string, draft: Draft, offer: Offer): SendingControl {
  const [promised, setPromised] = useState(NOTHING_PROMISED);
  const view = usePageView(service, promised);
  const [failedPresses, setFailedPresses] = useState(0);
  const fail = (): void => {
    setFailedPresses((count) => count + 1);
  };

  const [news] = view.notices.flatMap(({ title, sending: { key } }) =>
    title === 'elsewhere' && !promised.has(key) ? [key] : [],
  );
  if (news !== undefined) setPromised(new Set([...promised, news]));

  useEffect(() => {
    void resumeSending(service);
  }, [service]);

  useEffect(
    () =>
      placedHereStore(service).listen(() => {
        focusSection('status');
      }),
    [service],
  );

  const submit = async (): Promise<void> => {
    setPromised(NOTHING_PROMISED);
    const outcome = await placeOrder(service, draft, offer);
    if (outcome === 'failed' || outcome === 'blocked') fail();
  };
  const settle = async (key: string): Promise<void> => {
    await settleSending(service, key);
    if (sendingsStore(service).get()[key]?.state !== 'placed') fail();
  };

  return {
    view,
    failedPresses,
    submit: () => void submit(),
    settle: (key) => void settle(key),
    forget: (sending) => void forgetSending(sending),
  };
}
