import type { Translator } from '#i18n';
import type { OrderRequest } from '#order';
import type { OrderedService } from './order-words.ts';

/** The ordered service type, or its id if it is not offered any more. */
export function serviceTypeText(
  { serviceType }: OrderRequest,
  service: OrderedService | undefined,
): string {
  return own(service?.labels.serviceTypes, serviceType) ?? serviceType;
}

/** The ordered node size with vCPU and RAM, or by its id if it is not offered any more. */
export function nodeSizeText(
  { nodeSize: size }: OrderRequest,
  service: OrderedService | undefined,
  translator: Translator,
): string {
  const known = own(service?.labels.nodeSizes, size);
  if (!known) return size;
  return translator.t('review.node-size', { size, vcpu: known.vcpu, ram: known.ramGb });
}

/** The ordered storage size, such as `150 GB`. */
export function storageText({ storageGb: gb }: OrderRequest, translator: Translator): string {
  return translator.t('review.storage', { gb });
}

/** The ordered zone with its place, or by its id if it is not offered any more. */
export function zoneText(
  { availabilityZone }: OrderRequest,
  service: OrderedService | undefined,
): string {
  return own(service?.labels.zones, availabilityZone) ?? availabilityZone;
}

/** A document in the version that was accepted, by its id if the order accepts it no more. */
export function documentText(
  { id, version }: OrderRequest['acceptedDocuments'][number],
  service: OrderedService | undefined,
  translator: Translator,
): string {
  const name = own(service?.labels.documents, id)?.name ?? id;
  return translator.t('review.document', { name, version });
}

/** Size, storage and zone as short as they can be told, such as `b4-8`, `150 GB`, `DE-NORTH-2`. */
export function shortConfiguration(
  configuration: OrderRequest,
  translator: Translator,
): readonly string[] {
  const { nodeSize, availabilityZone } = configuration;
  return [nodeSize, storageText(configuration, translator), availabilityZone];
}

/** The value under a key that came from outside: `constructor` is no size. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
