import type { FurtherTranslator } from '#i18n/further';
import { MOST_CONFIGURATIONS, readCalculation, type CalculationReading } from '#order/share';
import { calculatedLinesStore, NO_LINES, type CalculatedLine } from '#stores';
import { Button, Notice } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import {
  lastKey,
  offeredOf,
  type OfferedConfigurations,
  type PricedService,
} from './price-lines.ts';

export interface ReceivedPricesProps {
  readonly services: readonly PricedService[];
  readonly translator: FurtherTranslator;
}

/** What a link has brought. */
interface Arrival extends OfferedConfigurations {
  readonly problem: Extract<CalculationReading, { ok: false }>['problem'] | undefined;
  /** Whether it was taken over at once: nothing is lost where nothing was entered. */
  readonly isTaken: boolean;
  readonly count: number;
}

/** Takes over the configurations of a link, and asks before that if there are others. */
export function ReceivedPrices({ services, translator }: ReceivedPricesProps): ReactNode {
  const [arrival, setArrival] = useState<Arrival>();

  useEffect(() => {
    const arrive = () => {
      const reading = readCalculation(window.location.hash);
      if (!reading) return;
      // So that neither a reload nor a copied address asks again.
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, '', pathname + search);
      const found = offeredOf(reading.ok ? reading.configurations : [], services);
      const isTaken = found.offered.length > 0 && calculatedLinesStore().get().length === 0;
      if (isTaken) takeOver(found, []);
      const problem = reading.ok ? undefined : reading.problem;
      setArrival((last) => ({ ...found, problem, isTaken, count: (last?.count ?? 0) + 1 }));
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => {
      window.removeEventListener('hashchange', arrive);
    };
  }, [services]);

  if (!arrival) return null;
  // Another link is another question.
  return <Received key={arrival.count} arrival={arrival} translator={translator} />;
}

/** Puts the configurations behind the lines that stay. */
function takeOver({ offered }: OfferedConfigurations, stay: readonly CalculatedLine[]): void {
  const start = lastKey(stay) + 1;
  const lines = offered.map((configuration, index) => ({ ...configuration, key: start + index }));
  calculatedLinesStore().set([...stay, ...lines]);
}

interface ReceivedProps {
  readonly arrival: Arrival;
  readonly translator: FurtherTranslator;
}

/** It takes the focus with each new message, so that it is read out. */
function Received({ arrival, translator }: ReceivedProps): ReactNode {
  const { t } = translator;
  const { offered, missing, problem, isTaken } = arrival;
  const entered = useStore(calculatedLinesStore(), { ssr: () => NO_LINES });
  const [answer, setAnswer] = useState<'added' | 'replaced' | 'discarded'>();
  const container = useRef<HTMLDivElement>(null);
  const messageId = useId();

  useEffect(() => {
    container.current?.focus();
  }, [answer]);

  const names = missing.map(({ name, service, nodeSize }) => name || `${service} ${nodeSize}`);
  const found = [
    offered.length === 0
      ? ''
      : t(isTaken ? 'calculator.taken' : 'calculator.received', { count: offered.length }),
    missing.length === 0 ? '' : t('calculator.missing', { names: names.join(', ') }),
  ];
  const message = answer ?? problem;
  const asks = !isTaken && !answer && offered.length > 0;

  return (
    <div
      className="price-calculator__received"
      ref={container}
      tabIndex={-1}
      role="group"
      aria-label={t('calculator.link')}
      aria-describedby={messageId}
    >
      <Notice tone={problem || missing.length > 0 ? 'warning' : 'info'}>
        <p id={messageId}>
          {message ? t(`calculator.${message}`) : found.filter(Boolean).join(' ')}
        </p>
        {asks && (
          <p className="button-row">
            <Button
              variant="primary"
              onClick={() => {
                takeOver(arrival, []);
                setAnswer('replaced');
              }}
            >
              {t('calculator.replace')}
            </Button>
            {entered.length + offered.length <= MOST_CONFIGURATIONS && (
              <Button
                onClick={() => {
                  takeOver(arrival, entered);
                  setAnswer('added');
                }}
              >
                {t('calculator.take-too')}
              </Button>
            )}
            <Button variant="quiet" onClick={() => setAnswer('discarded')}>
              {t('calculator.discard')}
            </Button>
          </p>
        )}
      </Notice>
    </div>
  );
}
