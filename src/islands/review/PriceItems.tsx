import { priceText, type Translator } from '#i18n';
import type { MonthlyPrice } from '#order';
import { LineItems } from '#ui';
import type { ReactNode } from 'react';

export interface PriceItemsProps {
  readonly words: Translator;
  /** Id of the node size that the price is for. */
  readonly nodeSize: string;
  readonly price: MonthlyPrice;
}

/** The price of a month line by line, each with its numbers filled into the formula. */
export function PriceItems({ words, nodeSize, price }: PriceItemsProps): ReactNode {
  const { node, storage, currency } = price;
  const money = (cents: number) => words.money(cents, currency);
  return (
    <LineItems
      caption={words.text('review.price')}
      columns={{ item: words.text('review.price-item'), amount: words.text('review.price') }}
      items={[
        {
          label: words.text('review.price-node', { size: nodeSize }),
          detail: words.text('review.price-node-formula', {
            hours: node.hoursPerMonth,
            price: money(node.centsPerHour),
          }),
          amount: money(node.cents),
        },
        {
          label: words.text('review.price-storage', { gb: storage.gb }),
          detail: words.text('review.price-storage-formula', {
            blocks: storage.steps,
            step: storage.stepGb,
            price: money(storage.centsPerStep),
          }),
          amount: money(storage.cents),
        },
      ]}
      total={{
        label: words.text('review.price-total'),
        amount: priceText(price, currency, words),
      }}
    />
  );
}
