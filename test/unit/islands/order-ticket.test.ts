import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { translatorFor, type Locale } from '#i18n';
import { toOrderRequest } from '#order';
import { orderTicket } from '../../../src/islands/orders/order/order-ticket.ts';
import { readIn } from '../../support/time-zone.ts';
import { draft, offer, orderId, orderWith } from '../stores/support.ts';
import { contextWith } from './order-context.ts';

const request = toOrderRequest(
  {
    ...draft,
    trustedSources: [{ id: '1', cidr: '203.0.113.7', note: 'VPN of the office' }],
    billingProfile: { kind: 'existing', id: '004711' },
  },
  offer,
);
const context = contextWith([
  { id: 'failed', word: 'failed', leadsTo: [], name: 'Fehlgeschlagen', meaning: '', next: '' },
]);
const order = orderWith('failed', request, {
  history: [
    { status: 'new', at: '2026-11-20T12:00:00Z' },
    { status: 'failed', at: '2026-11-20T13:00:30+01:00' },
  ],
  failure: { code: 'capacity-exhausted', detail: '203.0.113.7 of profile 004711 was refused' },
});
const checkedAt = Date.parse('2026-11-20T12:01:00Z');

beforeEach(() => {
  readIn('Europe/Berlin');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ticket = (locale: Locale) => orderTicket(order, checkedAt, context, translatorFor(locale));

describe('what is copied for a ticket', () => {
  test('names order, service, size, storage, zone, status and failure code, and each time in UTC too', () => {
    expect(ticket('de').split('\n')).toEqual([
      `Bestell-ID: ${orderId}`,
      'Dienst: Caching',
      'Node-Größe: b2-4 mit 2\u00a0vCPU und 4\u00a0GB RAM',
      'Speichergröße: 50\u00a0GB',
      'Region und Verfügbarkeitszone: DE-WEST-1 (Köln)',
      'Status: failed (Fehlgeschlagen)',
      'Fehlercode: capacity-exhausted',
      'Bestellt: 2026-11-20T12:00:00.000Z (UTC), 20.11.2026, 13:00:00 MEZ',
      'Letzter Statuswechsel: 2026-11-20T12:00:30.000Z (UTC), 20.11.2026, 13:00:30 MEZ',
      'Zuletzt abgefragt: 2026-11-20T12:01:00.000Z (UTC), 20.11.2026, 13:01:00 MEZ',
    ]);
  });

  test.each(['de', 'en'] as const)('%s: has no network, no note and no billing data', (locale) => {
    expect(ticket(locale)).not.toMatch(/\d+\.\d+\.\d+\.\d+|VPN|004711/);
  });

  test('leaves out what is not known, and shows what the site has no word for as it came', () => {
    const queue = { ...request, service: 'queue', nodeSize: 'q1', availabilityZone: 'MOON-1' };
    const other = orderWith('paused', queue, { service: 'queue', history: [] });
    expect(orderTicket(other, undefined, context, translatorFor('en')).split('\n')).toEqual([
      `Order ID: ${orderId}`,
      'Service: queue',
      'Node size: q1',
      'Storage size: 50\u00a0GB',
      'Region and availability zone: MOON-1',
      'Status: paused (paused)',
      expect.stringMatching(/^Ordered: 2026-11-20T12:00:00.000Z \(UTC\), Nov 20, 2026, 1:00:00.PM/),
    ]);
  });

  test('names the project of a service that is ready: support asks for it then', () => {
    const done = orderWith('DONE', request, { projectId: 'project-7' });
    expect(orderTicket(done, undefined, context, translatorFor('de'))).toContain(
      'Projekt-ID: project-7',
    );
  });
});
