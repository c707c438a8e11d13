/**
 * `npm run check:api -- https://api.example/v1`: checks any order API against the contract. See `--help`
 * and “Check an order API” in the README.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { styleText } from 'node:util';
import { readCatalogue } from '#catalogue/read';
import {
  addressOf,
  checkConformance,
  closingOf,
  createReporter,
  placedText,
  type PlacedOrder,
  plainStyles,
  readSettings,
  type Styles,
  summaryOf,
  Unreachable,
} from '#conformance';
import { exampleOrderRequest, toOffer } from '#order';

/** Only where there is somebody to see it: `styleText` leaves files and NO_COLOR alone. */
const styles: Styles = {
  ...plainStyles,
  good: (text) => styleText('green', text),
  bad: (text) => styleText(['red', 'bold'], text),
  doubtful: (text) => styleText('yellow', text),
  quiet: (text) => styleText('dim', text),
  heading: (text) => styleText('bold', text),
};

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const settings = readSettings(process.argv.slice(2), process.env);
if (settings.kind === 'help') {
  console.log(settings.text);
  process.exit(0);
}
if (settings.kind === 'wrong') stop(`${settings.sentence} --help lists the options.`);

const { apiUrl, docsUrl, json, placeOrders } = settings;
const catalogue = readCatalogue();
const { services } = catalogue;
const service = settings.service ? services.find(({ id }) => id === settings.service) : services[0];
if (!service) {
  stop(`There is no such service. Write one of: ${services.map(({ id }) => id).join(', ')}.`);
}
const offer = toOffer(service, catalogue, { allowDocumentation: false });

if (!json) {
  console.log(`${apiUrl}, checked against the contract of the order API`);
  if (placeOrders) {
    console.log(
      styles.doubtful(
        `Places up to five orders of ${service.id}, with obligation to pay, and sends wrong ones that a faulty API may take.`,
      ),
    );
  }
}

/** What the API has made of it so far: to be told however the run ends. */
const madeSoFar: PlacedOrder[] = [];
process.once('SIGINT', () => {
  console.error(`\nStopped. ${placedText(madeSoFar)}`);
  process.exit(2);
});

try {
  const conformance = await checkConformance(
    {
      ...settings,
      offer,
      order: exampleOrderRequest(offer),
      onPlaced: (order) => madeSoFar.push(order),
      now: Date.now,
      pause: async (milliseconds) => {
        await wait(milliseconds);
      },
    },
    json
      ? undefined
      : createReporter(console.log, { docsUrl, styles, width: process.stdout.columns }),
  );
  const { results, placed } = conformance;
  if (json) {
    const told = results.map((result) => ({ ...result, see: addressOf(result, docsUrl) }));
    console.log(
      JSON.stringify({ apiUrl, summary: summaryOf(results), results: told, placed }, null, 2),
    );
  } else {
    console.log(closingOf(conformance, styles));
  }
  if (summaryOf(results).notKept > 0) process.exitCode = 1;
} catch (error) {
  if (error instanceof Unreachable) stop(error.message);
  console.error(`The check broke off. ${placedText(madeSoFar)}`);
  throw error;
}
