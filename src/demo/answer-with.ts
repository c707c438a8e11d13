import type { HttpHandler } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';

/**
 * Makes a `fetch` that handlers answer, in the page itself. No service worker: one can be blocked,
 * missing, asleep, or shared with another tab, and each of these would lose an order.
 */
export function answerWith(handlers: HttpHandler[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const answer = getResponse(handlers, request).catch(failure);
    const response = await Promise.race([answer, aborted(request.signal)]);
    if (response && response.type !== 'error') return response;
    // As `fetch` itself does: https://fetch.spec.whatwg.org/#concept-network-error
    throw new TypeError('Failed to fetch');
  };
}

/** What a server does about an error of its program: it says so, and is not out of reach. */
function failure(error: unknown): Response {
  console.error(error);
  return new Response(null, { status: 500 });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
