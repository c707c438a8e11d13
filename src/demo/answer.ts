import type { HttpHandler } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';

/**
 * Makes a `fetch` that handlers answer, in the page itself. No service worker: one can be blocked,
 * missing, asleep, or shared with another tab, and each of these would lose an order.
 */
export function answerWith(handlers: HttpHandler[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await Promise.race([getResponse(handlers, request), aborted(request.signal)]);
    if (response && response.type !== 'error') return response;
    // As `fetch` itself does: https://fetch.spec.whatwg.org/#concept-network-error
    throw new TypeError('Failed to fetch');
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
