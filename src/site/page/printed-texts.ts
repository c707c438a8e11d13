import type { Locale } from '#i18n';

/** What stands on printed pages only. */
export const printedTexts: Readonly<Record<Locale, { readonly printed: string }>> = {
  de: { printed: 'gedruckt am' },
  en: { printed: 'printed on' },
};
