import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCatalogue } from '#catalogue/read';
import { exampleOrders, liveOffers, startOrderApi, type OrderApi } from '#order-api';
import { exampleClientAddress } from '#reference/examples';
import { expect, test } from '../support/fixtures.ts';
import { startProxy, type OpenApiDocument, type PrismServer } from '../support/prism.ts';

/*
 * The commands of the reference, as a reader copies them, in a shell and against an order API that
 * knows the orders of the examples. What the commands ask, and what they are answered, passes a tool
 * that compares it with the published document.
 */

const run = promisify(execFile);

let api: OrderApi;
/** How many calls the document has. */
let callCount: number;
let proxy: PrismServer;
let home: string;

test.beforeAll(async ({ baseURL }) => {
  const site = new URL(baseURL ?? '');
  const published = (await (await fetch(new URL('openapi.json', site))).json()) as OpenApiDocument;
  callCount = Object.values(published.paths).flatMap((path) => Object.keys(path as object)).length;
  const catalogue = readCatalogue();
  api = await startOrderApi({
    port: 0,
    path: new URL(published.servers[0]?.url ?? '').pathname,
    siteUrl: site.href,
    offers: liveOffers(catalogue),
    exampleOrders: exampleOrders(catalogue),
    clientAddress: exampleClientAddress.address,
  });
  proxy = await startProxy(published, new URL('/', api.apiUrl));
  home = mkdtempSync(join(tmpdir(), 'reference-commands-'));
  // The commands name the address that the site was built with: curl is told where that is today.
  const named = new URL(published.servers[0]?.url ?? '').host;
  const today = new URL(proxy.apiUrl).host;
  writeFileSync(join(home, '.curlrc'), `connect-to = "${named}:${today}"\nsilent\n`);
});

test.afterAll(async () => {
  await proxy.close();
  await api.close();
  rmSync(home, { recursive: true });
});

for (const [language, copy] of [
  ['de', 'In Zwischenablage kopieren'],
  ['en', 'Copy to clipboard'],
] as const) {
  test(`${language}: every command runs as it stands, and keeps to the document`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${language}/reference/order-api/`);
    const commands: string[] = [];
    for (const button of await page.getByRole('button', { name: copy }).all()) {
      await button.click();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      if (text.startsWith('curl ')) commands.push(text);
    }
    expect(commands).toHaveLength(callCount);
    for (const command of commands) {
      const env = {
        PATH: process.env.PATH,
        CURL_HOME: home,
        ORDER_API_TOKEN: api.issueToken(language),
      };
      // A status of 400 and above, as from the tool in between, is an exit code that rejects.
      const { stdout } = await run('sh', ['-c', command], { env });
      expect(JSON.parse(stdout), command).toEqual(expect.any(Object));
    }
  });
}
