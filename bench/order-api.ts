/**
 * `npm run bench:api`: how long the reference order API takes to answer an account of 10,000 orders, and
 * whether 200 orders that are sent at once under 50 keys are 50 orders. Prints a table for
 * `bench/README.md`; exits with 1 if an answer takes longer than its limit at the median, or the orders
 * are not 50.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { OrderList } from '#api';
import { readCatalogue } from '#catalogue/read';
import { exampleOrderRequest } from '#order';
import { liveOffers, startOrderApi } from '#order-api';
import { createAccounts } from '../src/order-api/accounts.ts';
import { openDatabase } from '../src/order-api/database.ts';
import { createOrders } from '../src/order-api/order-store.ts';

const ORDERS = 10_000;
const ROUNDS = 201;
/** Milliseconds that an answer may take at the median. */
const LIMIT = 50;
const SUBMITS = 200;
const KEYS = 50;
const ACCOUNT = 'bench';
const MINUTE = 60_000;

const offers = liveOffers(readCatalogue());
const requests = Object.values(offers).map((offer) => exampleOrderRequest(offer));
const folder = mkdtempSync(join(tmpdir(), 'bench-order-api-'));
const data = join(folder, 'orders.sqlite');
const ids = fill(data);
const api = await startOrderApi({ port: 0, siteUrl: 'https://docs.example/', offers, data });
const headers = { Authorization: `Bearer ${api.issueToken(ACCOUNT)}` };

const rows = [
  await measure('newest 20 orders', () => '/orders'),
  await measure('newest 100 orders', () => '/orders?limit=100'),
  await measure('20 from the middle', () => `/orders?cursor=${at(ORDERS / 2)}`),
  await measure('20 of one service', () => `/orders?service=${requests[0]?.service ?? ''}`),
  await measure('20 in one status', () => '/orders?status=failed'),
  await measure('a status that no order is in', () => '/orders?status=processing'),
  await measure('one order', (round) => `/orders/${at((round * 47) % ORDERS)}`),
];
const placed = await submit();
await api.close();
rmSync(folder, { recursive: true });

const [load = 0] = loadavg();
console.log(`Node ${process.version}, ${cpus().length} cores, load ${load.toFixed(1)}:

| Answer | Median (ms) | Slowest (ms) |
| --- | ---: | ---: |
${rows.map(({ name, median, slowest }) => `| ${name} | ${median.toFixed(1)} | ${slowest.toFixed(1)} |`).join('\n')}

${SUBMITS} orders sent at once under ${KEYS} keys: ${placed.orders} orders, ${placed.time.toFixed(0)} ms.`);
if (rows.some(({ median }) => median > LIMIT) || placed.orders !== KEYS) process.exitCode = 1;

/** The ID of the order at a place of the list. */
function at(place: number): string {
  return ids[place] ?? '';
}

/** Puts the orders into a new file, a minute apart, every tenth failed. @returns their IDs, newest first */
function fill(file: string): readonly string[] {
  const database = openDatabase(file);
  const orders = createOrders(database);
  const { account } = createAccounts(database, Date.now, () => {}).open(ACCOUNT);
  const now = Date.now();
  database.exec('BEGIN');
  const ids = Array.from({ length: ORDERS }, (_, index) => {
    const id = index.toString(16).padStart(24, '0');
    const [first] = requests;
    const request = requests[index % requests.length] ?? first;
    if (!request) throw new Error('content/services holds no service to order.');
    const acceptedAt = now - (ORDERS - index) * MINUTE;
    const fails = index % 10 === 0;
    orders.add(account, { id, idempotencyKey: `bench-${id}`, acceptedAt, request, fails });
    return id;
  });
  database.exec('COMMIT');
  database.close();
  return ids.toReversed();
}

/** Asks for an address again and again, and reads each answer to its end. */
async function measure(name: string, path: (round: number) => string) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const answer = await fetch(`${api.apiUrl}${path(round)}`, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path(round)} was answered with ${answer.status}`);
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  return { name, median: times[(ROUNDS - 1) / 2] ?? 0, slowest: times.at(-1) ?? 0 };
}

/** Sends all orders at once. */
async function submit() {
  const started = performance.now();
  const answers = await Promise.all(
    Array.from({ length: SUBMITS }, (_, index) =>
      fetch(`${api.apiUrl}/orders`, {
        method: 'POST',
        headers: {
          ...headers,
          'Content-Type': 'application/json',
          'Idempotency-Key': `"submit-${index % KEYS}"`,
        },
        body: JSON.stringify(requests[0]),
      }),
    ),
  );
  const orders = await Promise.all(
    answers.map(async (answer) => ((await answer.json()) as OrderList['items'][number]).id),
  );
  return { orders: new Set(orders).size, time: performance.now() - started };
}
