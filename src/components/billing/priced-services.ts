import { offeredSizes, type Catalogue } from '#catalogue';
import { priceText, type Translator } from '#i18n';
import type { PricedService } from '#islands/reference/price-lines.ts';
import { toOffer } from '#order';
import { priceAsOf } from '../price-as-of.ts';

/**
 * What the calculator knows of each service, in one language.
 *
 * @param base path that the site is published under, with a slash at both ends
 */
export function pricedServices(
  catalogue: Catalogue,
  translator: Translator,
  base: string,
): readonly PricedService[] {
  return catalogue.services.map((service) => {
    const offer = toOffer(service, catalogue, { allowDocumentation: false });
    const { nodeSizes, storage, hoursPerMonth, currency } = offer;
    return {
      id: service.id,
      name: service.name,
      guideUrl: `${base}${translator.locale}/guides/${service.id}/`,
      prices: { nodeSizes, storage, hoursPerMonth, currency },
      sizeLabels: Object.fromEntries(
        offeredSizes(catalogue, service).map(({ id, vcpu, ramGb, pricePerHour }) => {
          const facts = [
            translator.t('node-size.vcpu', { count: vcpu }),
            translator.t('node-size.ram', { count: ramGb }),
            priceText(pricePerHour, currency, translator),
          ];
          return [id, `${id}: ${facts.join(', ')}`];
        }),
      ),
      asOf: priceAsOf(service, catalogue, translator),
    };
  });
}
