import type { Provider } from '#catalogue';
import type { Locale } from '#i18n/locale';
import { pageTranslatorFor } from '#i18n/pages';

/** An address, and what it is. */
export interface NamedAddress {
  readonly name: string;
  readonly url: string;
}

/** The provider's addresses besides its portal, in the language of the page. */
export function providerAddresses(
  { name: provider, imprintUrl, privacyUrl, contactUrl }: Provider,
  locale: Locale,
): Readonly<Record<'imprint' | 'privacy' | 'contact', NamedAddress>> {
  const { t } = pageTranslatorFor(locale);
  return {
    imprint: { name: t('foot.imprint', { provider }), url: imprintUrl[locale] },
    privacy: { name: t('page-privacy.statement', { provider }), url: privacyUrl[locale] },
    contact: { name: t('foot.contact', { provider }), url: contactUrl[locale] },
  };
}
