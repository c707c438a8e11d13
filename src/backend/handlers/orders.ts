import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { fingerprint, type CompleteOrder, type OrderList, OrderRequestSchema } from '#api';
import { isFinal, type OrderRequest, readStatus } from '#order';
import { z } from '#zod';
import { wantedLanguage } from '../language.ts';
import { type AcceptedOrder, orderAt } from '../orders.ts';
import { keyLifetime } from '../order-store.ts';
import type { Backend, ProblemResponse } from './index.ts';
import { readOrderQuery } from './order-query.ts';
import { readIdempotencyKey, readJson } from './read-request.ts';
import { judge } from '../rules.ts';

/** Seconds after which asking for a running order again is worth it. */
const retryAfter = 2;

/** Placing, showing and listing orders. */
export function orderHandlers(
  apiUrl: string,
  { offers, orders, now, scenario, failureDetails = {}, readyAfter }: Backend,
  problem: ProblemResponse,
): HttpHandler[] {
  /** As a path from the host's root, which leads back to the API whatever the caller calls it. */
  const ordersPath = `${apiUrl.replace(/^https?:\/\/[^/]*/, '')}/orders`;

  /** What it says of a failure in the caller's language; undefined where that is its own, English. */
  function detailFor({ headers }: Request): string | undefined {
    const languages = ['en', ...Object.keys(failureDetails)];
    return failureDetails[wantedLanguage(headers.get('Accept-Language'), languages) ?? 'en'];
  }

  /** The answer to an order that its key stands for: that order, or that the key is taken. */
  function answerTo(request: OrderRequest, accepted: AcceptedOrder) {
    if (!isSame(accepted.request, request)) return problem('idempotency-key-reused');
    const order = orderAt(accepted, now());
    const headers = {
      Location: `${ordersPath}/${accepted.id}`,
      'Cache-Control': 'no-store',
      ...waiting(order),
    };
    return HttpResponse.json(order, { status: 201, headers });
  }

  return [
    http.post(`${apiUrl}/orders`, async ({ request }) => {
      const idempotencyKey = readIdempotencyKey(request);
      if (idempotencyKey === '') return problem('idempotency-key-missing');
      const body = await readJson(request);
      if (body === undefined) return problem('malformed-request');

      const acceptedAt = now();
      const keptSince = acceptedAt - keyLifetime;
      // First of all, so that an order that was placed is never said to be refused: what is offered
      // may have changed since.
      const known = orders.findByKey(idempotencyKey, keptSince);
      const sent = z.safeParse(OrderRequestSchema, body);
      if (known && sent.success) return answerTo(sent.data, known);

      if (scenario() === 'rejected') return problem('order-rejected', [zoneFull]);
      const verdict = judge(body, offers);
      if (!verdict.accepted) return problem('order-rejected', verdict.errors);
      const order = {
        idempotencyKey,
        acceptedAt,
        request: verdict.request,
        fails: scenario() === 'failed',
        ...(readyAfter !== undefined && { readyAfter }),
      };
      return answerTo(verdict.request, orders.accept(order, keptSince));
    }),

    http.get<{ id: string }>(`${apiUrl}/orders/:id`, ({ params, request }) => {
      const accepted = orders.find(params.id.toLowerCase());
      if (!accepted) return problem('order-not-found');
      const order = orderAt(accepted, now(), detailFor(request));
      const headers = {
        ETag: entityTag(order),
        'Cache-Control': 'private, no-cache',
        Vary: 'Accept-Language',
        ...waiting(order),
      };
      return isKnownTo(request, headers.ETag)
        ? new HttpResponse(null, { status: 304, headers })
        : HttpResponse.json(order, { headers });
    }),

    http.get(`${apiUrl}/orders`, ({ request }) => {
      const query = readOrderQuery(new URL(request.url).searchParams, now());
      if (!query) return problem('parameter-invalid');
      const page = orders.page(query);
      if (!page) return problem('cursor-unknown');
      const detail = detailFor(request);
      const list: OrderList = {
        items: page.orders.map((order) => orderAt(order, query.now, detail)),
        ...(page.next !== undefined && { nextCursor: page.next }),
      };
      const headers = { 'Cache-Control': 'no-store', Vary: 'Accept-Language' };
      return HttpResponse.json(list, { headers });
    }),
  ];
}

/** What is wrong with every order in the scenario `rejected`. */
const zoneFull = { pointer: '/availabilityZone', code: 'zone-full', params: {} } as const;

/** What the order looks like now, so that a caller who has seen it gets no second copy (RFC 9110). */
function entityTag(order: CompleteOrder): string {
  return `"${fingerprint(JSON.stringify(order))}"`;
}

/** Whether the caller has seen it: any of several tags, weak ones too. Source: RFC 9110, section 13.1.2. */
function isKnownTo(request: Request, entityTag: string): boolean {
  const tags = (request.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === entityTag);
}

function waiting({ status }: CompleteOrder): Record<string, string> {
  return isFinal(readStatus(status)) ? {} : { 'Retry-After': String(retryAfter) };
}

/** Both went through the contract's schema, so their fields are in the same order. */
function isSame(one: OrderRequest, other: OrderRequest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
