import { priceText, type Translator } from '#i18n';
import type { ReactNode } from 'react';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';
import type { Chosen } from './use-glance.ts';

export interface ChosenProps {
  readonly chosen: Chosen;
  readonly labels: ReviewLabels;
  readonly translator: Translator;
}

/** What is chosen and what it costs, under the names that the steps use. */
export function ChosenFacts({ chosen, labels, translator }: ChosenProps): ReactNode {
  const { t } = translator;
  const { size, storage, zone } = chosenTexts(chosen, labels, translator);
  const spec = labels.nodeSizes[chosen.nodeSize];
  return (
    <>
      <p className="order-glance__price">{priceOf(chosen, translator, 'glance.price')}</p>
      <dl className="order-glance__facts">
        <div>
          <dt>{t('node-size.legend')}</dt>
          <dd>
            <span>{size}</span>
            {spec && (
              <small>
                {`${t('node-size.vcpu', { count: spec.vcpu })}, ${t('node-size.ram', { count: spec.ramGb })}`}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('storage.label')}</dt>
          <dd>{storage}</dd>
        </div>
        <div>
          <dt>{t('region.name')}</dt>
          <dd>{zone}</dd>
        </div>
      </dl>
    </>
  );
}

/** The same in one line, cut where there is no room: the panel has the whole text. */
export function ChosenLine({ chosen, labels, translator }: ChosenProps): ReactNode {
  const { size, storage, zone } = chosenTexts(chosen, labels, translator);
  return (
    <>
      <span className="order-glance__short">{[size, storage, zone].join(' · ')}</span>
      <span className="order-glance__amount">
        {priceOf(chosen, translator, 'glance.price-short')}
      </span>
    </>
  );
}

function chosenTexts(
  { nodeSize, storageGb, availabilityZone }: Chosen,
  labels: ReviewLabels,
  { t }: Translator,
) {
  const missing = t('review.missing');
  return {
    size: nodeSize || missing,
    storage: /^\d+$/.test(storageGb.trim())
      ? t('review.storage', { gb: storageGb.trim() })
      : storageGb.trim() || missing,
    zone: labels.zones[availabilityZone] ?? (availabilityZone || missing),
  };
}

function priceOf(
  { price }: Chosen,
  translator: Translator,
  key: 'glance.price' | 'glance.price-short',
): string {
  if (!price) return translator.t('glance.price-open');
  return translator.t(key, { price: priceText(price, price.currency, translator) });
}
