import { locales, type Locale } from '#i18n/locale';
import { FAMILIES, SPECIAL_CLASSES, TRANSITION_CLASSES } from '#sources';
import { z } from '#zod';
import { catalogueFileText } from './texts.ts';

/** What is said about each part of the file; a type's `id` is its name in the JSON Schema. */
export const described = z.registry<{ id?: string; description: string }>();

/**
 * An object type of the file. It and its fields are described by the texts of its name, so that none
 * can be left out.
 */
function named<Shape extends Readonly<Record<string, z.ZodMiniType>>>(id: string, shape: Shape) {
  const text = (part: string) => catalogueFileText(`schemas.${id}.${part}`);
  const fields = Object.entries(shape).map(([field, schema]) => {
    // A copy: the same type has another meaning in another field.
    const copy = z.clone(schema, undefined, { parent: true });
    return [field, copy.register(described, { description: text(`fields.${field}`) })];
  });
  return z
    .object(Object.fromEntries(fields) as Shape)
    .register(described, { id, description: text('summary') });
}

/** A value for each language of the handbook. */
function byLanguage<Value extends z.ZodMiniType>(value: Value) {
  return z.object(
    Object.fromEntries(locales.map((locale) => [locale, value])) as Record<Locale, Value>,
  );
}

const Id = z.string().check(z.minLength(1));
const Words = z.string().check(z.minLength(1));
const Text = byLanguage(Words);
const Address = z.url();
const Month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
const PositiveInt = z.int().check(z.positive());

/** Where a figure comes from, see `content/evidence.yaml`. */
const provenance = { source: Id, asOf: Month, confidence: z.enum(['known', 'assumed']) };

const NumberFigure = named('NumberFigure', {
  value: z.int().check(z.nonnegative()),
  ...provenance,
});
const VersionFigure = named('VersionFigure', { value: Words, ...provenance });
const Price = named('Price', { cents: PositiveInt, approximate: z.boolean(), ...provenance });

/** All that a list of things to choose from has in common: there is always something to choose. */
const some = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.minLength(1));

const ServiceType = named('ServiceType', {
  id: Id,
  name: Words,
  version: VersionFigure,
  description: Text,
});

const NodeSize = named('NodeSize', {
  id: Id,
  family: Words,
  vcpu: PositiveInt,
  ramGb: PositiveInt,
  pricePerHour: Price,
});

const Storage = named('Storage', {
  minGb: NumberFigure,
  maxGb: NumberFigure,
  stepGb: NumberFigure,
  defaultGb: PositiveInt,
  pricePerStep: Price,
});

const SourceFamily = named('SourceFamily', {
  family: z.enum(FAMILIES),
  shortestPrefix: NumberFigure,
  longestPrefix: NumberFigure,
});

const SourceLimits = named('SourceLimits', {
  maxEntries: NumberFigure,
  families: some(SourceFamily),
});

const AvailabilityZone = named('AvailabilityZone', {
  id: Id,
  region: Id,
  site: Words,
  place: Text,
  ...provenance,
});

const Document = named('Document', {
  id: Id,
  name: Text,
  about: Text,
  version: VersionFigure,
  url: z.exactOptional(z.partialRecord(z.enum(locales), Address)),
});

const Service = named('Service', {
  id: Id,
  name: Words,
  summary: Text,
  guide: byLanguage(Address),
  serviceTypes: some(ServiceType),
  nodeSizes: some(NodeSize),
  storage: Storage,
  trustedSources: SourceLimits,
  availabilityZones: some(AvailabilityZone),
  documents: some(Document),
});

const Evidence = named('Evidence', { id: Id, name: Text, about: Text });

const BillingProfileRule = named('BillingProfileRule', {
  kinds: some(z.enum(['new', 'existing'])),
  idPattern: Words,
});

const AddressBlock = named('AddressBlock', {
  network: Words,
  class: z.enum(['public', ...SPECIAL_CLASSES, ...TRANSITION_CLASSES]),
  rejected: z.boolean(),
});

/** What `catalogue.json` holds: the one definition of the file, of its JSON Schema and its type. */
export const CatalogueFileSchema = named('Catalogue', {
  $schema: Address,
  formatVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  edition: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  figuresFrom: Month,
  figuresTo: Month,
  languages: some(z.enum(locales)),
  provider: Words,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  hoursPerMonth: NumberFigure,
  priceNote: Text,
  evidence: some(Evidence),
  billingProfile: BillingProfileRule,
  maxNoteLength: PositiveInt,
  addressBlocks: some(AddressBlock),
  services: some(Service),
});

/** All that a script needs to order, as `catalogue.json` has it. */
export type CatalogueFile = z.infer<typeof CatalogueFileSchema>;
