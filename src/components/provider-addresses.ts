import type { Provider } from '#catalogue';
import type { Locale } from '#i18n/locale';
import { pageTranslatorFor } from '#i18n/pages';

/** An address of the provider besides its portal. */
export interface ProviderAddress {
  readonly name: string;
  readonly url: string;
}

/** Those that the catalogue names, in the language of the page. */
export function providerAddresses(
  { name: provider, imprintUrl, privacyUrl, contactUrl }: Provider,
  locale: Locale,
): readonly ProviderAddress[] {
  const { t } = pageTranslatorFor(locale);
  const addresses = [
    { name: t('foot.imprint', { provider }), urls: imprintUrl },
    { name: t('page-privacy.statement', { provider }), urls: privacyUrl },
    { name: t('foot.contact', { provider }), urls: contactUrl },
  ];
  return addresses.flatMap(({ name, urls }) => (urls ? [{ name, url: urls[locale] }] : []));
}
