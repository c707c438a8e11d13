import { offeredSizes, type Catalogue, type Service } from '#catalogue';
import type { Translator } from '#i18n';
import { asOfText } from './as-of.ts';

/** Since when all that makes the price of a service is known to be like this, in words. */
export function priceAsOf(service: Service, catalogue: Catalogue, translator: Translator): string {
  const prices = offeredSizes(catalogue, service).map(({ pricePerHour }) => pricePerHour);
  const { hoursPerMonth } = catalogue.provider;
  return asOfText([...prices, service.storage.pricePerStep, hoursPerMonth], translator);
}
