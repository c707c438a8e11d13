import { billingProfiles } from '#backend';
import { describe, expect, test } from 'vitest';
import { BillingProfileListSchema, OrderListSchema, OrderSchema, ProblemSchema } from '#api';

import { demoBackend, request, siteUrl } from './support.ts';

async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return ProblemSchema.parse(await response.json());
}

async function orderOf(response: Response) {
  return OrderSchema.parse(await response.json());
}

describe('a right order', () => {
  test('is accepted, and says where it is and when to look', async () => {
    const { call, post } = demoBackend();
    const response = await post(request, '"key-1"');
    const order = await orderOf(response);

    expect(response.status).toBe(201);
    expect(order).toMatchObject({ status: 'new', configuration: request });
    const location = new URL(response.headers.get('Location') ?? '', siteUrl);
    expect(location.href).toBe(`${siteUrl}api/orders/${order.id}`);
    expect(response.headers.get('Retry-After')).toBe('2');
    await expect(call(`/orders/${order.id}`).then(orderOf)).resolves.toEqual(order);
  });

  test('is looked up until it is done, then no more', async () => {
    const { call, post, clock } = demoBackend();
    const { id } = await orderOf(await post(request, 'key-1'));
    clock.now += 10_000;
    const running = await call(`/orders/${id}`);
    expect(running.headers.get('Retry-After')).toBe('2');
    expect((await orderOf(running)).status).toBe('processing');

    clock.now += 60_000;
    const done = await call(`/orders/${id}`);
    expect(done.headers.get('Retry-After')).toBeNull();
    expect(await orderOf(done)).toMatchObject({ status: 'DONE', progress: 100 });
  });
});

describe('a wrong order', () => {
  test('is refused by the rules of the form, each mistake with its place', async () => {
    const { post, orders } = demoBackend();
    const wrong = {
      ...request,
      storageGb: 75,
      trustedSources: [{ cidr: '203.0.113.7/32' }, { cidr: '10.0.0.0/24' }],
      acceptedDocuments: [],
    };
    const response = await post(wrong, 'key-1');
    expect(response.status).toBe(422);
    const { type, errors } = await problemOf(response);
    expect(type).toBe(`${siteUrl}reference/errors/#order-rejected`);
    expect(errors).toEqual([
      { pointer: '/storageGb', code: 'storage-step', params: { step: 50, lower: 50, upper: 100 } },
      {
        pointer: '/trustedSources/1',
        code: 'source-not-public',
        params: { text: '10.0.0.0/24', class: 'private' },
      },
      { pointer: '/acceptedDocuments', code: 'documents-not-accepted', params: {} },
    ]);
    expect(orders.list()).toEqual([]);
  });

  test.each([
    ['a field of the wrong type', { ...request, storageGb: '50' }, '/storageGb'],
    [
      'a number as profile',
      { ...request, billingProfile: { kind: 'existing', id: 4711 } },
      '/billingProfile/id',
    ],
    ['no source', { ...request, trustedSources: [] }, '/trustedSources'],
    ['a blank source', { ...request, trustedSources: [{ cidr: ' ' }] }, '/trustedSources/0/cidr'],
    ['a source without an address', { ...request, trustedSources: [{}] }, '/trustedSources/0/cidr'],
    ['an unknown service', { ...request, service: 'constructor' }, '/service'],
    [
      'an unknown profile',
      { ...request, billingProfile: { kind: 'existing', id: '999999' } },
      '/billingProfile',
    ],
    ['no object at all', [], ''],
  ])('is refused for %s', async (_name, wrong, pointer) => {
    const response = await demoBackend().post(wrong, 'key-1');
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors.map((error) => error.pointer)).toContain(pointer);
  });

  test('is refused if it is not JSON', async () => {
    const headers = { 'Idempotency-Key': 'key-1' };
    const init = { method: 'POST', headers, body: '{' };
    const response = await demoBackend().call('/orders', init);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).type).toContain('#malformed-request');
  });
});

describe('sending twice', () => {
  test('with one key places one order', async () => {
    const { post, orders } = demoBackend();
    const first = await orderOf(await post(request, '"key-1"'));
    // The same key bare, and the same order with its fields in another order.
    const turned = Object.fromEntries(Object.entries(request).reverse());
    const second = await orderOf(await post(turned, 'key-1'));
    expect(second.id).toBe(first.id);
    expect(orders.list()).toHaveLength(1);
  });

  test('with one key and another order is refused', async () => {
    const { post, orders } = demoBackend();
    await post(request, 'key-1');
    const response = await post({ ...request, storageGb: 100 }, 'key-1');
    expect(response.status).toBe(409);
    expect((await problemOf(response)).type).toContain('#idempotency-key-reused');
    expect(orders.list()).toHaveLength(1);
  });

  test('without a key is refused at once', async () => {
    const response = await demoBackend().post(request);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).type).toContain('#idempotency-key-missing');
  });
});

describe('looking up', () => {
  test.each([
    ['/orders/0123456789abcdef01234567', 404, 'order-not-found'],
    ['/orders?cursor=nothing', 400, 'cursor-unknown'],
    ['/invoices', 404, 'address-unknown'],
  ])('%s is answered with %i', async (path, status, code) => {
    const response = await demoBackend().call(path);
    expect(response.status).toBe(status);
    expect((await problemOf(response)).type).toContain(`#${code}`);
  });

  test('lists the newest first, page by page, each order once', async () => {
    const { call, post, clock } = demoBackend();
    const placed: string[] = [];
    for (let count = 0; count < 45; count += 1) {
      clock.now += 1000;
      placed.unshift((await orderOf(await post(request, `key-${count}`))).id);
    }
    const pages: string[][] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const query: string = cursor && `?cursor=${cursor}`;
      const page = OrderListSchema.parse(await (await call(`/orders${query}`)).json());
      pages.push(page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
    expect(pages.flat()).toEqual(placed);
  });
});

describe('billing profiles', () => {
  test.each([
    ['', billingProfiles.map(({ id }) => id)],
    ['  0047', ['004711', '004712']],
    ['STRASSENBAU', ['100200']],
    ['überwasser', ['100200']],
    ['& söhne', ['010203']],
    ['nobody', []],
  ])('a search for %j', async (search, ids) => {
    const query = new URLSearchParams({ search });
    const response = await demoBackend().call(`/billing-profiles?${query}`);
    const { items } = BillingProfileListSchema.parse(await response.json());
    expect(items.map(({ id }) => id)).toEqual(ids);
  });
});
