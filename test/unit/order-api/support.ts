import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ProblemSchema, type OrderList } from '#api';
import { startOrderApi, type OrderApi, type OrderApiOptions } from '#order-api';
import { request } from '../demo/support.ts';
import { caching } from '../order/offers.ts';

export { request };

export const siteUrl = 'https://docs.example/';

/** An API that ends with the test. */
export async function startApi(options: Partial<OrderApiOptions> = {}): Promise<OrderApi> {
  const api = await startOrderApi({ port: 0, siteUrl, offers: { caching }, ...options });
  onTestFinished(api.close);
  return api;
}

/** Where an API can keep its orders until the test ends. */
export function dataFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'orders.sqlite');
}

/** The calls of an account, as a script makes them. */
export function callerOf(
  { apiUrl, issueToken }: OrderApi,
  token: string = issueToken('anna'),
): {
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  readonly place: (key: string, body?: unknown) => Promise<Response>;
  readonly list: (query?: string) => Promise<OrderList>;
} {
  const call = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(`${apiUrl}${path}`, { ...init, headers });
  };
  return {
    call,
    place: (key, body = request) =>
      call('/orders', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
        body: JSON.stringify(body),
      }),
    list: async (query = '') => (await (await call(`/orders${query}`)).json()) as OrderList,
  };
}

/** The status of an answer and the name of its problem. */
export async function problemOf(answer: Response): Promise<string> {
  const { type, status } = ProblemSchema.parse(await answer.json());
  if (status !== answer.status) throw new Error(`${status} in an answer of ${answer.status}`);
  return `${answer.status} ${type.replace(`${siteUrl}reference/errors/#`, '')}`;
}

/** The ID of the order in an answer. */
export async function idOf(answer: Response): Promise<string> {
  if (answer.status !== 201) throw new Error(`Not placed: ${await answer.text()}`);
  return ((await answer.json()) as { readonly id: string }).id;
}
