import type { PageTranslator } from '#i18n/pages';
import { kept, type Duration, type Kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';

/** Both tables of what is kept in the browser. */
type Table = typeof kept & typeof keptByDemo;
type RowName = keyof Table;

/** A part of a row, such as `sending-refusal`: each has a text, `page-privacy.part-…`. */
type PartName = {
  [Name in RowName]: `${Name}-${keyof Table[Name]['holds'] & string}`;
}[RowName];

/** What is stored under one name, in words. */
export interface KeptRow extends Kept {
  readonly name: string;
  readonly place: string;
  readonly parts: readonly { readonly text: string; readonly duration: string }[];
}

/** All that this build may keep in the storages of a browser; a row without words does not compile. */
export function keptRows(translator: PageTranslator, isDemo: boolean): readonly KeptRow[] {
  const { t } = translator;
  const rows: Readonly<Record<string, Kept>> = { ...kept, ...(isDemo && keptByDemo) };
  return Object.entries(rows).map(([key, row]) => ({
    ...row,
    name: t(`page-privacy.name-${key as RowName}`),
    place: t(`page-privacy.where-${row.where}`),
    parts: Object.entries(row.holds).map(([part, duration]) => ({
      text: t(`page-privacy.part-${`${key}-${part}` as PartName}`),
      duration: durationText(duration, translator),
    })),
  }));
}

const HOUR = 60 * 60 * 1000;

/** `23 hours`, `30 days`, or what ends it. */
export function durationText(duration: Duration, { t }: PageTranslator): string {
  if (typeof duration === 'string') return t(`page-privacy.until-${duration}`);
  const hours = duration / HOUR;
  return hours % 24 === 0
    ? t('page-privacy.days', { count: hours / 24 })
    : t('page-privacy.hours', { count: hours });
}
