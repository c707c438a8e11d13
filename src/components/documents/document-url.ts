import type { LegalDocument } from '#catalogue';
import type { Locale } from '#i18n';

/** Where the document can be read in the language; undefined where no address is known. */
export function documentUrl(
  { url }: Pick<LegalDocument, 'url'>,
  locale: Locale,
): string | undefined {
  return typeof url === 'object' ? url[locale] : url;
}
