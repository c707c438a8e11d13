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
 * Answers in the place of a real order API, with orders in any state. Only for pages that have one:
 * the demo answers in the page itself, where no route of a test sees it.
 */
export async function answerWith(page: Page, orders: readonly Order[]): Promise<void> {
  await page.route(/\/api\/orders(?:[/?]|$)/, async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const id = /\/orders\/(\w+)$/.exec(pathname)?.[1];
    const headers = {
      'Access-Control-Allow-Origin': new URL(page.url()).origin,
      'Access-Control-Allow-Credentials': 'true',
    };
    if (id !== undefined) {
      const order = orders.find((candidate) => candidate.id === id);
      await route.fulfill({ json: order ?? {}, status: order ? 200 : 404, headers });
      return;
    }
    const cursor = searchParams.get('cursor');
    const start = cursor === null ? 0 : orders.findIndex((order) => order.id === cursor);
    const next = orders[start + 20];
    const items = orders.slice(start, start + 20);
    await route.fulfill({ json: { items, ...(next && { nextCursor: next.id }) }, headers });
  });
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
