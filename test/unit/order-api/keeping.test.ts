import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { keyLifetime } from '#backend';
import { callerOf, dataFile, idOf, problemOf, request, startApi } from './support.ts';

/* What the API remembers, and how long. */

test('orders, keys, sessions and tokens outlive a restart', async () => {
  const data = dataFile();
  const first = await startApi({ data });
  const token = first.issueToken('anna');
  const cookie = first.openSession('anna');
  const id = await idOf(await callerOf(first, token).place('one'));
  await first.close();

  const second = await startApi({ data });
  const anna = callerOf(second, token);
  expect((await anna.list()).items.map((order) => order.id)).toEqual([id]);
  expect(await idOf(await anna.place('one'))).toBe(id);
  const seen = await fetch(`${second.apiUrl}/orders/${id}`, { headers: { Cookie: cookie } });
  expect(seen.status).toBe(200);
});

test('a key stands for its order for a day exactly', async () => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const { place, list } = callerOf(await startApi({ now: () => clock.now }));
  const first = await idOf(await place('one'));
  clock.now += keyLifetime - 1;
  expect(await idOf(await place('one'))).toBe(first);
  expect(await problemOf(await place('one', { ...request, storageGb: 100 }))).toBe(
    '409 idempotency-key-reused',
  );
  clock.now += 1;
  const second = await idOf(await place('one'));
  expect(second).not.toBe(first);
  expect(await idOf(await place('one'))).toBe(second);
  expect((await list()).items.map(({ id }) => id)).toEqual([second, first]);
});

test('an order that was placed is never said to be refused, whatever is offered later', async () => {
  const data = dataFile();
  const first = await startApi({ data });
  const token = first.issueToken('anna');
  const id = await idOf(await callerOf(first, token).place('one'));
  await first.close();
  const without = callerOf(await startApi({ data, offers: {} }), token);
  expect(await idOf(await without.place('one'))).toBe(id);
  expect(await problemOf(await without.place('two'))).toBe('422 order-rejected');
});

test('200 orders sent at once under 50 keys are 50 orders, also with two servers on one file', async () => {
  const data = dataFile();
  const servers = [await startApi({ data }), await startApi({ data })];
  const token = servers[0]?.issueToken('anna') ?? '';
  const [one, other] = servers.map((server) => callerOf(server, token));
  if (!one || !other) throw new Error('Two servers were started');
  const sent = Array.from({ length: 200 }, async (_, index) => {
    const key = `key-${index % 50}`;
    return { key, id: await idOf(await (index % 3 === 0 ? one : other).place(key)) };
  });
  const ids = await Promise.all(sent);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(50);
  expect(new Set(ids.map(({ key, id }) => `${key} ${id}`)).size).toBe(50);
  expect((await one.list('?limit=100')).items).toHaveLength(50);
});

test('the same key of another account is another order', async () => {
  const api = await startApi();
  const anna = await idOf(await callerOf(api).place('one'));
  const other = callerOf(api, api.issueToken('ben'));
  const ben = await idOf(await other.place('one'));
  expect(ben).not.toBe(anna);
  expect(await problemOf(await other.call(`/orders/${anna}`))).toBe('404 order-not-found');
});

test('a session is over after twelve hours, a token after thirty days', async () => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const api = await startApi({ now: () => clock.now });
  const cookie = api.openSession('anna');
  const { call } = callerOf(api);
  const bySession = () => fetch(`${api.apiUrl}/orders`, { headers: { Cookie: cookie } });
  clock.now += 12 * 3_600_000 - 1;
  expect((await bySession()).status).toBe(200);
  clock.now += 1;
  expect(await problemOf(await bySession())).toBe('401 session-over');
  clock.now = Date.parse('2026-12-20T11:59:59.999Z');
  expect((await call('/orders')).status).toBe(200);
  clock.now += 1;
  expect(await problemOf(await call('/orders'))).toBe('401 session-over');
});

test('a file of something else is left alone', async () => {
  const data = dataFile();
  const other = new DatabaseSync(data);
  other.exec('CREATE TABLE notes (text TEXT)');
  other.close();
  await expect(startApi({ data })).rejects.toThrow(
    `The data file ${data} cannot be used: it is no file of this version of the order API`,
  );
});

test('a file that is no database, or cannot be made, is named', async () => {
  const data = dataFile();
  writeFileSync(data, 'Notes that somebody wrote, not a database. '.repeat(100));
  await expect(startApi({ data })).rejects.toThrow(
    `${data} cannot be used: file is not a database`,
  );
  const nowhere = join(data, 'orders.sqlite');
  await expect(startApi({ data: nowhere })).rejects.toThrow(`${nowhere} cannot be used: `);
});

test('while another program keeps the file to itself, orders are put off', async () => {
  const data = dataFile();
  const api = await startApi({ data, busyTimeout: 20 });
  const { place } = callerOf(api);
  const other = new DatabaseSync(data);
  other.exec('BEGIN IMMEDIATE');
  const answer = await place('one');
  expect(answer.headers.get('Retry-After')).toBe('5');
  expect(await problemOf(answer)).toBe('503 unavailable');
  other.exec('ROLLBACK');
  other.close();
  expect((await place('one')).status).toBe(201);
});
