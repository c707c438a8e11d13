import type { Locale } from '#i18n';

/** The words of the tables on storage: they stand in pages only. */
interface StorageTexts {
  readonly service: string;
  readonly sizes: string;
  readonly range: string;
  readonly step: string;
  readonly price: string;
  readonly older: string;
  readonly noOlder: string;
  readonly examples: string;
}

/** The tables' words by language. */
export const storageTexts: Readonly<Record<Locale, StorageTexts>> = {
  de: {
    service: 'Dienst',
    sizes: 'Größe',
    range: '{min} bis {max} GB',
    step: 'in Schritten von {step} GB',
    price: 'Preis je Schritt und Monat',
    older: 'Früher genannter Höchstwert',
    noOlder: 'keiner bekannt',
    examples: 'Beispiele, Preis je Monat',
  },
  en: {
    service: 'Service',
    sizes: 'Size',
    range: '{min} to {max} GB',
    step: 'in steps of {step} GB',
    price: 'Price per step and month',
    older: 'Maximum named earlier',
    noOlder: 'none known',
    examples: 'Examples, price per month',
  },
};
