import type { FurtherTranslator } from '#i18n/further';
import type { OrderListing } from '#stores';

/** Says how many orders the list cannot show; '' for none. */
export function leftOutText({ leftOut }: OrderListing, translator: FurtherTranslator): string {
  const count = leftOut.newest + leftOut.older;
  if (count === 0) return '';
  return translator.t(count === 1 ? 'orders.left-out-one' : 'orders.left-out', { count });
}
