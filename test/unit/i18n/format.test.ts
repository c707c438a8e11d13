import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  fill,
  formatDateTime,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRelative,
  formatTicketTime,
  formatTime,
} from '../../../src/i18n/format.ts';
import { readIn } from '../../support/time-zone.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** No-break spaces as `_`, which one can see. */
const visible = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, '_');

describe('numbers as each language writes them', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1000', '1,000'],
    [9999, '9999', '9,999'],
    [65_536, '65.536', '65,536'],
    [16_777_216, '16.777.216', '16,777,216'],
    [2n ** 96n, '79.228.162.514.264.337.593.543.950.336', '79,228,162,514,264,337,593,543,950,336'],
  ])('%d', (value, german, english) => {
    expect(formatNumber(value, 'de')).toBe(german);
    expect(formatNumber(value, 'en')).toBe(english);
  });
});

describe('money from whole cents', () => {
  test.each([
    [8767, '87,67_€', '€87.67'],
    [11, '0,11_€', '€0.11'],
    [0, '0,00_€', '€0.00'],
    [157_432, '1.574,32_€', '€1,574.32'],
  ])('%d', (cents, german, english) => {
    expect(visible(formatMoney(cents, 'EUR', 'de'))).toBe(german);
    expect(formatMoney(cents, 'EUR', 'en')).toBe(english);
  });

  test('in the currency of the catalogue', () => {
    expect(visible(formatMoney(8767, 'CHF', 'de'))).toBe('87,67_CHF');
  });
});

describe('percent and months', () => {
  test('a percentage keeps its decimals, and gets no others', () => {
    expect(visible(formatPercent(99.95, 'de'))).toBe('99,95_%');
    expect(formatPercent(99.95, 'en')).toBe('99.95%');
    expect(formatPercent(100, 'en')).toBe('100%');
  });

  test.each(['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'])(
    'a month is the same one for an author in the time zone %s',
    (zone) => {
      readIn(zone);
      expect(formatMonth('2025-11', 'de')).toBe('November 2025');
      expect(formatMonth('2026-12', 'de')).toBe('Dezember 2026');
    },
  );

  test('in English', () => {
    expect(formatMonth('2025-01', 'en')).toBe('January 2025');
  });
});

describe('times', () => {
  test.each([
    ['2026-11-20T12:05:09Z', '20.11.2026, 13:05_Uhr', 'Nov 20, 2026, 1:05_PM'],
    ['2026-11-28T04:47:25Z', '28.11.2026, 05:47_Uhr', 'Nov 28, 2026, 5:47_AM'],
    ['2026-07-04T22:00:00Z', '05.07.2026, 00:00_Uhr', 'Jul 5, 2026, 12:00_AM'],
  ])('%s is shown with its unit, without seconds and zone', (time, german, english) => {
    readIn('Europe/Berlin');
    expect(visible(formatDateTime(time, 'de'))).toBe(german);
    expect(visible(formatDateTime(time, 'en'))).toBe(english);
    // The time of day alone has the same form.
    expect(german.endsWith(`, ${visible(formatTime(time, 'de'))}`)).toBe(true);
    expect(english.endsWith(`, ${visible(formatTime(time, 'en'))}`)).toBe(true);
  });

  test.each([
    ['Europe/Berlin', '20.11.2026, 13:05:09 MEZ', 'Nov 20, 2026, 1:05:09 PM GMT+1'],
    ['UTC', '20.11.2026, 12:05:09 UTC', 'Nov 20, 2026, 12:05:09 PM UTC'],
  ])('a ticket gets the second, in UTC and in %s', (zone, german, english) => {
    readIn(zone);
    const utc = '2026-11-20T12:05:09.000Z (UTC)';
    expect(formatTicketTime('2026-11-20T12:05:09Z', 'de')).toBe(`${utc}, ${german}`);
    const inEnglish = formatTicketTime('2026-11-20T12:05:09Z', 'en').replace('\u202f', ' ');
    expect(inEnglish).toBe(`${utc}, ${english}`);
  });

  test.each([
    [-60, 'jetzt', 'now'],
    [9, 'jetzt', 'now'],
    [59, 'vor 50 Sekunden', '50 seconds ago'],
    [60, 'vor 1 Minute', '1 minute ago'],
    [3599, 'vor 59 Minuten', '59 minutes ago'],
    [7200, 'vor 2 Stunden', '2 hours ago'],
    [86_400, 'gestern', 'yesterday'],
    [864_000, 'vor 10 Tagen', '10 days ago'],
  ])('%d seconds ago', (seconds, german, english) => {
    const now = Date.parse('2026-11-20T12:00:00Z');
    expect(formatRelative(now - seconds * 1000, now, 'de')).toBe(german);
    expect(formatRelative(now - seconds * 1000, now, 'en')).toBe(english);
  });
});

describe('filling a message', () => {
  test('numbers are written as the language does, texts stay as they are', () => {
    const params = { text: '10.0.0.0/8', addresses: 16_777_216 };
    expect(fill('{text}: {addresses}', params, 'de')).toBe('10.0.0.0/8: 16.777.216');
    expect(fill('{text}: {addresses}', params, 'en')).toBe('10.0.0.0/8: 16,777,216');
  });

  test('a name without a value stays, so that the mistake is seen', () => {
    expect(fill('{min} bis {max}', { min: 50 }, 'de')).toBe('50 bis {max}');
  });

  test('what a reader typed is not taken for a template', () => {
    expect(fill('{text}: {max}', { text: '{max} $& $1', max: 5 }, 'de')).toBe('{max} $& $1: 5');
  });
});
