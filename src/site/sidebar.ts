import type { Catalogue } from '#catalogue';
import type { StarlightUserConfig } from '@astrojs/starlight/types';

/**
 * The navigation: the guides follow the catalogue, so a new service appears by itself. An entry is
 * called what its page is called.
 */
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
    { slug: 'order-status' },
    {
      label: 'Größe, Zugriff, Preis',
      translations: { en: 'Size, access, price' },
      items: [
        { slug: 'reference/node-sizes' },
        { slug: 'reference/storage' },
        { slug: 'reference/trusted-sources' },
        { slug: 'reference/regions' },
        { slug: 'reference/billing' },
        { slug: 'reference/documents' },
      ],
    },
    {
      label: 'Nachschlagen',
      translations: { en: 'Look up' },
      items: [
        { slug: 'reference/glossary' },
        { slug: 'reference/errors' },
        { slug: 'reference/order-api' },
        { slug: 'reference/sources' },
      ],
    },
  ];
}
