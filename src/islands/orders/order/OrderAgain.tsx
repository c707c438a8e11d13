import type { Translator, Locale } from '#i18n';
import type { OrderRequest } from '#order';
import { hasOtherDraft, orderAgain } from '#stores';
import { Button, focusField, Notice } from '#ui';
import { useRef, useState, type ReactNode } from 'react';
import { focusSection } from '../../review/focus-section.ts';
import { fieldIds } from '../../steps/field-ids.ts';
import { guideAddress } from '../addresses.ts';
import { serviceOf, type OrderContext } from './order-text.ts';

export interface OrderAgainProps {
  /** What was ordered; undefined if the API does not say. */
  readonly configuration: OrderRequest | undefined;
  /** Whether it has to be changed first: the zone, or the size that the zone has no room for. */
  readonly elsewhere: boolean;
  readonly context: OrderContext;
  readonly translator: Translator;
}

/**
 * The button that orders the same again, or leads to what has to be changed, and a question below it
 * if entries would be lost. Nothing for an order that the handbook cannot read or has no guide for.
 */
export function OrderAgain({
  configuration,
  elsewhere,
  context,
  translator,
}: OrderAgainProps): ReactNode {
  const service = configuration && serviceOf(configuration.service, context);
  const again = useOrderAgain(
    service && configuration,
    translator.locale,
    elsewhere ? 'region' : 'review',
  );
  if (!again || !service) return null;
  return (
    <>
      <p className="button-row">
        <Button onClick={again.begin}>
          {translator.t(elsewhere ? 'status.elsewhere' : 'status.again')}
        </Button>
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

/** The state of ordering the same configuration again, and the next steps. */
export interface OrderingAgain {
  /** Whether other entries would be replaced, which only the reader may allow. */
  readonly asking: boolean;
  /** Begins; asks first if other entries would be lost. */
  readonly begin: () => void;
  /** Replaces the other entries. */
  readonly replace: () => void;
  /** Keeps the other entries; the focus returns to the button that was pressed. */
  readonly keep: () => void;
}

/**
 * Orders the same configuration once more: fills in the guide's fields and goes there, to be
 * checked and sent as a new order. Other entries in this tab are replaced only on request.
 *
 * @param configuration Undefined for an order that cannot be ordered here.
 * @param step Where the reader goes on: to check everything, or to choose another zone.
 * @returns undefined for such an order
 */
export function useOrderAgain(
  configuration: OrderRequest | undefined,
  locale: Locale,
  step: 'review' | 'region' = 'review',
): OrderingAgain | undefined {
  const [asking, setAsking] = useState(false);
  const pressed = useRef<Element>(null);
  if (!configuration) return undefined;

  const replace = (): void => {
    orderAgain(configuration);
    setAsking(false);
    const zone = document.getElementById(fieldIds.zone);
    if (!zone) window.location.assign(guideAddress(configuration.service, locale, step));
    else if (step === 'region') focusField(zone);
    else focusSection('review');
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
