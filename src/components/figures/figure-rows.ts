import type { Catalogue, Provenance, Region, Text } from '#catalogue';
import type { Locale, Translator } from '#i18n';
import { defaultLocale } from '#i18n/locale';
import { isPageMessage, pageTranslatorFor } from '#i18n/pages';

/** A figure of the catalogue, found by its `source`, wherever it stands. */
export interface FoundFigure {
  /** The field that holds it: `minGb`, `pricePerHour`. */
  readonly field: string;
  /** What it is of, from the outside in: `b2-4`, or `ipv4`; ids and names as the catalogue has them. */
  readonly of: readonly (string | Text)[];
  /** As written in the catalogue; for the provenance of a whole entry, that entry. */
  readonly value: unknown;
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
    return [{ field, of, value, provenance: { source, asOf, confidence } }];
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
    ...{ field: 'provenance', of: [...of, ...ownNames(data, '')], value },
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
  readonly asOf: string;
  readonly source: string;
  readonly confidence: string;
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
  const { t } = pageTranslatorFor(translator.locale);
  return figures.map((figure) => {
    const { source, asOf, confidence } = figure.provenance;
    const field = fieldName(figure.field, translator.locale);
    const of = figure.of.map((name) => nameText(name, translator));
    return {
      label: [...of, ...(field ? [field] : [])].join(': '),
      value: valueText(figure, provider.currency, translator),
      asOf: t('page-figures.as-of', { month: translator.month(asOf) }),
      source: evidence.find(({ id }) => id === source)?.name[translator.locale] ?? source,
      confidence: t(`page-figures.confidence.${confidence}`),
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
  { field, value }: FoundFigure,
  currency: string,
  translator: Translator,
): string {
  const { t } = pageTranslatorFor(translator.locale);
  if (typeof value === 'object' && value !== null) {
    if ('zones' in value) return zonesText(value as Region, translator);
    return String((value as Readonly<Record<string, unknown>>)[translator.locale]);
  }
  if (typeof value !== 'number') return String(value);
  if (field === 'pricePerHour')
    return `${translator.money(value, currency)} ${t('page-figures.per-hour')}`;
  if (field === 'pricePerStep')
    return `${translator.money(value, currency)} ${t('page-figures.per-month')}`;
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
