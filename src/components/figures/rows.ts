import type { Catalogue, Region } from '#catalogue';
import type { Translator } from '#i18n';
import type { FigureGroup, FoundFigure } from './figures.ts';
import { figureTexts } from './texts.ts';

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
 * @throws Error for a field that `texts.ts` has no words for
 */
export function figureRows(
  { figures }: FigureGroup,
  { evidence, provider }: Catalogue,
  translator: Translator,
): readonly FigureRow[] {
  const texts = figureTexts[translator.locale];
  return figures.map((figure) => {
    const { source, asOf, confidence } = figure.provenance;
    const field = texts.fields[figure.field];
    if (field === undefined) {
      throw new Error(`The figure "${figure.field}" has no words in components/figures/texts.ts.`);
    }
    const of = figure.of.map((name) => nameText(name, translator));
    return {
      label: [...of, ...(field ? [field] : [])].join(': '),
      value: valueText(figure, provider.currency, translator),
      asOf: texts.asOf(translator.month(asOf)),
      source: evidence.find(({ id }) => id === source)?.name[translator.locale] ?? source,
      confidence: texts.confidence[confidence],
    };
  });
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
  const texts = figureTexts[translator.locale];
  if (typeof value === 'object' && value !== null) {
    if ('zones' in value) return zonesText(value as Region, translator);
    return String((value as Readonly<Record<string, unknown>>)[translator.locale]);
  }
  if (typeof value !== 'number') return String(value);
  if (field === 'pricePerHour') return `${translator.money(value, currency)} ${texts.perHour}`;
  if (field === 'pricePerStep') return `${translator.money(value, currency)} ${texts.perMonth}`;
  if (field.endsWith('Prefix')) return `/${String(value)}`;
  if (field.endsWith('Percent')) return translator.percent(value);
  if (field.endsWith('Minutes')) return texts.minutes(translator.number(value));
  const unit = /(?:Gb|Km|Ms)$/.exec(field)?.[0];
  const units: Readonly<Record<string, string>> = { Gb: 'GB', Km: 'km', Ms: 'ms' };
  return [translator.number(value), ...(unit ? [units[unit]] : [])].join('\u00a0');
}

function zonesText({ zones }: Pick<Region, 'zones'>, { locale }: Translator): string {
  return zones.map(({ id, site, place }) => `${id} (${site}, ${place[locale]})`).join(', ');
}
