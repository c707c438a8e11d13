import type { Translator } from '#i18n';
import { monthlyPrice, type Draft, type Offer } from '#order';
import { LineItems } from '#ui';
import type { ReactNode } from 'react';

export interface ReviewPriceProps {
  readonly words: Translator;
  readonly draft: Draft;
  readonly offer: Offer;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
}

/** The price of a month with its formula, line by line, and how far it can be relied on. */
export function ReviewPrice({ words, draft, offer, asOf }: ReviewPriceProps): ReactNode {
  const price = monthlyPrice(draft, offer);
  if (!price) return <p className="field__hint">{words.text('review.price-unknown')}</p>;

  const { node, storage, currency } = price;
  const money = (cents: number) => words.money(cents, currency);
  return (
    <>
      <LineItems
        caption={words.text('review.price')}
        columns={{ item: words.text('review.price-item'), amount: words.text('review.price') }}
        items={[
          {
            label: words.text('review.price-node', { size: draft.nodeSize }),
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
          amount: price.approximate
            ? words.text('review.price-about', { price: money(price.cents) })
            : money(price.cents),
        }}
      />
      <div className="field__hint review-price__notes">
        {price.approximate && <p>{words.text('review.price-approximate')}</p>}
        <p>
          {words.text('review.price-hours', {
            hours: node.hoursPerMonth,
            days: node.hoursPerMonth / 24,
          })}{' '}
          {words.text('review.price-binding')}
        </p>
        <p>{asOf}</p>
      </div>
    </>
  );
}
