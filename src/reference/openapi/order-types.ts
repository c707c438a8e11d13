import type { Catalogue, Service } from '#catalogue';
import { toOffer, type Offer, type OrderRequest } from '#order';
import { cidrPattern } from './cidr.ts';
import { schemaRef, type JsonSchema } from './json-schema.ts';
import { apiText } from './texts.ts';

/*
 * What can be ordered, as types: one for each service, with its IDs and limits. They are stricter than
 * the schemas that the site's client and backend work with (`#api`): an API answers a wrong size with
 * the code that says so, and an order of last year may have a size that is no longer offered.
 */

/** A type that others name, and every field of it. */
type ObjectSchema = JsonSchema & { readonly properties: Readonly<Record<string, JsonSchema>> };

/**
 * The types of the body of an order.
 *
 * @param configuration the type of what was ordered, which takes any service and size
 * @param source the type of an ordered source, which takes any network
 */
export function orderTypes(
  catalogue: Catalogue,
  configuration: JsonSchema,
  source: JsonSchema,
): Readonly<Record<string, JsonSchema>> {
  const offers = catalogue.services.map((service) => ({
    service,
    offer: toOffer(service, catalogue, { allowDocumentation: false }),
    name: orderTypeName(service),
  }));
  const pattern = cidrPattern(offers.map(({ offer }) => offer.trustedSources));
  return {
    OrderRequest: {
      description: apiText('schemas.OrderRequest.summary'),
      oneOf: offers.map(({ name }) => ({ $ref: schemaRef(name) })),
      discriminator: {
        propertyName: 'service',
        mapping: Object.fromEntries(
          offers.map(({ service, name }) => [service.id, schemaRef(name)]),
        ),
      },
    },
    ...Object.fromEntries(
      offers.map(({ service, offer, name }) => [
        name,
        {
          ...constrained(configuration, limitsOf(offer)),
          description: `${service.name}. ${apiText('schemas.ServiceOrder.summary')}`,
        },
      ]),
    ),
    TrustedSource: {
      ...constrained(source, {
        cidr: { pattern, description: apiText('schemas.TrustedSource.cidr') },
      }),
      description: apiText('schemas.TrustedSource.summary'),
    },
  };
}

/** The name of the type of a service's order: `PrivateRegistryOrder`. */
function orderTypeName({ id }: Pick<Service, 'id'>): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Order`;
}

/** What a service demands of each field; a new field without an entry does not compile. */
function limitsOf(offer: Offer): Readonly<Record<keyof OrderRequest, JsonSchema>> {
  const { storage, trustedSources, documents } = offer;
  return {
    service: { const: offer.service },
    serviceType: { enum: offer.serviceTypes },
    nodeSize: { enum: offer.nodeSizes.map(({ id }) => id) },
    storageGb: { minimum: storage.minGb, maximum: storage.maxGb, multipleOf: storage.stepGb },
    trustedSources: {
      items: { $ref: schemaRef('TrustedSource') },
      minItems: 1,
      maxItems: trustedSources.maxEntries,
    },
    availabilityZone: { enum: offer.availabilityZones },
    billingProfile: {},
    acceptedDocuments: { minItems: documents.length },
  };
}

/** A type with more said of some of its fields. */
function constrained(
  schema: JsonSchema,
  fields: Readonly<Record<string, JsonSchema>>,
): ObjectSchema {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, field]): [string, JsonSchema] => [name, { ...field, ...fields[name] }],
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}
