import { newDraftId, readRetryAfter } from '#api';
import { longestWait } from '../caller.ts';
import { type Check, NotChecked, NotKept } from '../check.ts';
import { expectProblem, expectStatus, problemTypeOf } from '../expectations.ts';
import { type Exchange, isSuccess, named } from '../exchange.ts';
import { hangUpAfterSending } from '../raw-requests.ts';
import { isSameId, type SeenOrder, seeOrder } from '../seen-order.ts';
import type { Session } from '../session.ts';

/** Requests at the same moment. */
const atOnce = 10;
/** What an order is answered with that was taken, now or under this key before. */
const taken = [200, 201, 202] as const;
/** Seconds for which a request is repeated while the first one with its key is being processed. */
const patience = 60;

/** One key, one order, whatever happens on the way. */
export const idempotencyChecks: readonly Check[] = [
  {
    id: 'key-missing',
    group: 'Idempotency',
    title: 'An order without Idempotency-Key is refused with 400, idempotency-key-missing',
    reason: 'Without a key, a retry after a lost answer orders twice.',
    see: 'errors/#idempotency-key-missing',
    level: 'required',
    mayOrder: true,
    async run({ send, options }) {
      const answer = await send(JSON.stringify(options.order), undefined);
      expectProblem(answer, 'idempotency-key-missing');
    },
  },
  {
    id: 'key-again',
    group: 'Idempotency',
    title: 'The same key with the same body is answered with the first order',
    reason: 'A page that is reloaded sends its order again with the same key.',
    see: 'order-api/#idempotency',
    level: 'required',
    mayOrder: true,
    async run(session) {
      const { order, body, idempotencyKey } = await session.placed();
      expectOrder(await settle(session, body, idempotencyKey), order.id);
    },
  },
  {
    id: 'key-other-body',
    group: 'Idempotency',
    title: 'The same key with another body is refused with 409, idempotency-key-reused',
    reason: 'Whoever gets the first order would believe that the changed one was placed.',
    see: 'errors/#idempotency-key-reused',
    level: 'required',
    mayOrder: true,
    async run({ placed, send, options: { order, offer } }) {
      const { idempotencyKey } = await placed();
      const { maxGb, minGb } = offer.storage;
      const storageGb = order.storageGb === maxGb ? minGb : maxGb;
      const note = order.trustedSources.map((source) => ({ ...source, note: 'Another order' }));
      const other = minGb === maxGb ? { trustedSources: note } : { storageGb };
      const answer = await send(JSON.stringify({ ...order, ...other }), idempotencyKey);
      expectProblem(answer, 'idempotency-key-reused');
    },
  },
  {
    id: 'key-bare',
    group: 'Idempotency',
    title: 'The key without quotation marks makes no second order',
    reason: 'Many clients send it bare. It may be refused, or is the same key.',
    see: 'order-api/#idempotency',
    level: 'required',
    mayOrder: true,
    async run(session) {
      const { order, body, idempotencyKey } = await session.placed();
      const answer = await settle(session, body, idempotencyKey, 'bare');
      if (answer.status !== 400) expectOrder(answer, order.id);
    },
  },
  {
    id: 'key-at-once',
    group: 'Idempotency',
    title: `One key in ${atOnce} requests at the same moment makes one order`,
    reason: 'Two tabs, or a client and its proxy, may send the same order at once.',
    see: 'order-api/#idempotency',
    level: 'required',
    mayOrder: true,
    async run(session) {
      await session.placed();
      const earlier = await session.latest();
      const body = JSON.stringify(session.options.order);
      const key = newDraftId();
      const answers = await Promise.all(
        Array.from({ length: atOnce }, () => settle(session, body, key)),
      );
      const wrong = answers.find((answer) => !isSuccess(answer));
      if (wrong) expectStatus(wrong, ...taken);
      const ids = new Set(answers.map(({ json }) => seeOrder(json)?.id.toLowerCase()));
      if (ids.size > 1) throw new NotKept(`one key made ${ids.size} orders`);
      const made = await newOrders(session, earlier, key);
      if (made > 1)
        throw new NotKept(`every answer has the same order, and the list ${made} of them`);
    },
  },
  {
    id: 'key-lost-answer',
    group: 'Idempotency',
    title: 'An order whose answer was lost is found by its key, and is in the list once',
    reason: 'A connection that breaks after sending is why there are keys.',
    see: 'order-api/#idempotency',
    level: 'required',
    mayOrder: true,
    async run(session) {
      await session.placed();
      const { options, latest } = session;
      const earlier = await latest();
      const key = newDraftId();
      const body = JSON.stringify(options.order);
      await hangUpAfterSending(`${options.apiUrl}/orders`, body, {
        ...options.credentials,
        'Idempotency-Key': `"${key}"`,
      });
      const answer = await settle(session, body, key);
      expectStatus(answer, ...taken);
      // The request that was given up may come to its end only now.
      await options.pause(1000);
      const made = await newOrders(session, earlier, key);
      if (made !== 1) {
        throw new NotKept(`the list has ${made} orders of the lost request and its retry`);
      }
    },
  },
];

function expectOrder(answer: Exchange, id: string): void {
  expectStatus(answer, ...taken);
  const found = seeOrder(answer.json)?.id;
  if (found === undefined || !isSameId(found, id)) {
    throw new NotKept(`${named(answer)} with a second order, ${found ?? 'unreadable'}`);
  }
}

/** How many orders the list has that it didn't have earlier; each is put on the list of those placed. */
async function newOrders(
  { latest, note, options: { order } }: Session,
  earlier: readonly SeenOrder[],
  key: string,
): Promise<number> {
  const known = new Set(earlier.map(({ id }) => id));
  const made = (await latest()).filter(
    ({ id, service }) => !known.has(id) && service === order.service,
  );
  for (const each of made) note(each, key);
  return made.length;
}

/** Sends an order until the API no longer says that the first request with the key is running. */
export async function settle(
  { send, options: { now, pause } }: Session,
  body: string,
  key: string,
  how?: 'bare',
): Promise<Exchange> {
  const until = now() + patience * 1000;
  for (;;) {
    const answer = await send(body, key, how);
    if (problemTypeOf(answer) !== 'order-in-progress') return answer;
    const seconds = readRetryAfter(answer.headers.get('Retry-After'), now()) ?? 1;
    if (seconds > longestWait) {
      throw new NotChecked(`${named(answer)}, to be asked again after ${seconds} seconds`);
    }
    if (now() > until) return answer;
    await pause(Math.max(0.1, seconds) * 1000);
  }
}
