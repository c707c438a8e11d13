import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue/read';
import { liveOffers, type OrderApi, startOrderApi } from '#order-api';
import { header } from './change.ts';
import { startGateway } from './faulty-gateway.ts';

/* The command as it is called, against an API on its own clock. */

let api: OrderApi;
let token: string;

beforeAll(async () => {
  const offers = liveOffers(readCatalogue());
  api = await startOrderApi({
    port: 0,
    siteUrl: 'https://docs.example/',
    offers,
    readyAfter: 1000,
  });
  token = api.issueToken('command');
});

afterAll(() => api.close());

interface Ended {
  readonly code: number;
  readonly output: string;
}

function checkApi(words: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, ...env } };
    const args = ['scripts/check-api.ts', ...words];
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

test('an API that keeps everything ends it with 0, and its orders are named', async () => {
  const words = [api.apiUrl, '--place-orders', '--origin', 'https://docs.example'];
  const { code, output } = await checkApi(words, { ORDER_API_TOKEN: token });
  expect(output).toContain('Placed, with obligation to pay: 4 orders');
  expect(output).not.toContain(token);
  expect(output).not.toContain('✗');
  expect(code).toBe(0);
});

test('one that does not ends it with 1, and the report can be read by programs', async () => {
  const gateway = await startGateway(api.apiUrl, header('Content-Type', 'text/plain')());
  const words = [gateway.apiUrl, '--json', '--docs', 'https://docs.example/'];
  const { code, output } = await checkApi(words, { ORDER_API_TOKEN: token });
  await gateway.close();
  const report = JSON.parse(output) as { results: unknown[] };
  expect(report.results).toContainEqual(
    expect.objectContaining({
      id: 'json-media-type',
      outcome: 'not kept',
      see: 'https://docs.example/en/reference/order-api/#at-a-glance',
    }),
  );
  expect(code).toBe(1);
});

test.each([
  ['a wrong use', ['nowhere'], { ORDER_API_TOKEN: 'a' }, '“nowhere” is no address'],
  [
    'an unknown service',
    ['http://127.0.0.1:1/v1', '--service', 'x'],
    { ORDER_API_TOKEN: 'a' },
    'Write one of: ',
  ],
  [
    'an API that is not there',
    ['http://127.0.0.1:1/v1'],
    { ORDER_API_TOKEN: 'a' },
    'can’t be reached',
  ],
])('%s ends it with 2', async (_, words, env, sentence) => {
  const { code, output } = await checkApi(words, env);
  expect(output).toContain(sentence);
  expect(code).toBe(2);
});
