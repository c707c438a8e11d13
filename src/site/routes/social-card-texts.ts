import type { Locale } from '#i18n';

/** What the pictures for link previews say besides the titles of the pages. */
export const cardTexts: Readonly<
  Record<Locale, Readonly<Record<'site' | 'home' | 'guides' | 'reference', string>>>
> = {
  de: {
    site: 'Bestellhandbuch',
    home: 'Cloud-Dienste bestellen und verfolgen',
    guides: 'Bestellanleitung',
    reference: 'Nachschlagen',
  },
  en: {
    site: 'Ordering handbook',
    home: 'Order cloud services and follow them',
    guides: 'Ordering guide',
    reference: 'Look up',
  },
};
