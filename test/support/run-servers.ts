/**
 * `node test/support/run-servers.ts`: all that the browser tests talk to, until it is stopped. The
 * order API starts last, so that its answer says that everything is up.
 */
import { readCatalogue } from '#catalogue/read';
import {
  addressOf,
  DEPLOY_PORT,
  LIVE,
  ORDER_API_PORT,
  outDirOf,
  SITE,
  VARIANTS,
} from '../../scripts/variants.ts';
import { startDeployHost } from './deploy-host.ts';
import { liveOffers } from './live-offers.ts';
import { startOrderServer } from './order-server.ts';
import { startWebHost } from './web-host.ts';

for (const variant of VARIANTS) {
  await startWebHost({ folder: outDirOf(variant), base: variant.base, port: variant.port });
}
await startDeployHost({ folder: outDirOf(SITE), origin: addressOf(SITE), port: DEPLOY_PORT });
await startOrderServer({
  port: ORDER_API_PORT,
  siteOrigin: new URL(addressOf(LIVE)).origin,
  offers: liveOffers(readCatalogue()),
});
