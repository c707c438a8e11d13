import { randomBytes } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  type AcceptedOrder,
  AcceptedOrderSchema,
  courseOf,
  type OrderQuery,
  type OrderStore,
  type StoredPage,
} from '#backend';
import type { OrderStatus } from '#order';
import { z } from '#zod';
import { inTransaction } from './database.ts';

/** What an order is read from. */
const COLUMNS = 'position, id, idempotency_key, accepted_at, fails, stays, ready_after, request';

/** When an order is in a status, as `statusAt` has it: at `:now`, which is never before the acceptance. */
const IN_STATUS: Readonly<Record<OrderStatus, string>> = {
  new: '(processing_at IS NULL OR processing_at > max(:now, accepted_at))',
  processing:
    '(processing_at <= max(:now, accepted_at) AND (end_at IS NULL OR end_at > max(:now, accepted_at)))',
  done: '(end_at <= max(:now, accepted_at) AND fails = 0)',
  failed: '(end_at <= max(:now, accepted_at) AND fails = 1)',
  unknown: 'FALSE',
};

/** All orders of an API. */
export interface Orders {
  /** The orders of one account. */
  readonly of: (account: number) => OrderStore;
  /** Adds an order under an ID that is known beforehand, and that no key stands for. */
  readonly add: (account: number, order: AcceptedOrder) => void;
}

/** Keeps orders in a database that `openDatabase` has opened. */
export function createOrders(database: DatabaseSync): Orders {
  // Compiled once: half of the time that a short query takes.
  const findOrder = database.prepare(`SELECT ${COLUMNS} FROM orders WHERE account = ? AND id = ?`);
  const findOrderByKey = database.prepare(
    `SELECT ${COLUMNS} FROM orders WHERE account = :account AND id = (
      SELECT id FROM idempotency_keys
      WHERE account = :account AND idempotency_key = :key AND accepted_at > :after
    )`,
  );
  const keepKey = database.prepare(
    `INSERT OR REPLACE INTO idempotency_keys (account, idempotency_key, id, accepted_at)
    VALUES (?, ?, ?, ?)`,
  );
  const insert = database.prepare(
    `INSERT INTO orders (account, id, idempotency_key, accepted_at, processing_at, end_at, fails,
      stays, ready_after, service, request) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const positionOf = database.prepare(
    'SELECT accepted_at, position FROM orders WHERE account = ? AND id = ?',
  );
  const pageQueries = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  function add(account: number, order: AcceptedOrder): void {
    const { id, idempotencyKey, acceptedAt, request } = order;
    const { fails = false, stays = null, readyAfter = null } = order;
    const [, processing, end] = courseOf(order);
    insert.run(
      ...[account, id, idempotencyKey, acceptedAt, processing?.at ?? null, end?.at ?? null],
      ...[Number(fails), stays, readyAfter, request.service, JSON.stringify(request)],
    );
  }

  function findByKey(account: number, key: string, after: number): AcceptedOrder | undefined {
    return readOrder(findOrderByKey.get({ account, key, after }));
  }

  /** Undefined if there is no order at the cursor. */
  function pageOf(account: number, query: OrderQuery): StoredPage | undefined {
    const { cursor, limit, service, status, now } = query;
    const start = cursor === undefined ? {} : positionOf.get(account, cursor);
    if (!start) return undefined;
    const conditions = [
      'account = :account',
      ...(cursor === undefined ? [] : ['(accepted_at, position) <= (:accepted_at, :position)']),
      ...(service === undefined ? [] : ['service = :service']),
      ...(status === undefined ? [] : [IN_STATUS[status]]),
    ].join(' AND ');
    const sql = `SELECT ${COLUMNS} FROM orders WHERE ${conditions}
      ORDER BY accepted_at DESC, position DESC LIMIT :limit`;
    const compiled = pageQueries.get(sql) ?? database.prepare(sql);
    pageQueries.set(sql, compiled);
    const rows = compiled.all({
      account,
      limit: limit + 1,
      ...(start as Record<string, SQLInputValue>),
      ...(service !== undefined && { service }),
      ...(status !== undefined && status !== 'unknown' && { now }),
    });
    const orders = rows.flatMap((row) => readOrder(row) ?? []);
    const next = orders[limit];
    return { orders: orders.slice(0, limit), ...(next && { next: next.id }) };
  }

  return {
    add,
    of: (account) => ({
      find: (id) => readOrder(findOrder.get(account, id)),
      findByKey: (key, after) => findByKey(account, key, after),
      accept: (order, after) =>
        inTransaction(database, () => {
          const known = findByKey(account, order.idempotencyKey, after);
          if (known) return known;
          const accepted = { id: newOrderId(order.acceptedAt), ...order };
          add(account, accepted);
          keepKey.run(account, order.idempotencyKey, accepted.id, order.acceptedAt);
          return accepted;
        }),
      page: (query) => pageOf(account, query),
    }),
  };
}

/** 24 hexadecimal characters, beginning with the second of the acceptance: nobody can guess the rest. */
function newOrderId(now: number): string {
  const seconds = Math.floor(now / 1000) % 2 ** 32;
  return seconds.toString(16).padStart(8, '0') + randomBytes(8).toString('hex');
}

function readOrder(row: Record<string, unknown> | undefined): AcceptedOrder | undefined {
  if (!row) return undefined;
  return z.parse(AcceptedOrderSchema, {
    id: row.id,
    idempotencyKey: row.idempotency_key,
    acceptedAt: row.accepted_at,
    request: JSON.parse(String(row.request)) as unknown,
    fails: row.fails === 1,
    ...(row.stays !== null && { stays: row.stays }),
    ...(row.ready_after !== null && { readyAfter: row.ready_after }),
  });
}
