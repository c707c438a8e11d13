import { furtherTranslatorFor } from '#i18n/further';
import { expect, test } from 'vitest';
import type { PricedService, PriceLine } from '../../../src/islands/calculator/price-lines.ts';
import { priceRows } from '../../../src/islands/calculator/price-rows.ts';

const cache: PricedService = {
  id: 'cache',
  name: 'Cache',
  guideUrl: '/de/guides/cache/',
  prices: {
    nodeSizes: [{ id: 'b2-4', centsPerHour: 150, approximate: true }],
    storage: { minGb: 50, maxGb: 1000, stepGb: 50, centsPerStep: 715 },
    hoursPerMonth: 732,
    currency: 'EUR',
  },
  sizeLabels: {},
  asOf: '',
};
const line: PriceLine = {
  key: 1,
  name: 'Shop',
  service: cache,
  nodeSize: 'b2-4',
  storageGb: '100',
};

test('spreadsheets can add up the amounts, in the language of the page', () => {
  const german = priceRows([line], furtherTranslatorFor('de'));
  expect(german.delimiter).toBe(';');
  expect(german.rows).toEqual([
    ['Shop', 'Cache', 'b2-4', '100', '1,50', '1098,00', '14,30', '1112,30', expect.any(String)],
  ]);
  const english = priceRows([line], furtherTranslatorFor('en'));
  expect(english.delimiter).toBe(',');
  expect(english.rows[0]?.slice(4, 8)).toEqual(['1.50', '1098.00', '14.30', '1112.30']);
  expect(english.header).toEqual([
    ...['Name', 'Service', 'Node size', 'Storage size in GB', 'Price per hour (EUR)'],
    ...['Node per month (EUR)', 'Storage per month (EUR)', 'Price per month (EUR)', 'Note'],
  ]);
  expect(german.header[0]).toBe('Name');
});

test('every cell has its head, and what cannot be ordered has no amount', () => {
  const { header, rows } = priceRows(
    [{ ...line, storageGb: '120' }, line],
    furtherTranslatorFor('de'),
  );
  expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
  expect(rows[0]?.slice(3)).toEqual(['120', '', '', '', '', '']);
});
