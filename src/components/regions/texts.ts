import type { Locale } from '#i18n';

/** The words of map and table of the regions: they stand in pages only. */
interface RegionTexts {
  readonly title: string;
  readonly region: string;
  /** The letters of the compass: north, east, south, west. */
  readonly compass: readonly [string, string, string, string];
  readonly distance: string;
  readonly latency: string;
  readonly allServices: string;
  readonly someServices: string;
  readonly noService: string;
  readonly preselected: string;
  readonly describeRegion: string;
  readonly describeZone: string;
  readonly describeOffered: string;
  readonly describePreselected: string;
  readonly describeDistance: string;
  readonly describeLatency: string;
  readonly zone: string;
  readonly place: string;
  readonly services: string;
  readonly preselectedFor: string;
}

/** The words by language. */
export const regionTexts: Readonly<Record<Locale, RegionTexts>> = {
  de: {
    title: 'Regionen und Verfügbarkeitszonen auf einer Karte',
    region: 'Region {region}',
    compass: ['N', 'O', 'S', 'W'],
    distance: '≥ {km} km',
    latency: '≤ {ms} ms',
    allServices: 'alle Dienste',
    someServices: '{count} von {all} Diensten',
    noService: 'nicht angeboten',
    preselected: '{services}, vorausgewählt',
    describeRegion: 'Region {region}:',
    describeZone: '{zone} in {place} (Standort {site}), {offer}',
    describeOffered: 'angeboten für {services}',
    describePreselected: 'angeboten für {services}, vorausgewählt für {preselected}',
    describeDistance: 'Die Regionen liegen mindestens {km} km voneinander entfernt.',
    describeLatency: 'Die Latenz zwischen den Zonen einer Region beträgt höchstens {ms} ms.',
    zone: 'Zone und Region',
    place: 'Ort und Standort',
    services: 'Angeboten für',
    preselectedFor: 'vorausgewählt für {services}',
  },
  en: {
    title: 'Regions and availability zones on a map',
    region: 'Region {region}',
    compass: ['N', 'E', 'S', 'W'],
    distance: '≥ {km} km',
    latency: '≤ {ms} ms',
    allServices: 'all services',
    someServices: '{count} of {all} services',
    noService: 'not offered',
    preselected: '{services}, preselected',
    describeRegion: 'Region {region}:',
    describeZone: '{zone} in {place} (site {site}), {offer}',
    describeOffered: 'offered for {services}',
    describePreselected: 'offered for {services}, preselected for {preselected}',
    describeDistance: 'The regions are at least {km} km apart.',
    describeLatency: 'The latency between zones of one region is at most {ms} ms.',
    zone: 'Zone and region',
    place: 'Town and site',
    services: 'Offered for',
    preselectedFor: 'preselected for {services}',
  },
};
