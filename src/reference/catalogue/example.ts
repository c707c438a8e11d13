/**
 * A program that makes the body of an order from `catalogue.json` alone, for the reference page:
 * the smallest configuration of a service, with a source that the reader replaces.
 *
 * @param options.catalogueUrl address of the file
 * @param options.service ID of the service
 * @param options.source a network in CIDR notation
 */
export function composeOrderProgram(options: {
  readonly catalogueUrl: string;
  readonly service: string;
  readonly source: string;
}): string {
  const [catalogueUrl, service, source] = [
    options.catalogueUrl,
    options.service,
    options.source,
  ].map((text) => `'${text}'`);
  return `const response = await fetch(${catalogueUrl});
const { services } = await response.json();
const service = services.find(({ id }) => id === ${service});

const order = {
  service: service.id,
  serviceType: service.serviceTypes[0].id,
  nodeSize: service.nodeSizes[0].id,
  storageGb: service.storage.minGb.value,
  trustedSources: [{ cidr: ${source} }],
  availabilityZone: service.availabilityZones[0].id,
  billingProfile: { kind: 'new' },
  acceptedDocuments: service.documents.map(({ id, version }) => ({ id, version: version.value })),
};
console.log(JSON.stringify(order, null, 2));`;
}
