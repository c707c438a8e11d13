import type { Locale } from '#i18n';
import type { PriceCalculatorTexts } from '#islands/reference/PriceCalculator.tsx';

/** The words about billing: only its page has them, so no guide loads them. */
interface BillingTexts {
  readonly failedOrder: string;
  readonly formula: string;
  /** The formula in words; `hours` is the figure of the catalogue. */
  readonly month: string;
  readonly parts: (hours: string) => string;
  readonly example: (service: string, size: string, storage: string) => string;
  readonly noScript: string;
  readonly calculator: PriceCalculatorTexts;
}

/** The words about billing by language. */
export const billingTexts: Readonly<Record<Locale, BillingTexts>> = {
  de: {
    failedOrder: 'Was kostet eine fehlgeschlagene Bestellung?',
    formula: 'Formel des Monatspreises',
    month: 'Preis im Monat',
    parts: (hours) =>
      `Preis je Stunde × ${hours} Stunden + Speichergröße ÷ Schritt × Preis je Schritt`,
    example: (service, size, storage) =>
      `${service} mit der Node-Größe ${size} und ${storage} Speicher, so wie es die Anleitung vorschlägt:`,
    noScript:
      'Der Rechner braucht JavaScript. Ohne JavaScript zeigt er die vorausgewählte Konfiguration; mit der Formel oben und den Tabellen der Node-Größen und des Speichers rechnen Sie jede andere aus.',
    calculator: {
      heading: 'Preis berechnen, ohne zu bestellen',
      line: 'Dienst',
      service: 'Welcher Dienst?',
      add: 'Weiteren Dienst dazurechnen',
      remove: 'Entfernen',
      open: 'Konfiguration in der Anleitung öffnen',
      sum: 'Zusammen im Monat',
      unknown: 'Die Summe steht hier, sobald alle Angaben vollständig sind.',
    },
  },
  en: {
    failedOrder: 'What does a failed order cost?',
    formula: 'Formula of the monthly price',
    month: 'Price per month',
    parts: (hours) => `price per hour × ${hours} hours + storage size ÷ step × price per step`,
    example: (service, size, storage) =>
      `${service} with node size ${size} and ${storage} of storage, as the guide suggests it:`,
    noScript:
      'The calculator needs JavaScript. Without JavaScript it shows the preselected configuration; with the formula above and the tables of node sizes and storage you can work out any other.',
    calculator: {
      heading: 'Work out the price without ordering',
      line: 'Service',
      service: 'Which service?',
      add: 'Add another service',
      remove: 'Remove',
      open: 'Open this configuration in the guide',
      sum: 'Together per month',
      unknown: 'The total appears here as soon as all entries are complete.',
    },
  },
};
