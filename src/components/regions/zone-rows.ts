import {
  type AvailabilityZone,
  type Catalogue,
  offeredZones,
  type Region,
  type Service,
} from '#catalogue';
import type { Locale } from '#i18n';
import { pageTranslatorFor } from '#i18n/pages';

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
  const { t } = pageTranslatorFor(locale);
  const { length: count } = row.services;
  if (count === 0) return t('page-regions.no-service');
  const services =
    count === all
      ? t('page-regions.all-services')
      : t('page-regions.some-services', { count, all });
  if (row.preselectedFor.length === 0) return services;
  return t('page-regions.preselected', { services });
}

/** Everything that the map shows, in sentences, for those who do not see it. */
export function mapDescription(
  rows: readonly ZoneRow[],
  { minDistanceKm, maxZoneLatencyMs }: Catalogue['regions'],
  locale: Locale,
): string {
  const { t } = pageTranslatorFor(locale);
  const regions = [...new Set(rows.map(({ region }) => region.id))].map((region) => {
    const zones = rows.filter((row) => row.region.id === region).map((row) => zone(row, locale));
    return `${t('page-regions.describe-region', { region })} ${zones.join('; ')}.`;
  });
  return [
    ...regions,
    t('page-regions.describe-distance', { km: minDistanceKm.value }),
    t('page-regions.describe-latency', { ms: maxZoneLatencyMs.value }),
  ].join(' ');
}

function zone({ zone: { id, place, site }, ...row }: ZoneRow, locale: Locale): string {
  const { t } = pageTranslatorFor(locale);
  const [services, preselected] = [names(row.services), names(row.preselectedFor)];
  const offered = () =>
    preselected === ''
      ? t('page-regions.describe-offered', { services })
      : t('page-regions.describe-preselected', { services, preselected });
  const offer = services === '' ? t('page-regions.no-service') : offered();
  return t('page-regions.describe-zone', { zone: id, place: place[locale], site, offer });
}

function names(services: readonly Service[]): string {
  return services.map(({ name }) => name).join(', ');
}
