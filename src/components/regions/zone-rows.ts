import {
  type AvailabilityZone,
  type Catalogue,
  offeredZones,
  type Region,
  type Service,
} from '#catalogue';
import { fill, type Locale } from '#i18n';
import { regionTexts } from './texts.ts';

/** An availability zone with the services that can run there. */
export interface ZoneRow {
  readonly region: Region;
  readonly zone: AvailabilityZone;
  readonly services: readonly Service[];
  /** Those among them whose order starts with this zone. */
  readonly preselectedFor: readonly Service[];
}

/** Every availability zone of every region: also one where nothing can be ordered. */
export function zoneRows(catalogue: Catalogue): readonly ZoneRow[] {
  const offers = catalogue.services.map((service) => ({
    service,
    zones: offeredZones(catalogue, service).map(({ zone }) => zone.id),
  }));
  return catalogue.regions.regions.flatMap((region) =>
    region.zones.map((zone) => ({
      region,
      zone,
      services: offers.filter(({ zones }) => zones.includes(zone.id)).map(serviceOf),
      preselectedFor: offers.filter(({ zones }) => zones[0] === zone.id).map(serviceOf),
    })),
  );
}

function serviceOf({ service }: { readonly service: Service }): Service {
  return service;
}

/** Who offers a zone, in the few words that fit beside its dot. */
export function shortOffer(row: ZoneRow, all: number, locale: Locale): string {
  const texts = regionTexts[locale];
  const { length: count } = row.services;
  if (count === 0) return texts.noService;
  const services =
    count === all ? texts.allServices : fill(texts.someServices, { count, all }, locale);
  if (row.preselectedFor.length === 0) return services;
  return fill(texts.preselected, { services }, locale);
}

/** Everything that the map shows, in sentences, for those who do not see it. */
export function mapDescription(
  rows: readonly ZoneRow[],
  { minDistanceKm, maxZoneLatencyMs }: Catalogue['regions'],
  locale: Locale,
): string {
  const texts = regionTexts[locale];
  const regions = [...new Set(rows.map(({ region }) => region.id))].map((region) => {
    const zones = rows.filter((row) => row.region.id === region).map((row) => zone(row, locale));
    return `${fill(texts.describeRegion, { region }, locale)} ${zones.join('; ')}.`;
  });
  return [
    ...regions,
    fill(texts.describeDistance, { km: minDistanceKm.value }, locale),
    fill(texts.describeLatency, { ms: maxZoneLatencyMs.value }, locale),
  ].join(' ');
}

function zone({ zone: { id, place, site }, ...row }: ZoneRow, locale: Locale): string {
  const texts = regionTexts[locale];
  const [services, preselected] = [names(row.services), names(row.preselectedFor)];
  const offered = preselected === '' ? texts.describeOffered : texts.describePreselected;
  const offer =
    services === '' ? texts.noService : fill(offered, { services, preselected }, locale);
  return fill(texts.describeZone, { zone: id, place: place[locale], site, offer }, locale);
}

function names(services: readonly Service[]): string {
  return services.map(({ name }) => name).join(', ');
}
