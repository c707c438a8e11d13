import {
  offeredZones,
  type AvailabilityZone,
  type Catalogue,
  type Region,
  type Service,
} from '#catalogue';

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
