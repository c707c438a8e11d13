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
import { liveOffers } from '#order-api';
import { exampleClientAddress } from '#reference/examples';
import { startHost } from '../../scripts/serve.ts';
import { startDeployHost } from './deploy-host.ts';
import { startFaultyApi } from './faulty-api.ts';

for (const variant of VARIANTS) {
  const { base, port } = variant;
  await startHost({ folder: outDirOf(variant), base, host: '127.0.0.1', port });
}
await startDeployHost({ folder: outDirOf(SITE), origin: addressOf(SITE), port: DEPLOY_PORT });
await startFaultyApi({
  port: ORDER_API_PORT,
  path: new URL(LIVE.env.ORDER_API_URL ?? '').pathname,
  siteUrl: addressOf(LIVE),
  offers: liveOffers(readCatalogue()),
  clientAddress: exampleClientAddress.address,
});
