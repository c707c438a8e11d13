/**
 * `npm run order-api -- [options]`: an order API for trying out a page or a script, until it is
 * stopped. `--help` lists the options.
 */
import { readCatalogue } from '#catalogue/read';
import { readMessages } from '#messages';
import {
  exampleOrders,
  helpText,
  liveOffers,
  readSettings,
  startErrorText,
  startOrderApi,
} from '#order-api';
import { exampleClientAddress } from '#reference/examples';
import { onEnd } from './on-end.ts';

/** The account of `--token`. */
const SCRIPT_ACCOUNT = 'script';

try {
  const settings = readSettings(process.argv.slice(2));
  if (settings) await run(settings);
  else console.log(helpText);
} catch (error) {
  console.error(startErrorText(error));
  process.exitCode = 1;
}

/** @throws Error if the API cannot start */
async function run({ token, ...settings }: NonNullable<ReturnType<typeof readSettings>>) {
  const catalogue = readCatalogue();
  const details = Object.entries(readMessages()).flatMap(([locale, { site }]) => {
    const detail = site?.['demo.failure-detail'];
    return typeof detail === 'string' ? [[locale, detail] as const] : [];
  });
  const isLocal = /^(?:localhost|127\.|\[?::1\]?$)/.test(settings.host ?? '');
  const api = await startOrderApi({
    ...settings,
    offers: liveOffers(catalogue),
    exampleOrders: exampleOrders(catalogue),
    failureDetails: Object.fromEntries(details),
    // From the machine itself, calls come from an address that nobody can order with.
    ...(isLocal && { clientAddress: exampleClientAddress.address }),
    onError: console.error,
  });
  if (token !== '') api.acceptToken(SCRIPT_ACCOUNT, token);
  onEnd(() => void api.close().then(() => process.exit(0)));

  // The site is most often on localhost, and a cookie of 127.0.0.1 would not go along from there.
  const shown = (address: string) => address.replace('//127.0.0.1', '//localhost');
  console.log(`The order API: ${shown(api.apiUrl)}
Browsers sign in, and get tokens for scripts, at ${shown(api.signInUrl)}
It takes orders from pages of ${new URL(settings.siteUrl).origin} and ${keeping(settings.data)}.`);
  if (!isLocal) console.log('Accounts have no passwords: whoever can reach it can use them all.');
  console.log('Stop it with Ctrl+C.');
}

/** Where the orders are, for the end of a sentence. */
function keeping(data: string | undefined): string {
  return data === undefined || data === ':memory:'
    ? 'forgets them when it stops'
    : `keeps them in ${data}`;
}
