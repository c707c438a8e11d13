/**
 * `node test/support/run-servers.ts`: all that the browser tests talk to, until it is stopped. The
 * order API starts last, so that its answer says that everything is up.
 */
import { readCatalogue } from '#catalogue/read';
import { addressOf, LIVE, ORDER_API_PORT, outDirOf, VARIANTS } from '../../scripts/variants.ts';
import { liveOffers } from './live-offers.ts';
import { startOrderServer } from './order-server.ts';
import { startWebHost } from './web-host.ts';

for (const variant of VARIANTS) {
  await startWebHost({ folder: outDirOf(variant), base: variant.base, port: variant.port });
}
await startOrderServer({
  port: ORDER_API_PORT,
  siteOrigin: new URL(addressOf(LIVE)).origin,
  offers: liveOffers(readCatalogue()),
});
