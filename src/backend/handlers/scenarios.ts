import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';
import type { ProblemResponse } from './index.ts';
import type { Scenario } from '../scenarios.ts';

/** Milliseconds that every answer of the slow API takes. */
export const slowResponseTime = 4_000;

/** Answers to one order that get lost: as many tries as a client makes on its own. */
const lostAnswers = 3;

/**
 * What stands before the handlers that succeed: it answers as the chosen scenario does, or leaves
 * the request to them. `failed` is no answer but the fate of an order, which `orderHandlers` knows.
 */
export function scenarioHandlers(
  apiUrl: string,
  scenario: () => Scenario,
  problem: ProblemResponse,
  success: HttpHandler[],
): HttpHandler[] {
  const lost = new Map<string, number>();

  return [
    http.all(`${apiUrl}/*`, async () => {
      switch (scenario()) {
        case 'slow':
          await new Promise((resolve) => setTimeout(resolve, slowResponseTime));
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

    http.post(`${apiUrl}/orders`, async ({ request }) => {
      switch (scenario()) {
        case 'rejected':
          return problem('order-rejected', [
            { pointer: '/availabilityZone', code: 'zone-full', params: {} },
          ]);
        case 'lost-answer': {
          const key = request.headers.get('Idempotency-Key') ?? '';
          const answer = await getResponse(success, request);
          const times = lost.get(key) ?? 0;
          lost.set(key, times + 1);
          return times < lostAnswers ? HttpResponse.error() : answer;
        }
        default:
          return undefined;
      }
    }),
  ];
}
