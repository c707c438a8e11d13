import { sizeText, type Translator } from '#i18n';
import { monthlyPrice, type OrderRequest, type PriceList } from '#order';
import type { OrderNote } from '#stores';
import type { OrderedService } from './order-text.ts';

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
  return sizeText(size, known, translator);
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

/** Size, storage and zone in their shortest form, such as `b4-8`, `150 GB`, `DE-NORTH-2`. */
export function shortConfiguration(
  configuration: OrderRequest,
  translator: Translator,
): readonly string[] {
  const { nodeSize, availabilityZone } = configuration;
  return [nodeSize, storageText(configuration, translator), availabilityZone];
}

/** The value of an untrusted key: `constructor` is no size. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The price of a month of an order, in whole cents. */
export interface OrderedPrice {
  /** What it is: the price that the page showed when the order was placed, or that of today. */
  readonly of: 'then' | 'today';
  readonly cents: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly approximate: boolean;
}

/**
 * The monthly price of an order as far as it is known: as stored when the order was placed,
 * otherwise at today's prices if what was ordered is still offered.
 *
 * @param configuration What was ordered; undefined if the API does not say.
 * @param prices Today's; undefined for a service that the handbook does not have.
 */
export function orderedPrice(
  configuration: OrderRequest | undefined,
  prices: PriceList | undefined,
  note: OrderNote | undefined,
): OrderedPrice | undefined {
  if (note?.price) return { of: 'then', ...note.price };
  if (!configuration || !prices) return undefined;
  const { nodeSize, storageGb } = configuration;
  const today = monthlyPrice({ nodeSize, storageGb: String(storageGb) }, prices);
  if (!today) return undefined;
  const { cents, currency, approximate } = today;
  return { of: 'today', cents, currency, approximate };
}
