import { findService } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { completeDraft, monthlyPrice, toOffer } from '#order';

const catalogue = readCatalogue();
const { provider } = catalogue;

/**
 * What a configuration costs a month, as pages write it: browser tests look for today's price, so
 * that a new one turns none of them red. That the formula is right, the unit tests say.
 *
 * @param draft what differs from what is preselected
 */
export function monthly(
  locale: 'de' | 'en',
  ...services: readonly (readonly [id: string, draft?: Parameters<typeof completeDraft>[0]])[]
): string {
  const cents = services.map(([id, draft = {}]) => {
    const offer = toOffer(findService(catalogue, id), catalogue, { allowDocumentation: false });
    return monthlyPrice(completeDraft(draft, offer), offer)?.cents ?? NaN;
  });
  return amount(
    locale,
    cents.reduce((sum, each) => sum + each, 0),
  );
}

/** The price of an hour of a node size, without its currency. */
export function hourly(locale: 'de' | 'en', size: string): string {
  const found = catalogue.nodeSizes.flatMap(({ sizes }) => sizes).find(({ id }) => id === size);
  return amount(locale, found?.pricePerHour.cents ?? NaN);
}

/** The price of a step of storage, without its currency. */
export function storageStep(locale: 'de' | 'en', service: string): string {
  return amount(locale, findService(catalogue, service).storage.pricePerStep.cents);
}

/** Whether the catalogue has the service. */
export function isOffered(id: string): boolean {
  return catalogue.services.some((service) => service.id === id);
}

/** The hours that a month has in prices. */
export const hoursPerMonth = String(provider.hoursPerMonth.value);

function amount(locale: 'de' | 'en', cents: number): string {
  const format = new Intl.NumberFormat({ de: 'de-DE', en: 'en-US' }[locale], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return format.format(cents / 100);
}
