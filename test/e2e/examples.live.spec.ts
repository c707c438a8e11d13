/** What is published for scripts can be ordered with the form, to the last value. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { OrderRequest } from '#order';
import type { CatalogueFile } from '#reference';
import type { APIRequestContext, Page } from '@playwright/test';
import { readCatalogue } from '#catalogue/read';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import type { Language } from '../support/words.ts';

const services = readCatalogue().services.map(({ id, name }) => ({ id, name }));

/** The part of the OpenAPI file that these tests read. */
interface Description {
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: {
    readonly '/orders': {
      readonly post: {
        readonly requestBody: {
          readonly content: {
            readonly 'application/json': {
              readonly examples: Readonly<Record<string, { readonly value: OrderRequest }>>;
            };
          };
        };
      };
    };
  };
}

async function published(request: APIRequestContext) {
  const description = (await (await request.get('openapi.json')).json()) as Description;
  const { examples } = description.paths['/orders'].post.requestBody.content['application/json'];
  const catalogue = (await (await request.get('catalogue.json')).json()) as CatalogueFile;
  return { apiUrl: description.servers[0].url, examples, catalogue };
}

type ServiceEntry = CatalogueFile['services'][number];

/** The entry of a service; an order for it has to name one that is there. */
function entryOf({ services: entries }: CatalogueFile, id: string): ServiceEntry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`catalogue.json has no service "${id}".`);
  return entry;
}

/** The order that differs most from what the guide preselects. */
function lastOfAll({ id, ...service }: ServiceEntry): OrderRequest {
  return {
    service: id,
    serviceType: service.serviceTypes.at(-1)?.id ?? '',
    nodeSize: service.nodeSizes.at(-1)?.id ?? '',
    storageGb: service.storage.maxGb.value,
    trustedSources: [{ cidr: '192.175.48.7/32', note: 'VPN gateway' }, { cidr: '192.31.196.0/28' }],
    availabilityZone: service.availabilityZones.at(-1)?.id ?? '',
    billingProfile: { kind: 'new' },
    acceptedDocuments: service.documents.map(({ id: document, version }) => ({
      id: document,
      version: version.value,
    })),
  };
}

/** Fills in the form of the guide with every value of an order, and sends it. */
async function orderByHand(
  page: Page,
  language: Language,
  order: OrderRequest,
  entry: ServiceEntry,
) {
  const guide = new Guide(page, language, order.service);
  const type = entry.serviceTypes.find(({ id }) => id === order.serviceType);
  await guide.open();
  await guide.option(new RegExp(`^${type?.name ?? order.serviceType}`)).check();
  await guide.nodeSize(order.nodeSize).check();
  await guide.storage.fill(String(order.storageGb));
  for (const [index, { cidr, note = '' }] of order.trustedSources.entries()) {
    if (index > 0) await page.getByRole('button', { name: guide.words.addSource }).click();
    await guide.source(index + 1).fill(cidr);
    await guide.note(index + 1).fill(note);
  }
  await guide.option(order.availabilityZone).check();
  await guide.option(guide.words.newProfile).check();
  await guide.consent.check();

  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await guide.submitButton.click();
  const sent: unknown = (await sending).postDataJSON();
  await expect(guide.status.getByRole('progressbar')).toBeVisible();
  return sent;
}

/** The newest order of the reader, as the API has it. */
async function newestOrder(request: APIRequestContext, apiUrl: string): Promise<unknown> {
  const { items } = (await (await request.get(`${apiUrl}/orders`)).json()) as {
    readonly items: readonly { readonly configuration: unknown }[];
  };
  return items[0]?.configuration;
}

for (const { id, name } of services) {
  test.describe(name, () => {
    test.beforeEach(async ({ context, allowedOrigin }) => {
      await LiveApi.signIn(context, allowedOrigin);
    });

    test('the example of the OpenAPI file is what the form sends, and the API receives', async ({
      page,
      context,
    }) => {
      const { apiUrl, examples, catalogue } = await published(context.request);
      const example = examples[id]?.value;
      if (!example) throw new Error(`openapi.json has no example for "${id}".`);
      expect(await orderByHand(page, 'en', example, entryOf(catalogue, id))).toEqual(example);
      expect(await newestOrder(context.request, apiUrl)).toEqual(example);
    });

    test('an order made from the catalogue is what the form sends, and the API receives', async ({
      page,
      context,
    }) => {
      const { apiUrl, catalogue } = await published(context.request);
      const entry = entryOf(catalogue, id);
      const order = lastOfAll(entry);
      expect(await orderByHand(page, 'de', order, entry)).toEqual(order);
      expect(await newestOrder(context.request, apiUrl)).toEqual(order);
    });
  });
}

test('the program of the reference page makes an order that the API accepts', async ({
  page,
  context,
  baseURL,
  allowedOrigin,
}) => {
  await LiveApi.signIn(context, allowedOrigin);
  const { apiUrl } = await published(context.request);
  await page.goto('de/reference/order-api/#catalogue');
  const block = page.getByRole('figure').filter({ hasText: 'order.mjs' });
  const shown = await block.getByRole('code').innerText();
  // The page names the address where it will be published.
  const program = shown.replace(
    /'https?:\/\/[^']*\/catalogue\.json'/,
    `'${baseURL}catalogue.json'`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--input-type=module', '--eval', program],
  ]);
  const answer = await context.request.post(`${apiUrl}/orders`, {
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"of-the-program"' },
    data: stdout,
  });
  expect(answer.status()).toBe(201);
  expect(await answer.json()).toMatchObject({ configuration: JSON.parse(stdout) as object });
});
