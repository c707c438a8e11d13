import { priceText } from '#i18n';
import { monthlyPrice } from '#order';
import { cleanNote } from '#sources';
import { describePart } from './Differences.tsx';
import type { ShareProps } from './ShareConfiguration.tsx';

/**
 * A configuration in one line for whoever gets the link: its name, what is chosen, and the price of
 * a month as far as there is one.
 *
 * @param name that the reader gives it; with a blank one it is called by its service
 */
export function sharedText(
  name: string,
  {
    draft,
    offer,
    labels,
    translator,
  }: Pick<ShareProps, 'draft' | 'offer' | 'labels' | 'translator'>,
): string {
  const given = cleanNote(name);
  const chosen = (['nodeSize', 'storageGb', 'availabilityZone'] as const).flatMap((part) =>
    describePart(part, draft, labels, translator),
  );
  const price = monthlyPrice(draft, offer);
  const parts = price
    ? [
        ...chosen,
        translator.t('glance.price', { price: priceText(price, price.currency, translator) }),
      ]
    : chosen;
  return `${given === '' ? labels.service : `${given} (${labels.service})`}: ${parts.join(', ')}`;
}
