import type { Locale } from '#i18n';

/** The words of the tables of node sizes: they stand in pages only. */
interface NodeSizeTexts {
  readonly caption: string;
  readonly size: string;
  readonly vcpu: string;
  readonly ram: string;
  readonly ramPerVcpu: string;
  readonly perHour: string;
  readonly perMonth: string;
  readonly services: string;
  readonly noService: string;
  readonly filter: string;
  readonly allServices: string;
  readonly shown: string;
  readonly ascending: string;
  readonly descending: string;
  readonly family: string;
  readonly advice: string;
}

/** The tables' words by language. */
export const nodeSizeTexts: Readonly<Record<Locale, NodeSizeTexts>> = {
  de: {
    caption: 'Node-Größen und ihre Preise ohne Speicher. {asOf}.',
    size: 'Größe',
    vcpu: 'vCPU',
    ram: 'RAM',
    ramPerVcpu: 'RAM je vCPU',
    perHour: 'Preis je Stunde',
    perMonth: 'Preis je Monat',
    services: 'Angeboten für',
    noService: 'derzeit keinen Dienst',
    filter: 'Größen zeigen für',
    allServices: 'alle Dienste',
    shown: '{count} von {all} Größen werden gezeigt',
    ascending: 'Sortiert nach {column}, aufsteigend',
    descending: 'Sortiert nach {column}, absteigend',
    family: 'Familie',
    advice: 'Wofür sie sich eignet',
  },
  en: {
    caption: 'Node sizes and their prices without storage. {asOf}.',
    size: 'Size',
    vcpu: 'vCPU',
    ram: 'RAM',
    ramPerVcpu: 'RAM per vCPU',
    perHour: 'Price per hour',
    perMonth: 'Price per month',
    services: 'Offered for',
    noService: 'no service at present',
    filter: 'Show sizes for',
    allServices: 'all services',
    shown: '{count} of {all} sizes are shown',
    ascending: 'Sorted by {column}, ascending',
    descending: 'Sorted by {column}, descending',
    family: 'Family',
    advice: 'What it suits',
  },
};
