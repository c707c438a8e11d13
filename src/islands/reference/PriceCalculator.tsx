import { priceText, translatorFor, type Locale } from '#i18n';
import { Button, focusField, HydrationGate, StepCard } from '#ui';
import { calculatedLinesStore, NO_LINES } from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import {
  enteredLine,
  linesOf,
  priceOf,
  startLine,
  sumOf,
  type PricedService,
  type PriceLine,
} from './price-lines.ts';
import { PriceLineFields, serviceFieldId } from './PriceLineFields.tsx';

/** Words of the calculator that no guide needs. */
export interface PriceCalculatorTexts {
  readonly heading: string;
  /** In front of the number of a configuration. */
  readonly line: string;
  readonly service: string;
  readonly add: string;
  readonly remove: string;
  readonly open: string;
  readonly sum: string;
  readonly unknown: string;
}

export interface PriceCalculatorProps {
  readonly locale: Locale;
  /** At least one; the first is chosen at the start. */
  readonly services: readonly PricedService[];
  readonly texts: PriceCalculatorTexts;
}

/** What configurations cost, each and in total, calculated by the guides' own code. */
export function PriceCalculator({ locale, services, texts }: PriceCalculatorProps): ReactNode {
  const translator = useMemo(() => translatorFor(locale), [locale]);
  const [first] = services;
  const entered = useStore(calculatedLinesStore(), { ssr: () => NO_LINES });
  const lines = linesOf(entered, services);
  const setLines = (changed: readonly PriceLine[]) => {
    calculatedLinesStore().set(changed.map(enteredLine));
  };
  const focusNext = useRef<string>(undefined);

  // A new line takes the focus; a removed one returns it to the button that adds lines.
  useEffect(() => {
    const field = focusNext.current && document.getElementById(focusNext.current);
    focusNext.current = undefined;
    if (field) focusField(field);
  }, [lines.length]);

  if (!first) return null;
  const add = () => {
    const key = Math.max(...lines.map((line) => line.key)) + 1;
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

  const sum = sumOf(lines);
  const prices = lines.map(priceOf).filter((price) => price !== undefined);
  const hours = first.prices.hoursPerMonth;
  return (
    <StepCard
      label={texts.heading}
      footer={[...new Set(lines.map(({ service }) => service.asOf))].join('. ')}
    >
      <HydrationGate>
        {lines.map((line, index) => (
          <PriceLineFields
            key={line.key}
            name={`${texts.line} ${index + 1}`}
            {...{ line, services, translator, texts }}
            onChange={change}
            onRemove={lines.length > 1 ? remove : undefined}
          />
        ))}
        <div>
          <Button id={ADD_ID} variant="secondary" onClick={add}>
            {texts.add}
          </Button>
        </div>
        <output className={lines.length > 1 ? 'price-sum' : 'visually-hidden'}>
          {sum ? (
            <>
              <span>{texts.sum}</span> <strong>{priceText(sum, sum.currency, translator)}</strong>
            </>
          ) : (
            texts.unknown
          )}
        </output>
        <div className="field__hint review-price__notes">
          {prices.some(({ approximate }) => approximate) && (
            <p>{translator.t('node-size.approximate')}</p>
          )}
          <p>
            <span>{translator.t('review.price-hours', { hours, days: hours / 24 })}</span>{' '}
            <span>{translator.t('review.price-binding')}</span>
          </p>
        </div>
      </HydrationGate>
    </StepCard>
  );
}

const ADD_ID = 'price-add';
