import type { Provenance } from '#catalogue';
import type { Locale } from '#i18n';

/** The words of the page on figures: no reader's browser loads them as code. */
interface FigureTexts {
  readonly figure: string;
  readonly value: string;
  readonly origin: string;
  readonly asOf: (month: string) => string;
  readonly perHour: string;
  readonly perMonth: string;
  readonly confidence: Readonly<Record<Provenance['confidence'], string>>;
  /** Headings of the groups that are no service. */
  readonly groups: Readonly<Record<string, string>>;
  /** What each field of the catalogue holds; empty where what it is of says that already. */
  readonly fields: Readonly<Record<string, string>>;
  readonly minutes: (count: string) => string;
}

/** The words by language. */
export const figureTexts: Readonly<Record<Locale, FigureTexts>> = {
  de: {
    figure: 'Angabe',
    value: 'Wert',
    origin: 'Herkunft',
    asOf: (month) => `Stand ${month}`,
    perHour: 'je Stunde',
    perMonth: 'je Schritt und Monat',
    confidence: { verified: 'belegt', older: 'ältere Angabe', example: 'Beispielwert' },
    groups: {
      provider: 'Anbieter',
      billing: 'Regeln der Abrechnung',
      'node-sizes': 'Node-Größen',
      regions: 'Regionen',
      documents: 'Dokumente',
      'order-statuses': 'Bestellstatus',
    },
    fields: {
      answer: '',
      hoursPerMonth: 'Stunden eines Monats',
      fillInMinutes: 'Dauer, bis eine Anleitung ausgefüllt ist',
      minDistanceKm: 'Mindestabstand der Regionen',
      maxZoneLatencyMs: 'Höchste Latenz zwischen Zonen einer Region',
      provenance: 'Verfügbarkeitszonen und Standorte',
      pricePerHour: 'Preis',
      version: 'Version',
      usualMinutes: 'Übliche Dauer',
      payment: 'Abrechnung',
      minGb: 'Kleinste Speichergröße',
      maxGb: 'Größte Speichergröße',
      olderMaxGb: 'Größte Speichergröße, ältere Angabe',
      stepGb: 'Schritt der Speichergröße',
      pricePerStep: 'Preis des Speichers',
      shortestPrefix: 'Größtes Netz',
      longestPrefix: 'Kleinstes Netz',
      maxEntries: 'Höchste Zahl vertrauenswürdiger Quellen',
      availabilityPercent: 'Zugesagte Verfügbarkeit',
      dailyBackups: 'Tägliche Backups',
    },
    minutes: (count) => `${count} Minuten`,
  },
  en: {
    figure: 'Figure',
    value: 'Value',
    origin: 'Origin',
    asOf: (month) => `as of ${month}`,
    perHour: 'per hour',
    perMonth: 'per step and month',
    confidence: { verified: 'verified', older: 'older figure', example: 'example value' },
    groups: {
      provider: 'Provider',
      billing: 'Billing rules',
      'node-sizes': 'Node sizes',
      regions: 'Regions',
      documents: 'Documents',
      'order-statuses': 'Order status',
    },
    fields: {
      answer: '',
      hoursPerMonth: 'Hours of a month',
      fillInMinutes: 'Time to fill in a guide',
      minDistanceKm: 'Least distance between regions',
      maxZoneLatencyMs: 'Highest latency between zones of a region',
      provenance: 'Availability zones and sites',
      pricePerHour: 'Price',
      version: 'Version',
      usualMinutes: 'Usual duration',
      payment: 'Billing',
      minGb: 'Smallest storage size',
      maxGb: 'Largest storage size',
      olderMaxGb: 'Largest storage size, older figure',
      stepGb: 'Step of the storage size',
      pricePerStep: 'Price of storage',
      shortestPrefix: 'Largest network',
      longestPrefix: 'Smallest network',
      maxEntries: 'Highest number of trusted sources',
      availabilityPercent: 'Committed availability',
      dailyBackups: 'Daily backups',
    },
    minutes: (count) => `${count} minutes`,
  },
};
