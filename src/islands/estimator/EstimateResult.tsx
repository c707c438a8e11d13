import { priceText } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import { nodePrice } from '#order';
import { Button, Notice } from '#ui';
import type { ReactNode } from 'react';
import type { NodeSizeOption } from '../steps/NodeSizeStep.tsx';
import { LEAST_GB, type Estimate } from './estimate.ts';
import type { SizeEstimatorProps } from './SizeEstimator.tsx';

export interface EstimateResultProps extends Pick<
  SizeEstimatorProps,
  'sizes' | 'chosen' | 'onUse' | 'hoursPerMonth' | 'currency'
> {
  readonly translator: FurtherTranslator;
  readonly estimate: Estimate<NodeSizeOption>;
  /** Percent of the RAM that are assumed to stay free. */
  readonly reserve: number;
  /** Whether an order of the guide is being sent. */
  readonly sending: boolean;
}

/** What the estimate comes to, and the sizes that fit it, each with its price and a button. */
export function EstimateResult(props: EstimateResultProps): ReactNode {
  const { translator, estimate, reserve, sending, sizes, chosen, onUse } = props;
  const { hoursPerMonth, currency } = props;
  const { t } = translator;
  const named = namedSizes(estimate);
  const largest = Math.max(...sizes.map(({ ramGb }) => ramGb));

  const details = ({ vcpu, ramGb, centsPerHour, approximate }: NodeSizeOption) => {
    const { cents } = nodePrice(centsPerHour, hoursPerMonth);
    const price = priceText({ cents, approximate }, currency, translator);
    return t('estimator.details', {
      vcpu: t('node-size.vcpu', { count: vcpu }),
      ram: t('node-size.ram', { count: ramGb }),
      price: t('node-size.month', { price }),
    });
  };

  return (
    <div className="size-estimator__result">
      <p className="step-result">{neededText(estimate, translator)}</p>
      {named.map(({ key, size }) => (
        <Notice key={size.id} title={t(key, { size: size.id })}>
          <p>{details(size)}</p>
          <p className="button-row">
            <Button
              aria-disabled={size.id === chosen || undefined}
              onClick={() => {
                if (size.id !== chosen) onUse(size.id);
              }}
            >
              <span>{t('estimator.use')}</span>
              <span className="visually-hidden">{` (${size.id})`}</span>
            </Button>
            {size.id === chosen && <span>{t('estimator.used', { size: size.id })}</span>}
          </p>
        </Notice>
      ))}
      {named.length > 0 && sending && <p>{t('estimator.sending')}</p>}
      {named.length === 0 && (
        <Notice tone="warning" title={t('estimator.none')}>
          <p>{t('estimator.largest', { ram: t('node-size.ram', { count: largest }) })}</p>
        </Notice>
      )}
      {estimate.isReserveSmall && <p>{reserveText(reserve, translator)}</p>}
      <p className="field__hint">{t('estimator.note')}</p>
    </div>
  );
}

/** The result in one text, to be read out. */
export function resultText(
  estimate: Estimate<NodeSizeOption>,
  reserve: number,
  translator: FurtherTranslator,
): string {
  const { t } = translator;
  const named = namedSizes(estimate).map(({ key, size }) => t(key, { size: size.id }));
  const fits = named.length > 0 ? named : [t('estimator.none')];
  const warned = estimate.isReserveSmall ? [reserveText(reserve, translator)] : [];
  return [neededText(estimate, translator), ...fits, ...warned].join('. ');
}

/** What of it is data goes without saying where it looks like the whole. */
function neededText({ amounts }: Estimate<NodeSizeOption>, { t }: FurtherTranslator) {
  if (!amounts) return t('estimator.result-all', { needed: t('estimator.less', { gb: LEAST_GB }) });
  const needed = t('estimator.amount', { gb: amounts.neededGb });
  const data = t('estimator.amount', { gb: amounts.dataGb });
  return needed === data
    ? t('estimator.result-all', { needed })
    : t('estimator.result', { needed, data });
}

function reserveText(reserve: number, { t, percent }: FurtherTranslator): string {
  return t('estimator.reserve-small', { percent: percent(reserve) });
}

/** The sizes to show, each with the message that names it: one where the smallest is the cheapest. */
function namedSizes({ fitting }: Estimate<NodeSizeOption>) {
  if (!fitting) return [];
  const { smallest, cheapest } = fitting;
  if (smallest.id === cheapest.id) return [{ key: 'estimator.fits', size: cheapest }] as const;
  return [
    { key: 'estimator.cheapest', size: cheapest },
    { key: 'estimator.smallest', size: smallest },
  ] as const;
}
