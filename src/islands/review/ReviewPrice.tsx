import type { Translator } from '#i18n';
import { monthlyPrice, type Draft, type PriceList } from '#order';
import type { ReactNode } from 'react';
import { PriceItems } from './PriceItems.tsx';

export interface ReviewPriceProps {
  readonly translator: Translator;
  readonly draft: Pick<Draft, 'nodeSize' | 'storageGb'>;
  readonly offer: PriceList;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
}

/** The price of a month with its formula, line by line, and how far it can be relied on. */
export function ReviewPrice({ translator, draft, offer, asOf }: ReviewPriceProps): ReactNode {
  const price = monthlyPrice(draft, offer);
  if (!price) return <p className="field__hint">{translator.t('review.price-unknown')}</p>;

  return (
    <>
      <PriceItems translator={translator} nodeSize={draft.nodeSize} price={price} />
      <div className="field__hint review-price__notes">
        {price.approximate && <p>{translator.t('review.price-approximate')}</p>}
        <p>
          {translator.t('review.price-hours', {
            hours: price.node.hoursPerMonth,
            days: price.node.hoursPerMonth / 24,
          })}{' '}
          {translator.t('review.price-binding')}
        </p>
        <p>{asOf}</p>
      </div>
    </>
  );
}
