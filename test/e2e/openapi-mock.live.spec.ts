import type { Page } from '@playwright/test';
import type { CompleteOrder, Order, OrderList } from '#api';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { startMock, type OpenApiDocument, type PrismServer } from '../support/prism.ts';
import { failureWords, words, type Language } from '../support/words.ts';

/*
 * The published site, and an API that knows nothing but the document that the site publishes. Whatever
 * a page asks for has to be as the document says, or it is refused.
 */

/** A call of the page, and what it was answered. */
interface Call {
  readonly call: string;
  readonly status: number;
}

/** The document’s example of success. */
const example200 = 'dynamic=false';

let published: OpenApiDocument;
/** The order in the document’s examples: with it the mock answers every order. */
let example: CompleteOrder;
let mock: PrismServer;

test.beforeAll(async ({ baseURL }) => {
  published = (await (await fetch(new URL('openapi.json', baseURL))).json()) as OpenApiDocument;
  mock = await startMock(published);
  example = await askMock<CompleteOrder>(`/orders/${'0'.repeat(24)}`);
});

test.afterAll(() => mock.close());

test.beforeEach(({ context, allowedOrigin }) => LiveApi.signIn(context, allowedOrigin));

/** What the mock answers a program. */
async function askMock<T>(path: string, prefers = example200): Promise<T> {
  const headers = { Authorization: 'Bearer a-token', Prefer: prefers };
  return (await (await fetch(`${mock.apiUrl}${path}`, { headers })).json()) as T;
}

/**
 * Lets the mock answer the page in place of the order API.
 *
 * @param prefers which answers it should give, as in `Prefer`
 * @param change what is sent in place of the body of the page
 */
async function answerByMock(
  page: Page,
  prefers = example200,
  change: (body: string) => string = (body) => body,
): Promise<readonly Call[]> {
  const calls: Call[] = [];
  const api = published.servers[0]?.url ?? '';
  await page.route(`${api}/**`, async (route) => {
    const request = route.request();
    const path = request.url().slice(api.length);
    const body = request.postData();
    const response = await route.fetch({
      url: `${mock.apiUrl}${path}`,
      headers: { ...(await request.allHeaders()), prefer: prefers },
      ...(body !== null && { postData: change(body) }),
    });
    calls.push({ call: `${request.method()} ${path}`, status: response.status() });
    const headers = {
      'Access-Control-Allow-Origin': new URL(page.url()).origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Expose-Headers': 'Location, Retry-After',
    };
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  return calls;
}

/** Fills a guide in as in an order. */
async function fillIn(guide: Guide, order: CompleteOrder['configuration']): Promise<void> {
  await guide.nodeSize(order.nodeSize).check();
  await guide.storage.fill(String(order.storageGb));
  for (const [index, { cidr }] of order.trustedSources.entries()) {
    if (index > 0) await guide.page.getByRole('button', { name: guide.words.addSource }).click();
    await guide.source(index + 1).fill(cidr);
  }
  await guide.consent.check();
}

for (const language of Object.keys(words) as Language[]) {
  const said = words[language];
  const listOn = (page: Page) => page.getByRole('group', { name: said.orders, exact: true });

  test(`${language}: the guide orders what is the example of the document, and follows the order`, async ({
    page,
  }) => {
    const calls = await answerByMock(page);
    const guide = new Guide(page, language, example.service);
    await guide.open();
    await fillIn(guide, example.configuration);
    await guide.submitButton.click();
    await expect(guide.status.getByText(example.id)).toBeVisible();
    // The first answer says 1 %: what is shown then has been asked for.
    const progress = guide.status.getByRole('progressbar');
    await expect(progress).toHaveAttribute('value', String(example.progress));
    expect(calls).toContainEqual({ call: 'POST /orders', status: 201 });
    expect(calls).toContainEqual({ call: `GET /orders/${example.id}`, status: 200 });
    expect(refusedOf(calls)).toEqual([]);
  });

  test(`${language}: the list of orders is read page by page`, async ({ page }) => {
    const calls = await answerByMock(page);
    await page.goto(`${language}/order-status/`);
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    const row = listOn(page).getByRole('row', { name: example.id });
    await expect(row).toContainText(said.statusNames.done);
    await listOn(page).getByRole('button', { name: said.showMore }).click();
    const next = () => calls.filter(({ call }) => call.startsWith('GET /orders?cursor='));
    await expect.poll(next).not.toEqual([]);
    expect(refusedOf(calls)).toEqual([]);
  });

  test(`${language}: billing profiles are searched, and the own address is found`, async ({
    page,
  }) => {
    const calls = await answerByMock(page);
    const { items } = await askMock<{ readonly items: readonly { readonly id: string }[] }>(
      '/billing-profiles',
    );
    const { address } = await askMock<{ readonly address: string }>('/client-address');
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.option(said.existingProfile).check();
    await page.getByRole('searchbox', { name: said.searchProfiles }).fill('Köln & Bonn');
    for (const { id } of items) await guide.option(new RegExp(id)).check();
    await page.getByRole('button', { name: said.myAddress }).click();
    await expect(page.getByText(address).first()).toBeVisible();
    expect(refusedOf(calls)).toEqual([]);
  });

  test(`${language}: an order that departs from the document is refused, and the page says so`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /422/, reason: 'the browser logs the refusal' });
    const calls = await answerByMock(page, example200, (body) => {
      return JSON.stringify({ ...(JSON.parse(body) as object), storageGb: '50' });
    });
    const guide = new Guide(page, language, example.service);
    await guide.open();
    await fillIn(guide, example.configuration);
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toContainText(failureWords[language].refused);
    expect(refusedOf(calls)).toEqual([{ call: 'POST /orders', status: 422 }]);
  });
}

// Fixed seeds, so that a failure comes again.
for (const [language, seed] of [
  ['de', 1],
  ['en', 2],
  ['de', 3],
] as const) {
  const said = words[language];
  const atRandom = `dynamic=true, seed=${seed}`;

  test(`${language}: whatever the document allows as a list and as an order is shown (${atRandom})`, async ({
    page,
  }) => {
    await answerByMock(page, atRandom);
    const { items } = await askMock<OrderList>('/orders', atRandom);
    await page.goto(`${language}/order-status/`);
    const list = page.getByRole('group', { name: said.orders, exact: true });
    for (const { id } of items) await expect(list.getByRole('row', { name: id })).toBeVisible();
    await expect(list.getByText(said.ordersLeftOut[0])).toBeHidden();

    const { id, service } = await askMock<Order>(`/orders/${'0'.repeat(24)}`, atRandom);
    await page.goto(`${language}/order-status/?order=${id}`);
    const order = page.getByRole('group', { name: said.order, exact: true });
    await expect(order).toContainText(id);
    await expect(order).toContainText(service);
  });
}

const refusedOf = (calls: readonly Call[]) => calls.filter(({ status }) => status >= 300);
