import type { Translator } from './translator.ts';

/** A price in whole cents, and whether it is made from one that was published rounded. */
interface RoughPrice {
  readonly cents: number;
  readonly approximate: boolean;
}

/** The price as money of the currency (ISO 4217), such as `87,67 €`, or `ca. 1.800,72 €`. */
export function priceText(
  { cents, approximate }: RoughPrice,
  currency: string,
  translator: Pick<Translator, 'money' | 't'>,
): string {
  const price = translator.money(cents, currency);
  return approximate ? translator.t('review.price-about', { price }) : price;
}
