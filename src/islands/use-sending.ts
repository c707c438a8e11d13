import type { Draft, Offer } from '#order';
import {
  attemptStore,
  closeAttempt,
  NO_ATTEMPT,
  NOT_SENDING,
  placeOrder,
  resumeInterrupted,
  sendingStore,
  settleAttempt,
  type OpenAttempt,
  type Sending,
} from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect, useEffectEvent } from 'react';
import { leadTo } from './lead-to.ts';

/** Sending as the review shows and steers it. */
export interface SendingControl {
  readonly sending: Sending;
  readonly attempt: OpenAttempt;
  /** Sends the draft. */
  readonly submit: () => void;
  /** Finds out what became of an order whose answer is missing. */
  readonly settle: () => void;
  /** Gives such an order up. */
  readonly discard: () => void;
  /** Does not send by itself when the connection comes back. */
  readonly cancel: () => void;
}

/**
 * Sends the order of a service, goes on with a sending that was interrupted, and with one that
 * waits for the connection. However it was placed, the reader is led to its status.
 */
export function useSending(service: string, draft: Draft, offer: Offer): SendingControl {
  const sending = useStore(sendingStore(service), { ssr: () => NOT_SENDING });
  const attempt = useStore(attemptStore(service), { ssr: () => NO_ATTEMPT });

  const submit = async (): Promise<void> => {
    if ((await placeOrder(service, draft, offer)) === 'placed') leadTo('status');
  };
  const settle = async (): Promise<void> => {
    if ((await settleAttempt(service)) === 'placed') leadTo('status');
  };

  useEffect(() => {
    void resumeInterrupted(service).then((outcome) => {
      if (outcome === 'placed') leadTo('status');
    });
  }, [service]);

  const isWaiting = sending.state === 'failed' && sending.failure.kind === 'offline';
  const goOn = useEffectEvent(() => void (attempt.open ? settle() : submit()));
  useEffect(() => {
    if (!isWaiting) return;
    const connected = (): void => {
      goOn();
    };
    window.addEventListener('online', connected, { once: true });
    return () => {
      window.removeEventListener('online', connected);
    };
  }, [isWaiting]);

  return {
    sending,
    attempt,
    submit: () => void submit(),
    settle: () => void settle(),
    discard: () => {
      closeAttempt(service);
      sendingStore(service).set(NOT_SENDING);
    },
    cancel: () => {
      sendingStore(service).set(NOT_SENDING);
    },
  };
}
