import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { fingerprint, type CompleteOrder, type OrderList } from '#api';
import { isFinal, readStatus } from '#order';
import { type AcceptedOrder, orderAt, orderIdFor } from '../orders.ts';
import type { Backend, ProblemResponse } from './index.ts';
import { judge } from '../rules.ts';

/** Seconds after which asking for a running order again is worth it. */
const retryAfter = 2;
const pageLength = 20;

/** Placing, showing and listing orders. */
export function orderHandlers(
  apiUrl: string,
  { offers, orders, now, scenario, failureDetails = {} }: Backend,
  problem: ProblemResponse,
): HttpHandler[] {
  function created(accepted: AcceptedOrder) {
    const location = `${apiUrl}/orders/${accepted.id}`;
    return HttpResponse.json(orderAt(accepted, now()), {
      status: 201,
      headers: { Location: location, 'Retry-After': String(retryAfter) },
    });
  }

  return [
    http.post(`${apiUrl}/orders`, async ({ request }) => {
      const idempotencyKey = readKey(request.headers.get('Idempotency-Key'));
      if (idempotencyKey === '') return problem('idempotency-key-missing');

      const body = await readJson(request);
      if (body === undefined) return problem('malformed-request');
      const verdict = judge(body, offers);
      if (!verdict.accepted) return problem('order-rejected', verdict.errors);

      const earlier = orders.list().find((order) => order.idempotencyKey === idempotencyKey);
      if (earlier) {
        return isSame(earlier.request, verdict.request)
          ? created(earlier)
          : problem('idempotency-key-reused');
      }
      const order = {
        id: orderIdFor(idempotencyKey),
        idempotencyKey,
        acceptedAt: now(),
        request: verdict.request,
        fails: scenario() === 'failed',
      };
      orders.add(order);
      return created(order);
    }),

    http.get<{ id: string }>(`${apiUrl}/orders/:id`, ({ params, request }) => {
      const accepted = orders.list().find(({ id }) => id === params.id.toLowerCase());
      if (!accepted) return problem('order-not-found');
      const order = orderAt(accepted, now(), failureDetails[languageOf(request)]);
      const headers = { ETag: entityTag(order), 'Cache-Control': 'no-cache', ...waiting(order) };
      return request.headers.get('If-None-Match') === headers.ETag
        ? new HttpResponse(null, { status: 304, headers })
        : HttpResponse.json(order, { headers });
    }),

    http.get(`${apiUrl}/orders`, ({ request }) => {
      const cursor = new URL(request.url).searchParams.get('cursor');
      const all = orders.list();
      const start = cursor === null ? 0 : all.findIndex(({ id }) => id === cursor);
      if (start < 0) return problem('cursor-unknown');
      const next = all[start + pageLength];
      const page: OrderList = {
        items: all.slice(start, start + pageLength).map((order) => orderAt(order, now())),
        // The first order of the next page, so that orders placed meanwhile move nothing.
        ...(next && { nextCursor: next.id }),
      };
      return HttpResponse.json(page);
    }),
  ];
}

/** The first language that the caller wants, without its region; the pages of the site name one. */
function languageOf(request: Request): string {
  return /^\w+/.exec(request.headers.get('Accept-Language') ?? '')?.[0] ?? '';
}

/** What the order looks like now, so that a caller who has seen it gets no second copy (RFC 9110). */
function entityTag(order: CompleteOrder): string {
  return `"${fingerprint(JSON.stringify(order))}"`;
}

function waiting({ status }: CompleteOrder): Record<string, string> {
  return isFinal(readStatus(status)) ? {} : { 'Retry-After': String(retryAfter) };
}

/** The key without the quotes of a structured field; a bare key is taken too. */
function readKey(header: string | null): string {
  return header?.trim().replace(/^"(.*)"$/, '$1') ?? '';
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** Both went through the contract's schema, so their fields are in the same order. */
function isSame(one: AcceptedOrder['request'], other: AcceptedOrder['request']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
