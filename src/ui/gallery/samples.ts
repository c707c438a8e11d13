import type { Option, OptionSet, SummaryItem, TimelineItem } from '../index.ts';

/**
 * Invented figures and texts, chosen for their length and number: this is a gallery, not a
 * catalogue.
 */
const size = (title: string, vcpu: number, ram: number, price: string, badge?: string): Option => ({
  value: title,
  title,
  facts: [`${vcpu} vCPU`, `${ram} GB RAM`],
  meta: `${price} € je Stunde`,
  ...(badge && { badge }),
});

/** Sizes in three families: the first, an approximate price, one not available. */
export const sizes: readonly OptionSet[] = [
  {
    title: 'Basic Usage',
    note: '2 GB RAM je vCPU',
    options: [size('b2-4', 2, 4, '0,11', 'Kleinste Größe'), size('b4-8', 4, 8, '0,22')],
  },
  {
    title: 'All Purpose',
    note: '4 GB RAM je vCPU, Preise gerundet',
    options: [
      size('a2-8', 2, 8, 'ca. 0,15'),
      size('a4-16', 4, 16, 'ca. 0,31'),
      size('a32-128', 32, 128, 'ca. 2,46'),
    ],
  },
  {
    title: 'RAM Optimised',
    note: '8 GB RAM je vCPU, Preise gerundet',
    options: [
      size('r2-16', 2, 16, 'ca. 0,24'),
      {
        ...size('r16-128', 16, 128, 'ca. 1,94'),
        disabled: true,
        badge: 'Derzeit nicht bestellbar',
      },
    ],
  },
];

export const zones: readonly Option[] = [
  {
    value: 'west-1',
    title: 'DE-WEST-1',
    description: 'Köln, Standort CGN3',
    badge: 'Vorausgewählt',
  },
  { value: 'north-2', title: 'DE-NORTH-2', description: 'Hamburg, Standort HAM6' },
  {
    value: 'north-1',
    title: 'DE-NORTH-1',
    description: 'Hamburg, Standort HAM5. Für diesen Dienst nicht verfügbar.',
    disabled: true,
  },
  {
    value: 'long',
    title: 'Hochverfügbarkeitszonenkombination-Niederrheingebiet',
    description:
      'Ein Titel aus einem einzigen langen Wort und eine Beschreibung, die über mehrere Zeilen läuft, damit man sieht, wie die Karte damit umgeht.',
    meta: '1.234,56 € im Monat',
  },
];

export const single: readonly Option[] = [
  {
    value: 'valkey-8',
    title: 'Valkey 8',
    description: 'Der einzige Servicetyp dieses Dienstes, deshalb schon ausgewählt.',
    badge: 'Einzige Auswahl',
  },
];

export const chosen: readonly SummaryItem[] = [
  { term: 'Servicetyp', value: 'Valkey 8' },
  {
    term: 'Node-Größe',
    value: 'b2-4 · 2 vCPU, 4 GB RAM',
    action: { href: '#g-size', label: 'Ändern', context: 'Node-Größe' },
  },
  {
    term: 'Vertrauenswürdige Quellen',
    value: '198.51.100.0/24, 203.0.113.17/32, 192.0.2.128/25',
    action: { href: '#g-source-1', label: 'Ändern', context: 'Vertrauenswürdige Quellen' },
  },
  {
    term: 'Auftragsverarbeitungsvereinbarungsbestätigungsdatum',
    value: '20. November 2026',
    action: { href: '#g-terms', label: 'Ändern', context: 'Dokumente' },
  },
];

export const running: readonly TimelineItem[] = [
  {
    id: 'new',
    state: 'done',
    stateLabel: 'Abgeschlossen: ',
    title: 'Eingegangen',
    time: { dateTime: '2026-11-20T14:02:00Z', text: '20.11.2026, 15:02' },
    description: 'Ihre Bestellung liegt vor und wartet auf die Bearbeitung.',
  },
  {
    id: 'processing',
    state: 'current',
    stateLabel: 'Läuft: ',
    title: 'In Bearbeitung',
    time: { dateTime: '2026-11-20T14:03:00Z', text: '20.11.2026, 15:03' },
    description: 'Die Instanz wird eingerichtet. Das dauert meist wenige Minuten.',
  },
  { id: 'done', state: 'upcoming', stateLabel: 'Steht aus: ', title: 'Bereit' },
];

export const long: readonly TimelineItem[] = [
  ...running.slice(0, 1),
  { id: 'between', state: 'omitted', stateLabel: '', title: '199.980 weitere Einträge' },
  ...running.slice(1),
];

export const failed: readonly TimelineItem[] = [
  ...running.slice(0, 1),
  {
    id: 'failed',
    state: 'failed',
    stateLabel: 'Fehlgeschlagen: ',
    title: 'Einrichtung abgebrochen',
    time: { dateTime: '2026-11-20T14:09:00Z', text: '20.11.2026, 15:09' },
    description:
      'Es wird nichts berechnet. Eröffnen Sie ein Ticket und nennen Sie die Bestellnummer.',
  },
];
