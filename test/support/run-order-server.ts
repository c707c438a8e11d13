/** `node test/support/run-order-server.ts <port> <site origin>`: the order API of the browser tests. */
import { readCatalogue } from '#catalogue/read';
import { toOffer } from '#order';
import { startOrderServer } from './order-server.ts';

const [port, siteOrigin = ''] = process.argv.slice(2);
const catalogue = readCatalogue();
const offers = catalogue.services.map(
  (service) => [service.id, toOffer(service, catalogue, { allowDocumentation: true })] as const,
);
const { apiUrl } = await startOrderServer({
  port: Number(port),
  siteOrigin,
  offers: Object.fromEntries(offers),
});
console.log(apiUrl);
