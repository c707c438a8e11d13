/**
 * `node test/support/run-servers.ts`: all that the browser tests talk to, until it is stopped. The
 * order API starts last, so that its answer says that everything is up.
 */
import { readCatalogue } from '#catalogue/read';
import { addressOf, LIVE, ORDER_API_PORT, outDirOf, VARIANTS } from '../../scripts/variants.ts';
import { startHost } from '../../scripts/serve.ts';
import { liveOffers } from './live-offers.ts';
import { startOrderServer } from './order-server.ts';

for (const variant of VARIANTS) {
  const { base, port } = variant;
  await startHost({ folder: outDirOf(variant), base, host: '127.0.0.1', port });
}
await startOrderServer({
  port: ORDER_API_PORT,
  siteOrigin: new URL(addressOf(LIVE)).origin,
  offers: liveOffers(readCatalogue()),
});
