import type { Catalogue } from '#catalogue';
import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The navigation: the guides follow the catalogue, so a new service appears by itself. */
export function sidebar(catalogue: Catalogue): NonNullable<StarlightUserConfig['sidebar']> {
  return [
    { label: 'Überblick', translations: { en: 'Overview' }, slug: 'index' },
    {
      label: 'Bestellanleitungen',
      translations: { en: 'Ordering guides' },
      items: catalogue.services.map((service) => ({
        label: service.name,
        slug: `guides/${service.id}`,
      })),
    },
    { label: 'Bestellstatus', translations: { en: 'Order status' }, slug: 'order-status' },
    {
      label: 'Referenz',
      translations: { en: 'Reference' },
      items: [
        {
          label: 'Vertrauenswürdige Quellen',
          translations: { en: 'Trusted sources' },
          slug: 'reference/trusted-sources',
        },
        {
          label: 'Order-API',
          translations: { en: 'Order API' },
          slug: 'reference/order-api',
        },
        {
          label: 'Fehler und Meldungen',
          translations: { en: 'Errors and messages' },
          slug: 'reference/errors',
        },
      ],
    },
  ];
}
