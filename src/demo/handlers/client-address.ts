import { http, HttpResponse, type HttpHandler } from 'msw/http';

/** Where the demo says that its reader comes from: a documentation address (RFC 5737). */
const address = '203.0.113.195';

/** The caller's address. A backend in the browser cannot know the real one, and need not. */
export function clientAddressHandlers(apiUrl: string): HttpHandler[] {
  return [http.get(`${apiUrl}/client-address`, () => HttpResponse.json({ address }))];
}
