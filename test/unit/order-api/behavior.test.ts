import { expect, test } from 'vitest';
import { callerOf, idOf, problemOf, startApi } from './support.ts';

/* How fast the API provides what was ordered, and what goes wrong when told to. */

interface Shown {
  readonly status: string;
  readonly progress: number;
}

test('provisioning takes as long as set, also for orders placed before a change', async () => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const { call, place } = callerOf(await startApi({ now: () => clock.now, readyAfter: 100_000 }));
  const id = await idOf(await place('one'));
  const shown = async () => (await (await call(`/orders/${id}`)).json()) as Shown;
  clock.now += 11_999;
  expect(await shown()).toMatchObject({ status: 'new', progress: 1 });
  clock.now += 1;
  expect(await shown()).toMatchObject({ status: 'processing', progress: 10 });
  clock.now += 87_999;
  expect(await shown()).toMatchObject({ status: 'processing', progress: 99 });
  clock.now += 1;
  expect(await shown()).toMatchObject({ status: 'DONE', progress: 100 });
});

test('provisioning without a wait is done at once', async () => {
  const { place } = callerOf(await startApi({ readyAfter: 0 }));
  const answer = await place('one');
  expect(answer.headers.get('Retry-After')).toBeNull();
  expect(await answer.json()).toMatchObject({ status: 'DONE', progress: 100 });
});

test('an order whose provisioning fails says why in the caller’s language', async () => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const failureDetails = { de: 'Es ist kein Platz.' };
  const { call, place } = callerOf(
    await startApi({ now: () => clock.now, scenario: 'failed', failureDetails }),
  );
  const id = await idOf(await place('one'));
  clock.now += 60_000;
  const ask = (language: string) =>
    call(`/orders/${id}`, { headers: { 'Accept-Language': language } });
  const german = await ask('de-DE,de;q=0.9');
  expect(german.headers.get('Vary')).toBe('Accept-Language, Origin');
  expect(await german.json()).toMatchObject({
    status: 'failed',
    failure: { detail: 'Es ist kein Platz.', billed: false },
  });
  // What every object has is no language either.
  for (const other of ['fr', 'en, de;q=0.9', 'constructor', '__proto__']) {
    expect(await (await ask(other)).json()).toMatchObject({
      failure: { detail: expect.stringMatching(/^The chosen zone/) as string },
    });
  }
});

test.each([
  ['rejected', '422 order-rejected'],
  ['session-over', '401 session-over'],
  ['rate-limited', '429 rate-limited'],
  ['outage', '503 unavailable'],
] as const)('scenario %s: an order is answered with %s', async (scenario, problem) => {
  const { place } = callerOf(await startApi({ scenario }));
  expect(await problemOf(await place('one'))).toBe(problem);
});

test('scenario offline: the connection is closed without an answer', async () => {
  const { place } = callerOf(await startApi({ scenario: 'offline' }));
  await expect(place('one')).rejects.toThrow();
});

test('scenario lost-answer: the order is placed, and told at the fourth try', async () => {
  const { place, list } = callerOf(await startApi({ scenario: 'lost-answer' }));
  for (let lost = 0; lost < 3; lost++) await expect(place('one')).rejects.toThrow();
  const id = await idOf(await place('one'));
  expect((await list()).items.map((order) => order.id)).toEqual([id]);
});

test('scenario slow: while an order is being placed, its key is in progress', async () => {
  const { place } = callerOf(await startApi({ scenario: 'slow' }));
  const answers = await Promise.all([place('one'), place('one'), place('two')]);
  const statuses = answers.map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([201, 201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.headers.get('Retry-After')).toBe('2');
  if (refused) expect(await problemOf(refused)).toBe('409 order-in-progress');
});

test('an account chooses its own behavior, and the others keep theirs', async () => {
  const api = await startApi();
  const post = (path: string, fields: Record<string, string>, Cookie = '') =>
    fetch(new URL(path, api.signInUrl), {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Cookie },
      redirect: 'manual',
    });
  const signedIn = await post('/sign-in', { account: 'anna', scenario: 'outage' });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const anna = callerOf(api);
  expect(await problemOf(await anna.call('/orders'))).toBe('503 unavailable');
  expect((await callerOf(api, api.issueToken('ben')).call('/orders')).status).toBe(200);
  await post('/scenario', { scenario: '' }, cookie);
  expect((await anna.call('/orders')).status).toBe(200);
});
