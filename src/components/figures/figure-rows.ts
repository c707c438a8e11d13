import type { Catalogue, Provenance, Region, Text } from '#catalogue';
import { priceText, type Locale, type Translator } from '#i18n';
import { defaultLocale } from '#i18n/locale';
import { isPageMessage, pageTranslatorFor } from '#i18n/pages';
import { asOfText } from '../figure-text.ts';
import { sourceName } from './claims.ts';

/** A figure of the catalogue, found by its `source`, wherever it stands. */
export interface FoundFigure {
  /** The field that holds it: `minGb`, `pricePerHour`. */
  readonly field: string;
  /** What it is of, from the outside in: `b2-4`, or `ipv4`; ids and names as the catalogue has them. */
  readonly of: readonly (string | Text)[];
  /** As written in the catalogue; for the provenance of a whole entry, that entry. */
  readonly value: unknown;
  /** Whether the value is a price that looks rounded. */
  readonly isApproximate: boolean;
  readonly provenance: Provenance;
}

/** Figures that stand together on the page, under an anchor of their own. */
export interface FigureGroup {
  /** The anchor: `provider`, or the id of a service. */
  readonly id: string;
  /** The name of a service; other groups are named by the page. */
  readonly service?: string;
  readonly figures: readonly FoundFigure[];
}

/**
 * Every figure of the catalogue by where it is kept: what is shared first, then the services. A
 * figure that is added to a schema is found by itself.
 */
export function figureGroups(catalogue: Catalogue): readonly FigureGroup[] {
  const { provider, billing, nodeSizes, regions, documents, orderStatuses, services } = catalogue;
  return [
    { id: 'provider', figures: figuresIn(provider) },
    { id: 'billing', figures: figuresIn(billing) },
    { id: 'node-sizes', figures: figuresIn(nodeSizes) },
    { id: 'regions', figures: figuresIn(regions) },
    { id: 'documents', figures: figuresIn(documents) },
    { id: 'order-statuses', figures: figuresIn(orderStatuses) },
    // What a service brings along stands with the shared sizes and documents already.
    ...services.map((service) => ({
      id: service.id,
      service: service.name,
      figures: Object.entries(service)
        .filter(([field]) => field !== 'ownDocuments' && field !== 'ownNodeSizes')
        .flatMap(([field, value]) => figuresIn(value, field)),
    })),
  ];
}

function figuresIn(data: unknown, field = '', of: FoundFigure['of'] = []): readonly FoundFigure[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isFigure(data)) {
    const { source, asOf, confidence } = data;
    const value = 'cents' in data ? data.cents : data.value;
    const isApproximate = 'approximate' in data && data.approximate === true;
    return [{ field, of, value, isApproximate, provenance: { source, asOf, confidence } }];
  }
  if ('provenance' in data) return [wholeEntry(data, of)];
  const owner = Array.isArray(data) ? [] : ownNames(data, field);
  return Object.entries(data).flatMap(([key, value]) =>
    figuresIn(value, Array.isArray(data) ? field : key, [...of, ...owner]),
  );
}

/** The provenance of a whole region, whose value is all that it has. */
function wholeEntry(
  data: object & { readonly provenance?: unknown },
  of: FoundFigure['of'],
): FoundFigure {
  const { provenance, ...value } = data;
  return {
    ...{ field: 'provenance', of: [...of, ...ownNames(data, '')], value, isApproximate: false },
    provenance: provenance as Provenance,
  };
}

/** What an entry is called: by its name or question, else by its id; of an address family, by its key. */
function ownNames(data: object, field: string): FoundFigure['of'] {
  if (field === 'ipv4' || field === 'ipv6') return [field];
  if ('sizes' in data) return [];
  if ('name' in data && 'id' in data && isNameOf(data.name)) return [data.name];
  if ('question' in data && isNameOf(data.question)) return [data.question];
  return 'id' in data && typeof data.id === 'string' ? [data.id] : [];
}

function isNameOf(name: unknown): name is string | Text {
  return (
    typeof name === 'string' || (typeof name === 'object' && name !== null && defaultLocale in name)
  );
}

function isFigure(
  data: object,
): data is Provenance & { readonly value?: unknown; readonly cents?: unknown } {
  return 'source' in data && 'asOf' in data && 'confidence' in data;
}

/** A figure as a row of the table. */
export interface FigureRow {
  readonly label: string;
  readonly value: string;
  /** Since when it is known, or that it is an assumption. */
  readonly asOf: string;
  /** The short name of the source. */
  readonly source: string;
}

/** What all rows say of where they come from; undefined where they differ. */
export function sharedOrigin(
  rows: readonly FigureRow[],
): Pick<FigureRow, 'asOf' | 'source'> | undefined {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return undefined;
  const { asOf, source } = first;
  return others.every((row) => row.asOf === asOf && row.source === source)
    ? { asOf, source }
    : undefined;
}

/**
 * The rows of a group, in words.
 *
 * @throws Error for a field that `page-figures.yaml` has no words for
 */
export function figureRows(
  { figures }: FigureGroup,
  { evidence, provider }: Catalogue,
  translator: Translator,
): readonly FigureRow[] {
  return figures.map((figure) => {
    const { source } = figure.provenance;
    const field = fieldName(figure.field, translator.locale);
    const of = figure.of.map((name) => nameText(name, translator));
    return {
      label: [...of, ...(field ? [field] : [])].join(': '),
      value: valueText(figure, provider.currency, translator),
      asOf: asOfText([figure.provenance], translator),
      source: sourceName(source, evidence, translator.locale),
    };
  });
}

/** The heading of a group: the service's name, or a name that the page has for it. */
export function groupTitle({ id, service }: FigureGroup, locale: Locale): string {
  if (service !== undefined) return service;
  return named(`page-figures.group.${id}`, locale);
}

/** What the field of the catalogue holds; empty where what it is of says that already. */
function fieldName(field: string, locale: Locale): string {
  if (field === 'answer') return '';
  return named(`page-figures.field.${field}`, locale);
}

function named(key: string, locale: Locale): string {
  if (isPageMessage(key)) return pageTranslatorFor(locale).t(key);
  const file = `content/messages/${locale}/page-figures.yaml`;
  throw new Error(`${file}: ${key} is missing. Write what readers call it.`);
}

function nameText(name: FoundFigure['of'][number], translator: Translator): string {
  if (typeof name !== 'string') return name[translator.locale];
  return name === 'ipv4' || name === 'ipv6' ? translator.t(`family.${name}`) : name;
}

/** The value with its unit, which the field's name tells. */
function valueText(
  { field, value, isApproximate }: FoundFigure,
  currency: string,
  translator: Translator,
): string {
  const { t } = pageTranslatorFor(translator.locale);
  if (typeof value === 'object' && value !== null) {
    if ('zones' in value) return zonesText(value as Region, translator);
    return String((value as Readonly<Record<string, unknown>>)[translator.locale]);
  }
  if (typeof value !== 'number') return String(value);
  if (field.startsWith('price')) {
    const price = priceText({ cents: value, approximate: isApproximate }, currency, translator);
    return `${price} ${t(field === 'pricePerHour' ? 'page-figures.per-hour' : 'page-figures.per-month')}`;
  }
  if (field.endsWith('Prefix')) return `/${String(value)}`;
  if (field.endsWith('Percent')) return translator.percent(value);
  if (field.endsWith('Minutes')) return t('page-figures.minutes', { count: value });
  const unit = /(?:Gb|Km|Ms)$/.exec(field)?.[0];
  const units: Readonly<Record<string, string>> = { Gb: 'GB', Km: 'km', Ms: 'ms' };
  return [translator.number(value), ...(unit ? [units[unit]] : [])].join('\u00a0');
}

function zonesText({ zones }: Pick<Region, 'zones'>, { locale }: Translator): string {
  return zones.map(({ id, site, place }) => `${id} (${site}, ${place[locale]})`).join(', ');
}
