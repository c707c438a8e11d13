import type { Page } from '@playwright/test';
import type { Order } from '#api';

const services = ['caching', 'private-registry', 'iam-keycloak'] as const;

/** Hours between two orders of `ordersOf`. */
const hours = 0.02;

/** The ID of the order with this number. */
export function orderIdOf(number: number): string {
  return number.toString(16).padStart(24, '0');
}

/** An order in a state. @param age hours since it was placed */
export function orderIn(number: number, status: string, changes: Partial<Order> = {}, age = 1) {
  const placed = Date.now() - age * 3_600_000;
  const at = (seconds: number) => new Date(placed + seconds * 1000).toISOString();
  const service = services[number % services.length] ?? 'caching';
  const final = status.toLowerCase() === 'done' || status === 'failed';
  return {
    id: orderIdOf(number),
    service,
    configuration: {
      service,
      serviceType: service === 'caching' ? 'valkey-8' : 'harbor',
      nodeSize: 'b4-8',
      storageGb: 150,
      trustedSources: [{ cidr: '203.0.113.7/32' }],
      availabilityZone: 'DE-NORTH-2',
      billingProfile: { kind: 'existing', id: '004711' },
      acceptedDocuments: [],
    },
    status,
    progress: status === 'DONE' ? 100 : 45,
    createdAt: at(0),
    history: [
      { status: 'new', at: at(0) },
      { status: 'processing', at: at(3) },
      ...(final ? [{ status, at: at(25) }] : []),
    ],
    ...changes,
  } satisfies Order;
}

/**
 * Lets the page's own `fetch` answer the order API: the demo knows neither failures nor words of
 * its own, and a route of the test's never sees what its service worker answers.
 */
export async function answerWith(page: Page, orders: readonly Order[]): Promise<void> {
  await page.addInitScript((known) => {
    const real = window.fetch.bind(window);
    const json = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      });
    window.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : input;
      const { pathname, searchParams } = new URL(address, window.location.href);
      const [, id] = /\/api\/orders(?:\/(\w*))?$/.exec(pathname) ?? [];
      if (!/\/api\/orders(?:\/|$)/.test(pathname)) return real(input, init);
      if (id !== undefined) {
        const order = known.find((candidate) => candidate.id === id);
        return order ? json(order) : json({}, 404);
      }
      const cursor = searchParams.get('cursor');
      const start = cursor === null ? 0 : known.findIndex((order) => order.id === cursor);
      const next = known[start + 20];
      return json({
        items: known.slice(start, start + 20),
        ...(next && { nextCursor: next.id }),
      });
    };
  }, orders);
}

/** Puts finished orders into the demo's own store, newest first. */
export async function fillDemo(page: Page, count: number): Promise<void> {
  const stored = Array.from({ length: count }, (_, index) => ({
    id: orderIdOf(count - index),
    idempotencyKey: `key-${index}`,
    acceptedAt: Date.now() - (index + 1) * hours * 3_600_000,
    request: orderIn(count - index, 'DONE').configuration,
  }));
  await page.addInitScript((orders) => {
    if (localStorage.getItem('demo-orders:v1') === null) {
      localStorage.setItem('demo-orders:v1', JSON.stringify(orders));
    }
  }, stored);
}
