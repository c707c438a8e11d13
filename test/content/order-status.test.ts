import { readCatalogue } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { translatorFor } from '#i18n';
import { pagesOf } from './pages.ts';

const { orderStatuses } = readCatalogue();

describe.each(['de', 'en'] as const)('the page on the order status in %s', (locale) => {
  const page = pagesOf(locale).find(({ slug }) => slug === 'order-status.mdx');

  test('explains every status under its own anchor, called as the catalogue calls it', () => {
    const entries = page?.headings.filter(({ level }) => level === 3);
    expect(entries?.map(({ id, text }) => [id, text])).toEqual(
      orderStatuses.map(({ id, name }) => [id, name[locale]]),
    );
  });

  test('has the entry of each status below its heading', () => {
    const entries = page?.components.filter((component) => component.startsWith('<StatusEntry'));
    expect(entries).toEqual(orderStatuses.map(({ id }) => `<StatusEntry id="${id}">`));
  });

  test('the entry on failures calls the button as it is called', () => {
    const failed = orderStatuses.find(({ id }) => id === 'failed');
    expect(failed?.support[locale]).toContain(translatorFor(locale).t('status.copy'));
  });
});

test('a status says how long it lasts, unless it is the end', () => {
  for (const { id, durationMinutes, leadsTo } of orderStatuses) {
    expect([id, durationMinutes !== undefined]).toEqual([id, leadsTo.length > 0]);
  }
});

test('the provider states no durations: how long a status lasts is an assumption', () => {
  for (const { durationMinutes } of orderStatuses) {
    expect(durationMinutes?.confidence ?? 'assumed').toBe('assumed');
  }
});
