import type { Locale } from '#i18n';

/** The words of the glossary: they stand in pages only, no browser loads them as code. */
interface GlossaryTexts {
  readonly index: string;
  /** The other language, for its term. */
  readonly otherLanguage: string;
  readonly formerly: string;
  readonly steps: string;
  readonly see: string;
}

/** The glossary's words by language. */
export const glossaryTexts: Readonly<Record<Locale, GlossaryTexts>> = {
  de: {
    index: 'Alle Begriffe',
    otherLanguage: 'Englisch',
    formerly: 'Auch genannt',
    steps: 'Im Bestellablauf',
    see: 'Mehr dazu',
  },
  en: {
    index: 'All terms',
    otherLanguage: 'German',
    formerly: 'Also called',
    steps: 'In the order',
    see: 'More on this',
  },
};
