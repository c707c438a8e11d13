import { newDraftId, readRetryAfter } from '#api';
import { type Check, NotKept } from '../check.ts';
import { expectProblem, expectStatus, problemTypeOf } from '../expectations.ts';
import { type Exchange, isSuccess, named } from '../exchange.ts';
import { hangUpAfterSending } from '../raw-requests.ts';
import { seeOrder } from '../seen-order.ts';
import type { Session } from '../session.ts';

/** Requests at the same moment. */
const atOnce = 10;
/** How often a request is repeated while the first one with its key is still being processed. */
const patience = 10;

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
    async run({ placed, send }) {
      const { order, body, idempotencyKey } = await placed();
      expectOrder(await send(body, idempotencyKey), order.id);
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
    async run({ placed, send }) {
      const { order, body, idempotencyKey } = await placed();
      const answer = await send(body, idempotencyKey, 'bare');
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
      const body = JSON.stringify(session.options.order);
      const key = newDraftId();
      const answers = await Promise.all(
        Array.from({ length: atOnce }, () => settle(session, body, key)),
      );
      const wrong = answers.find((answer) => !isSuccess(answer));
      if (wrong) expectStatus(wrong, 200, 201, 202);
      const ids = new Set(answers.map(({ json }) => seeOrder(json)?.id));
      if (ids.size > 1) throw new NotKept(`one key made ${ids.size} orders`);
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
      const { options, send, latest, note } = session;
      const earlier = new Set((await latest()).map(({ id }) => id));
      const key = newDraftId();
      const body = JSON.stringify(options.order);
      await hangUpAfterSending(`${options.apiUrl}/orders`, body, {
        ...options.credentials,
        'Idempotency-Key': `"${key}"`,
      });
      const answer = await settle({ options, send }, body, key);
      expectStatus(answer, 200, 201, 202);
      // The request that was given up may come to its end only now.
      await options.pause(1000);
      const made = (await latest()).filter(
        ({ id, service }) => !earlier.has(id) && service === options.order.service,
      );
      for (const order of made) note(order, key);
      if (made.length !== 1) {
        throw new NotKept(`the list has ${made.length} orders of the lost request and its retry`);
      }
    },
  },
];

function expectOrder(answer: Exchange, id: string): void {
  expectStatus(answer, 200, 201, 202);
  const found = seeOrder(answer.json)?.id;
  if (found !== id)
    throw new NotKept(`${named(answer)} with a second order, ${found ?? 'unreadable'}`);
}

/** Sends an order until the API no longer says that the first request with the key is running. */
async function settle(
  { send, options: { now, pause } }: Pick<Session, 'send' | 'options'>,
  body: string,
  key: string,
): Promise<Exchange> {
  for (let repeat = 0; ; repeat++) {
    const answer = await send(body, key);
    if (repeat === patience || problemTypeOf(answer) !== 'order-in-progress') return answer;
    await pause((readRetryAfter(answer.headers.get('Retry-After'), now()) ?? 1) * 1000);
  }
}
