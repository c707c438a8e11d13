import { vi } from 'vitest';

/**
 * Puts the reader into a time zone until `vi.restoreAllMocks()`: dates that are formatted without a
 * zone of their own are shown in this one. The variable `TZ` would do so in a process alone, and
 * tests also run in threads.
 *
 * @param zone by its IANA name, such as `Europe/Berlin`
 */
export function readIn(zone: string): void {
  const { DateTimeFormat } = Intl;
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locales, options) {
    return new DateTimeFormat(locales, { timeZone: zone, ...options });
  });
}
