import { createHash } from 'node:crypto';
import { offeredDocuments, offeredFamilies, offeredSizes, offeredZones } from '#catalogue';
import type { Catalogue, LegalDocument, Price, Provenance, Service } from '#catalogue';
import { translatorFor } from '#i18n';
import { locales, type Locale } from '#i18n/locale';
import { BILLING_PROFILE_ID } from '#order';
import { GLOBAL_UNICAST, isTransition, MAX_NOTE_LENGTH, specialBlocks } from '#sources';
import { CATALOGUE_SCHEMA_PATH } from './json-schema.ts';
import type { CatalogueFile } from './schema.ts';

/** Fields are added with a new second number; the first one changes when scripts have to. */
const FORMAT_VERSION = '1.0.0';

type ServiceEntry = CatalogueFile['services'][number];
type FileWithoutEdition = Omit<CatalogueFile, 'edition' | 'figuresFrom' | 'figuresTo'>;

/**
 * What `catalogue.json` holds: all that a script needs for the body of an order that the order API
 * of a live site accepts. Takes time in proportion to the number of services.
 *
 * @param siteUrl address of the site, with a slash at its end
 */
export function catalogueFile(catalogue: Catalogue, siteUrl: string): CatalogueFile {
  const { provider, evidence, services } = catalogue;
  const file: FileWithoutEdition = {
    $schema: siteUrl + CATALOGUE_SCHEMA_PATH,
    formatVersion: FORMAT_VERSION,
    languages: [...locales],
    provider: provider.name,
    currency: provider.currency,
    hoursPerMonth: provider.hoursPerMonth,
    priceNote: inEveryLanguage((locale) => translatorFor(locale).t('review.price-binding')),
    evidence: [...evidence.sources],
    billingProfile: { kinds: ['new', 'existing'], idPattern: BILLING_PROFILE_ID.source },
    maxNoteLength: MAX_NOTE_LENGTH,
    addressBlocks: addressBlocks(),
    services: services.map((service) => serviceEntry(service, catalogue, siteUrl)),
  };
  const months = monthsIn(file).sort();
  const { $schema, formatVersion, ...rest } = file;
  return {
    ...{ $schema, formatVersion, edition: editionOf(file) },
    ...{ figuresFrom: months.at(0) ?? '', figuresTo: months.at(-1) ?? '' },
    ...rest,
  };
}

function serviceEntry(service: Service, catalogue: Catalogue, siteUrl: string): ServiceEntry {
  const { id, name, tagline, serviceTypes, storage, trustedSources } = service;
  const familyOf = new Map(
    offeredFamilies(catalogue, service).flatMap((family) =>
      family.sizes.map((size) => [size.id, family.name] as const),
    ),
  );
  return {
    id,
    name,
    summary: tagline,
    guide: inEveryLanguage((locale) => `${siteUrl}${locale}/guides/${id}/`),
    serviceTypes: serviceTypes.map((type) => ({
      ...{ id: type.id, name: type.name, version: type.version, description: type.description },
    })),
    nodeSizes: offeredSizes(catalogue, service).map(({ id: size, vcpu, ramGb, pricePerHour }) => ({
      ...{ id: size, family: familyOf.get(size) ?? '', vcpu, ramGb },
      pricePerHour: priceEntry(pricePerHour),
    })),
    storage: {
      minGb: storage.minGb,
      maxGb: storage.maxGb,
      stepGb: storage.stepGb,
      // What the form begins with (`completeDraft`).
      defaultGb: storage.minGb.value,
      pricePerStep: priceEntry(storage.pricePerStep),
    },
    trustedSources: {
      maxEntries: trustedSources.maxEntries,
      families: trustedSources.families.flatMap((family) => {
        const limits = trustedSources[family];
        return limits ? [{ family, ...limits }] : [];
      }),
    },
    availabilityZones: offeredZones(catalogue, service).map(({ region, zone }) => ({
      ...{ id: zone.id, region: region.id, site: zone.site, place: zone.place },
      ...region.provenance,
    })),
    documents: offeredDocuments(catalogue, service).map(documentEntry),
  };
}

/** Without what only authors need. */
function priceEntry({ cents, approximate, source, asOf, confidence }: Price) {
  return { cents, approximate, source, asOf, confidence };
}

function documentEntry({ id, name, about, version, url }: LegalDocument) {
  const addresses = typeof url === 'string' ? inEveryLanguage(() => url) : url;
  return { id, name, about, version, ...(addresses && { url: addresses }) };
}

/**
 * The registries as the form applies them (`reachOf` in `#sources`): what IANA has not given out
 * as unicast addresses is reserved, so the blocks lie in two that hold all of IPv6. A block for
 * documentation is rejected too: only the demo accepts those.
 */
function addressBlocks(): CatalogueFile['addressBlocks'] {
  return [
    { network: '::/0', class: 'reserved', rejected: true },
    { network: GLOBAL_UNICAST, class: 'public', rejected: false },
    ...specialBlocks().map((block) => ({
      network: block.cidr,
      class: block.class,
      rejected: !isTransition(block.class),
    })),
  ];
}

function inEveryLanguage<Value>(valueFor: (locale: Locale) => Value): Record<Locale, Value> {
  const values = locales.map((locale) => [locale, valueFor(locale)] as const);
  return Object.fromEntries(values) as Record<Locale, Value>;
}

/** The months of all figures in a value, however deep. */
function monthsIn(value: unknown): Provenance['asOf'][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'asOf' && typeof part === 'string' ? [part] : monthsIn(part),
  );
}

/** The same for the same content, so that no build is another edition only because of its day. */
function editionOf(file: FileWithoutEdition): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 16);
}
