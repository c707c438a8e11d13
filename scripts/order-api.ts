/**
 * `npm run order-api -- <port> <origin of the site>`: an order API for trying out a page or a script,
 * until it is stopped. It keeps orders as long as it runs, and knows those of the examples.
 */
import { readCatalogue } from '#catalogue/read';
import { exampleCursor, exampleOrderId, exampleRequest } from '../src/reference/examples.ts';
import { liveOffers } from '../test/support/live-offers.ts';
import { startOrderServer } from '../test/support/order-server.ts';

const [port = '4490', siteOrigin = 'http://localhost:4321'] = process.argv.slice(2);
const catalogue = readCatalogue();
const request = exampleRequest(catalogue);
const { apiUrl } = await startOrderServer({
  port: Number(port),
  siteOrigin,
  offers: liveOffers(catalogue),
  orders: [exampleOrderId, exampleCursor].map((id) => ({ id, idempotencyKey: id, request })),
});
const localUrl = apiUrl.replace('127.0.0.1', 'localhost');
console.log(`The order API is at ${localUrl}, for pages of ${siteOrigin}.
Browsers sign in at ${new URL('/sign-in', localUrl).href}; scripts may send any word as their token.`);
