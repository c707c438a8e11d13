import type { FurtherTranslator } from '#i18n/further';
import { priceOf, type PriceLine } from './price-lines.ts';

/** A table for a spreadsheet. */
export interface PriceRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What spreadsheets in the language of the page expect between two cells. */
  readonly delimiter: ',' | ';';
}

/**
 * The configurations as a table: names as they are read, amounts as plain numbers with the decimal sign
 * of the language. What cannot be ordered as entered has no amounts.
 */
export function priceRows(lines: readonly PriceLine[], translator: FurtherTranslator): PriceRows {
  const { t, locale } = translator;
  const decimals = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: false,
  });
  const amount = (cents: number | undefined) =>
    cents === undefined ? '' : decimals.format(cents / 100);
  const currency = lines[0]?.service.prices.currency ?? '';
  const inCurrency = (label: string) => `${label} (${currency})`;
  return {
    header: [
      t('calculator.column-name'),
      t('calculator.service'),
      t('node-size.legend'),
      t('storage.field'),
      inCurrency(t('calculator.per-hour')),
      inCurrency(t('calculator.node')),
      inCurrency(t('calculator.storage')),
      inCurrency(t('review.price')),
      t('calculator.remark'),
    ],
    rows: lines.map((line) => {
      const price = priceOf(line);
      return [
        line.name,
        line.service.name,
        line.nodeSize,
        line.storageGb,
        amount(price?.node.centsPerHour),
        amount(price?.node.cents),
        amount(price?.storage.cents),
        amount(price?.cents),
        price?.approximate ? t('calculator.approximate') : '',
      ];
    }),
    delimiter: decimals.format(0.5).includes(',') ? ';' : ',',
  };
}
