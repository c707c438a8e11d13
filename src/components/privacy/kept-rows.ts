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

/** Who takes the orders of a build, see `src/site/settings.ts`. */
type Mode = ImportMetaEnv['PUBLIC_ORDER_MODE'];

/** What is stored under one name, in words. */
export interface KeptRow extends Kept {
  readonly name: string;
  readonly place: string;
  /** Whether only a demo keeps it. */
  readonly isOfDemo: boolean;
  readonly parts: readonly { readonly text: string; readonly duration: string }[];
}

/** What is only stored where readers order. */
const OF_ORDERS: readonly RowName[] = ['sending', 'earlierSending', 'orderNote'];

/** All that a build writes into the storages of a browser; a row without words does not compile. */
export function keptRows(translator: PageTranslator, mode: Mode): readonly KeptRow[] {
  return everyRow(translator)
    .filter(({ isOfDemo }) => mode === 'demo' || !isOfDemo)
    .filter(({ id }) => mode !== 'handoff' || !OF_ORDERS.includes(id));
}

/**
 * The same with what a build of another mode may have left on the same origin, such as the demo that
 * a handbook was before readers ordered with it: for deleting it.
 */
export function deletedRows(translator: PageTranslator): readonly KeptRow[] {
  return everyRow(translator);
}

function everyRow(translator: PageTranslator) {
  const { t } = translator;
  const rows: Readonly<Record<string, Kept>> = { ...kept, ...keptByDemo };
  return Object.entries(rows).map(([key, row]) => {
    const id = key as RowName;
    const parts = Object.entries(row.holds).map(([part, duration]) => ({
      text: t(`page-privacy.part-${`${key}-${part}` as PartName}`),
      duration: durationText(duration, translator),
    }));
    const name = t(`page-privacy.name-${id}`);
    const place = t(`page-privacy.where-${row.where}`);
    return { id, ...row, name, place, parts, isOfDemo: key in keptByDemo };
  });
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
