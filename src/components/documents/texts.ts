import type { Locale } from '#i18n';

/** The words of the table of documents: they stand in pages only. */
interface DocumentTexts {
  readonly document: string;
  readonly version: string;
  readonly services: string;
  readonly allServices: string;
  readonly noService: string;
}

/** The table's words by language. */
export const documentTexts: Readonly<Record<Locale, DocumentTexts>> = {
  de: {
    document: 'Dokument und was es regelt',
    version: 'Version',
    services: 'Nötig für',
    allServices: 'alle Dienste',
    noService: 'derzeit keinen Dienst',
  },
  en: {
    document: 'Document and what it governs',
    version: 'Version',
    services: 'Needed for',
    allServices: 'all services',
    noService: 'no service at present',
  },
};
