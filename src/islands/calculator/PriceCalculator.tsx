import { issueMessage, priceText, type Locale } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { readStorage } from '#order';
import { MOST_CONFIGURATIONS } from '#order/share';
import { calculatedLinesStore, NO_LINES } from '#stores';
import { Button, focusField, HydrationGate } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Configuration, serviceFieldId, storageFieldId } from './Configuration.tsx';
import {
  enteredLine,
  lastKey,
  linesOf,
  priceOf,
  startLine,
  sumOf,
  type PricedService,
  type PriceLine,
} from './price-lines.ts';
import { PriceTools } from './PriceTools.tsx';
import { ReceivedPrices } from './ReceivedPrices.tsx';

export interface PriceCalculatorProps {
  readonly locale: Locale;
  /** At least one; the first is chosen at the start. */
  readonly services: readonly PricedService[];
}

/**
 * What configurations cost, each and in total, side by side, calculated by the guides' own code. What
 * is wrong is said once, when its field is left; after that the sum is, when it changes.
 */
export function PriceCalculator({ locale, services }: PriceCalculatorProps): ReactNode {
  const translator = furtherTranslatorFor(locale);
  const { t } = translator;
  const [first] = services;
  const entered = useStore(calculatedLinesStore(), { ssr: () => NO_LINES });
  const lines = linesOf(entered, services);
  const focusNext = useRef<string>(undefined);
  /** The field that was left last; undefined as soon as anything is changed. */
  const [left, setLeft] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const setLines = (changed: readonly PriceLine[]) => {
    setLeft(undefined);
    calculatedLinesStore().set(changed.map(enteredLine));
  };

  // A new line takes the focus; a removed one returns it to the button that adds lines.
  useEffect(() => {
    const field = focusNext.current && document.getElementById(focusNext.current);
    focusNext.current = undefined;
    if (field) focusField(field);
  }, [lines.length]);

  useEffect(() => {
    const onLeave = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) setLeft(target.id);
    };
    const container = list.current;
    container?.addEventListener('focusout', onLeave);
    return () => container?.removeEventListener('focusout', onLeave);
  }, []);

  if (!first) return null;
  const add = () => {
    const key = lastKey(lines) + 1;
    focusNext.current = serviceFieldId(key);
    setLines([...lines, startLine(key, first)]);
  };
  const remove = (gone: PriceLine) => {
    focusNext.current = ADD_ID;
    setLines(lines.filter(({ key }) => key !== gone.key));
  };
  const change = (changed: PriceLine) => {
    setLines(lines.map((line) => (line.key === changed.key ? changed : line)));
  };
  const nameOf = ({ name }: PriceLine, index: number) =>
    name.trim() === '' ? t('calculator.line', { number: index + 1 }) : name.trim();

  const sum = sumOf(lines);
  const prices = lines.map(priceOf).filter((price) => price !== undefined);
  const hours = first.prices.hoursPerMonth;
  const sumText = sum && priceText(sum, sum.currency, translator);
  const wrong = lines.findIndex(({ key }) => storageFieldId(key) === left);
  const said = () => {
    const line = lines[wrong];
    const read = line && readStorage(line.storageGb, line.service.prices.storage);
    if (line && read && !read.ok) {
      const message = issueMessage(read.issue, translator);
      return t('calculator.wrong', { name: nameOf(line, wrong), message });
    }
    return sumText === undefined ? '' : `${t('calculator.sum')} ${sumText}`;
  };

  return (
    <div className="price-calculator not-content">
      <HydrationGate>
        <ReceivedPrices services={services} translator={translator} />
        <div className="price-calculator__lines" ref={list}>
          {lines.map((line, index) => (
            <Configuration
              key={line.key}
              name={nameOf(line, index)}
              {...{ line, services, translator }}
              onChange={change}
              onRemove={lines.length > 1 ? remove : undefined}
            />
          ))}
        </div>
        <div className="price-calculator__foot">
          <p className="price-calculator__sum">
            {sumText === undefined ? (
              t('calculator.unknown')
            ) : (
              <>
                <span>{t('calculator.sum')}</span> <strong>{sumText}</strong>
              </>
            )}
          </p>
          <p className="visually-hidden" role="status">
            {said()}
          </p>
          <div className="button-row">
            <Button
              id={ADD_ID}
              icon="plus"
              disabled={lines.length >= MOST_CONFIGURATIONS}
              onClick={add}
            >
              {t('calculator.add')}
            </Button>
          </div>
          <PriceTools {...{ lines, nameOf, translator }} />
        </div>
        <div className="field__hint review-price__notes">
          {prices.some(({ approximate }) => approximate) && <p>{t('node-size.approximate')}</p>}
          <p>
            <span>{t('review.price-hours', { hours, days: hours / 24 })}</span>{' '}
            <span>{t('review.price-binding')}</span>
          </p>
          <p>{[...new Set(lines.map(({ service }) => service.asOf))].join('. ')}</p>
        </div>
      </HydrationGate>
    </div>
  );
}

const ADD_ID = 'price-add';
