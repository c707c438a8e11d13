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

/** What a page asks about orders: one by its ID, or a page of all of them. */
export type OrderQuestion =
  { readonly id: string } | { readonly id: undefined; readonly cursor: string | undefined };

/** The status is 200 unless said. */
export interface OrderReply {
  readonly status?: number;
  readonly json: unknown;
}

/**
 * Answers in the place of a real order API, right or wrong. Only for pages that have one: the demo
 * answers in the page itself, where no route of a test sees it.
 */
export async function replyTo(
  page: Page,
  reply: (question: OrderQuestion) => OrderReply | Promise<OrderReply>,
): Promise<void> {
  await page.route(/\/api\/orders(?:[/?]|$)/, async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const id = /\/orders\/(\w+)$/.exec(pathname)?.[1];
    const cursor = searchParams.get('cursor') ?? undefined;
    const answer = await reply(id === undefined ? { id, cursor } : { id });
    const headers = {
      'Access-Control-Allow-Origin': new URL(page.url()).origin,
      'Access-Control-Allow-Credentials': 'true',
    };
    await route.fulfill({ ...answer, headers });
  });
}

/** Answers as an API does that has these orders, in any state. */
export async function answerWith(page: Page, orders: readonly Order[]): Promise<void> {
  await replyTo(page, (question) => {
    if (question.id !== undefined) {
      const order = orders.find(({ id }) => id === question.id);
      return order ? { json: order } : { json: {}, status: 404 };
    }
    const start = orders.findIndex(({ id }) => id === question.cursor);
    const items = orders.slice(Math.max(0, start)).slice(0, 20);
    const next = orders[Math.max(0, start) + 20];
    return { json: { items, ...(next && { nextCursor: next.id }) } };
  });
}

/**
 * Lets the device know of orders of Caching that were sent earlier.
 *
 * @param draftId names the draft of the page
 */
export async function seedSendings(
  page: Page,
  draftId: string,
  sendings: readonly (Readonly<Record<string, unknown>> & { readonly key: string })[],
): Promise<void> {
  const subject = {
    serviceType: 'valkey-8',
    nodeSize: 'b4-8',
    storageGb: 150,
    availabilityZone: 'DE-NORTH-2',
    sources: 1,
    networks: '',
  };
  const stored = sendings.map((sending) => ({ service: 'caching', subject, ...sending }));
  await page.addInitScript(
    ([submission, records]) => {
      sessionStorage.setItem('order-submission:v2:caching', submission);
      for (const { key, text } of records) {
        localStorage.setItem(`order-sending:v1:demo:caching:${key}`, text);
      }
    },
    [
      JSON.stringify({ draftId }),
      stored.map((sending) => ({ key: sending.key, text: JSON.stringify(sending) })),
    ] as const,
  );
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
