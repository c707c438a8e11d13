import { priceText, type Translator } from '#i18n';
import { monthlyPrice, type Draft, type PriceList, type MonthlyPrice } from '#order';
import { LineItems } from '#ui';
import type { ReactNode } from 'react';

export interface ReviewPriceProps {
  readonly translator: Translator;
  readonly draft: Pick<Draft, 'nodeSize' | 'storageGb'>;
  readonly offer: PriceList;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
}

/** The monthly price with its formula, line by line, and how far it can be relied on. */
export function ReviewPrice({ translator, draft, offer, asOf }: ReviewPriceProps): ReactNode {
  const price = monthlyPrice(draft, offer);
  if (!price) return <p className="field__hint">{translator.t('review.price-unknown')}</p>;

  return (
    <>
      <PriceItems translator={translator} nodeSize={draft.nodeSize} price={price} />
      <div className="field__hint review-price__notes">
        {price.approximate && <p>{translator.t('review.price-approximate')}</p>}
        <p>
          <span>
            {translator.t('review.price-hours', {
              hours: price.node.hoursPerMonth,
              days: price.node.hoursPerMonth / 24,
            })}
          </span>{' '}
          <span>{translator.t('review.price-binding')}</span>
        </p>
        <p>{asOf}</p>
      </div>
    </>
  );
}

export interface PriceItemsProps {
  readonly translator: Translator;
  /** Id of the node size that the price is for. */
  readonly nodeSize: string;
  readonly price: MonthlyPrice;
}

/** The monthly price line by line, each with its formula and numbers. */
export function PriceItems({ translator, nodeSize, price }: PriceItemsProps): ReactNode {
  const { node, storage, currency } = price;
  const money = (cents: number) => translator.money(cents, currency);
  return (
    <LineItems
      caption={translator.t('review.price')}
      columns={{ item: translator.t('review.price-item'), amount: translator.t('review.price') }}
      items={[
        {
          label: translator.t('review.price-node', { size: nodeSize }),
          detail: translator.t('review.price-node-formula', {
            hours: node.hoursPerMonth,
            price: money(node.centsPerHour),
          }),
          amount: money(node.cents),
        },
        {
          label: translator.t('review.price-storage', { gb: storage.gb }),
          detail: translator.t('review.price-storage-formula', {
            blocks: storage.steps,
            step: storage.stepGb,
            price: money(storage.centsPerStep),
          }),
          amount: money(storage.cents),
        },
      ]}
      total={{
        label: translator.t('review.price-total'),
        amount: priceText(price, currency, translator),
      }}
    />
  );
}
