import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { translator, type Locale } from '#i18n';
import { toOrderRequest } from '#order';
import { orderTicket } from '../../../src/islands/order-ticket.ts';
import type { OrderContext } from '../../../src/islands/order-words.ts';
import { draft, offer, orderId, orderWith } from '../stores/support.ts';

const request = toOrderRequest(
  { ...draft, billingProfile: { kind: 'existing', id: '004711' } },
  offer,
);
const context: OrderContext = {
  statuses: [{ id: 'failed', name: 'Fehlgeschlagen', meaning: '', next: '' }],
  serviceNames: { caching: 'Caching' },
  serviceTypeNames: {},
  portal: {
    signInUrl: 'https://portal.example',
    ticketUrl: 'https://portal.example/ticket',
  },
};
const order = orderWith('failed', request, {
  history: [
    { status: 'new', at: '2026-11-20T12:00:00Z' },
    { status: 'failed', at: '2026-11-20T13:00:30+01:00' },
  ],
  failure: { code: 'capacity-exhausted', detail: '203.0.113.7 of profile 004711 was refused' },
});
const checkedAt = Date.parse('2026-11-20T12:01:00Z');

beforeEach(() => {
  vi.stubEnv('TZ', 'Europe/Berlin');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const ticket = (locale: Locale) => orderTicket(order, checkedAt, context, translator(locale));

describe('what is copied for a ticket', () => {
  test('names order, service, status and failure code, and each time in UTC and in the zone', () => {
    expect(ticket('de').split('\n')).toEqual([
      `Bestell-ID: ${orderId}`,
      'Dienst: Caching',
      'Status: failed (Fehlgeschlagen)',
      'Fehlercode: capacity-exhausted',
      'Bestellt: 2026-11-20T12:00:00.000Z (UTC), 20.11.2026, 13:00:00 MEZ',
      'Letzter Statuswechsel: 2026-11-20T12:00:30.000Z (UTC), 20.11.2026, 13:00:30 MEZ',
      'Zuletzt abgefragt: 2026-11-20T12:01:00.000Z (UTC), 20.11.2026, 13:01:00 MEZ',
    ]);
  });

  test.each(['de', 'en'] as const)('%s: has no IP address and no billing data', (locale) => {
    expect(ticket(locale)).not.toMatch(/\d+\.\d+\.\d+\.\d+|004711/);
  });

  test('leaves out what is not known, and shows what the site has no word for as it came', () => {
    const other = orderWith('paused', request, { service: 'queue', history: [] });
    expect(orderTicket(other, undefined, context, translator('en')).split('\n')).toEqual([
      `Order ID: ${orderId}`,
      'Service: queue',
      'Status: paused (paused)',
      expect.stringMatching(/^Ordered: 2026-11-20T12:00:00.000Z \(UTC\), Nov 20, 2026, 1:00:00.PM/),
    ]);
  });
});
