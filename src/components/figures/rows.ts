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
  words: Translator,
): readonly FigureRow[] {
  const texts = figureTexts[words.locale];
  return figures.map((figure) => {
    const { source, asOf, confidence } = figure.provenance;
    const field = texts.fields[figure.field];
    if (field === undefined) {
      throw new Error(`The figure "${figure.field}" has no words in components/figures/texts.ts.`);
    }
    const of = figure.of.map((name) => nameText(name, words));
    return {
      label: [...of, ...(field ? [field] : [])].join(': '),
      value: valueText(figure, provider.currency, words),
      asOf: texts.asOf(words.month(asOf)),
      source: evidence.find(({ id }) => id === source)?.name[words.locale] ?? source,
      confidence: texts.confidence[confidence],
    };
  });
}

function nameText(name: FoundFigure['of'][number], words: Translator): string {
  if (typeof name !== 'string') return name[words.locale];
  return name === 'ipv4' || name === 'ipv6' ? words.text(`family.${name}`) : name;
}

/** The value with its unit, which the field's name tells. */
function valueText({ field, value }: FoundFigure, currency: string, words: Translator): string {
  const texts = figureTexts[words.locale];
  if (typeof value === 'object' && value !== null) {
    if ('zones' in value) return zonesText(value as Region, words);
    return String((value as Readonly<Record<string, unknown>>)[words.locale]);
  }
  if (typeof value !== 'number') return String(value);
  if (field === 'pricePerHour') return `${words.money(value, currency)} ${texts.perHour}`;
  if (field === 'pricePerStep') return `${words.money(value, currency)} ${texts.perMonth}`;
  if (field.endsWith('Prefix')) return `/${String(value)}`;
  if (field.endsWith('Percent')) return words.percent(value);
  if (field.endsWith('Minutes')) return texts.minutes(words.number(value));
  const unit = /(?:Gb|Km|Ms)$/.exec(field)?.[0];
  const units: Readonly<Record<string, string>> = { Gb: 'GB', Km: 'km', Ms: 'ms' };
  return [words.number(value), ...(unit ? [units[unit]] : [])].join('\u00a0');
}

function zonesText({ zones }: Pick<Region, 'zones'>, { locale }: Translator): string {
  return zones.map(({ id, site, place }) => `${id} (${site}, ${place[locale]})`).join(', ');
}
