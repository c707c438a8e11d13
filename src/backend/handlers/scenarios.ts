import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';
import type { ProblemResponse } from './index.ts';
import { readIdempotencyKey } from './read-request.ts';
import type { Scenario } from '../scenarios.ts';

/** Milliseconds that every answer of the slow API takes. */
export const slowResponseTime = 4_000;

/** Answers to one order that get lost: as many tries as a client makes on its own. */
const lostAnswers = 3;

/**
 * What stands before the handlers that succeed: it answers as the chosen scenario does, or leaves
 * the request to them. `failed` and `rejected` are no answers but the fate of an order, which
 * `orderHandlers` knows.
 */
export function scenarioHandlers(
  apiUrl: string,
  scenario: () => Scenario,
  problem: ProblemResponse,
  success: HttpHandler[],
): HttpHandler[] {
  const lost = new Map<string, number>();
  /** Keys of orders that are being placed. */
  const running = new Set<string>();

  return [
    http.post(`${apiUrl}/orders`, async ({ request }) => {
      const key = readIdempotencyKey(request);
      switch (scenario()) {
        case 'slow': {
          // Nobody can tell yet what will become of the first request with the key.
          if (running.has(key)) return problem('order-in-progress', [], { 'Retry-After': '2' });
          if (key !== '') running.add(key);
          await pause(slowResponseTime);
          running.delete(key);
          return getResponse(success, request);
        }
        case 'lost-answer': {
          const answer = await getResponse(success, request);
          const times = lost.get(key) ?? 0;
          lost.set(key, times + 1);
          return times < lostAnswers ? HttpResponse.error() : answer;
        }
        default:
          return undefined;
      }
    }),

    http.all(`${apiUrl}/*`, async () => {
      switch (scenario()) {
        case 'slow':
          await pause(slowResponseTime);
          return undefined;
        case 'session-over':
          return problem('session-over');
        case 'rate-limited':
          return problem('rate-limited', [], { 'Retry-After': '20' });
        case 'outage':
          return problem('unavailable', [], { 'Retry-After': '120' });
        case 'offline':
          return HttpResponse.error();
        default:
          return undefined;
      }
    }),
  ];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
