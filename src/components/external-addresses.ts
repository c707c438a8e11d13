import type { Catalogue } from '#catalogue';
import type { Locale } from '#i18n/locale';
import { documentUrl } from './documents/document-url.ts';
import { providerAddresses, type NamedAddress } from './provider-addresses.ts';

/**
 * Every address outside the handbook that its pages link to, each once, in the language of the page;
 * none of the provider's portal. `{number}` in one is filled in by the page.
 */
export function externalAddresses(
  { provider, services, documents, externalLinks }: Catalogue,
  locale: Locale,
): readonly NamedAddress[] {
  const manuals = services
    .flatMap(({ documentation = {} }) => [documentation.service, documentation.software])
    .flatMap((manual) => manual ?? []);
  const all = [
    ...Object.values(providerAddresses(provider, locale)),
    ...manuals.map(({ name, url }) => ({ name: name[locale], url: url[locale] })),
    ...documents.flatMap((document) => {
      const url = documentUrl(document, locale);
      return url === undefined ? [] : { name: document.name[locale], url };
    }),
    ...externalLinks.map(({ name, url }) => ({ name: name[locale], url })),
  ];
  return all.filter(({ url }, at) => all.findIndex((other) => other.url === url) === at);
}
