import { OrderRequestSchema } from '#api';
import { acceptedKey, type Draft, type Offer, type OrderRequest } from '#order';
import { z } from '#zod';
import { registry } from '../order/offers.ts';

/** JSON Schema, as far as the order request makes use of it. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** The paths of all values that a schema holds, such as `trustedSources[].note`. */
export function fieldsOf(schema: z.ZodMiniType): readonly string[] {
  return [...new Set(walk(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, ''))];
}

function walk(schema: JsonSchema, path: string): readonly string[] {
  const { properties, items, oneOf = [], anyOf = [] } = schema;
  const options = [...oneOf, ...anyOf];
  if (options.length > 0) return options.flatMap((option) => walk(option, path));
  if (items) return walk(items, `${path}[]`);
  if (!properties) return [path];
  return Object.entries(properties).flatMap(([name, property]) =>
    walk(property, path === '' ? name : `${path}.${name}`),
  );
}

/** All fields of the order request. */
export const orderFields = fieldsOf(OrderRequestSchema);

/** An order whose values are found nowhere else. Of each list the last entry is looked at. */
const sampleOrder: OrderRequest = {
  service: 'service-aquila',
  serviceType: 'type-borealis',
  nodeSize: 'size-corvus',
  storageGb: 7350,
  trustedSources: [
    { cidr: '198.51.100.16/28', note: 'Lyra' },
    { cidr: '203.0.113.77/32', note: 'Draco gateway' },
  ],
  availabilityZone: 'ZONE-ERIDANUS-9',
  billingProfile: { kind: 'existing', id: '048151' },
  acceptedDocuments: [
    { id: 'terms-lynx', version: '1.2.3' },
    { id: 'terms-fornax', version: '8.6.7' },
  ],
};

const [firstSource = { cidr: '' }, source = { cidr: '' }] = sampleOrder.trustedSources;
const [firstDocument = { id: '', version: '' }, document = { id: '', version: '' }] =
  sampleOrder.acceptedDocuments;

/** By field: the same order with nothing but this changed. A new field of the contract wants one. */
export const changedOrders: Readonly<Record<string, OrderRequest>> = {
  service: { ...sampleOrder, service: 'service-gemini' },
  serviceType: { ...sampleOrder, serviceType: 'type-hydra' },
  nodeSize: { ...sampleOrder, nodeSize: 'size-indus' },
  storageGb: { ...sampleOrder, storageGb: 4250 },
  'trustedSources[].cidr': {
    ...sampleOrder,
    trustedSources: [firstSource, { ...source, cidr: '203.0.113.78/32' }],
  },
  'trustedSources[].note': {
    ...sampleOrder,
    trustedSources: [firstSource, { ...source, note: 'Lepus gateway' }],
  },
  availabilityZone: { ...sampleOrder, availabilityZone: 'ZONE-MENSA-3' },
  // There is no ID then, so the two fields cannot change apart from each other.
  'billingProfile.kind': { ...sampleOrder, billingProfile: { kind: 'new' } },
  'billingProfile.id': { ...sampleOrder, billingProfile: { kind: 'existing', id: '162342' } },
  'acceptedDocuments[].id': {
    ...sampleOrder,
    acceptedDocuments: [firstDocument, { ...document, id: 'terms-norma' }],
  },
  'acceptedDocuments[].version': {
    ...sampleOrder,
    acceptedDocuments: [firstDocument, { ...document, version: '9.0.2' }],
  },
};

/** Of an order some text: what is taken somewhere else. */
export type Copy = (request: OrderRequest) => string | Promise<string>;

/**
 * The fields that a copy drops: those in which two orders may differ and the copies do not, and
 * those whose value cannot be read in the copy.
 */
export async function droppedBy(copy: Copy): Promise<readonly string[]> {
  const original = await copy(sampleOrder);
  const dropped: string[] = [];
  for (const field of orderFields) {
    const changed = changedOrders[field];
    const differs = changed === undefined || (await copy(changed)) !== original;
    const value = valueAt(sampleOrder, field);
    // A copy may say in its own words which kind of profile it is.
    const readable = field === 'billingProfile.kind' || original.includes(value);
    if (!differs || !readable) dropped.push(field);
  }
  return dropped;
}

function valueAt(request: OrderRequest, field: string): string {
  let value: unknown = request;
  for (const name of field.split(/\.|(?=\[\])/)) {
    value = name === '[]' ? (value as unknown[]).at(-1) : (value as Record<string, unknown>)[name];
  }
  return String(value);
}

/** An offer of which this can be ordered. */
export function offerOf(request: OrderRequest): Offer {
  return {
    ...registry,
    service: request.service,
    serviceTypes: [request.serviceType],
    nodeSizes: [{ id: request.nodeSize, centsPerHour: 11, approximate: false }],
    storage: { minGb: 50, maxGb: 10_000, stepGb: 50, centsPerStep: 715 },
    availabilityZones: [request.availabilityZone],
    documents: request.acceptedDocuments,
  };
}

/** What a reader has entered who orders this. */
export function draftOf(request: OrderRequest): Draft {
  return {
    ...request,
    storageGb: String(request.storageGb),
    trustedSources: request.trustedSources.map((entry, row) => ({ id: String(row), ...entry })),
    acceptedDocuments: request.acceptedDocuments.map(acceptedKey),
  };
}
