import { OrderSchema } from '#api';
import { type Check, NotChecked, NotKept } from '../check.ts';
import { expectProblem, expectSchema, expectStatus } from '../expectations.ts';
import { type Exchange, named } from '../exchange.ts';
import { isSameId } from '../seen-order.ts';
import type { Session } from '../session.ts';

/** One order by its ID: its form, and its entity tag. */
export const orderChecks: readonly Check[] = [
  {
    id: 'order-schema',
    group: 'Reading an order',
    title: 'An order of the list can be read by its ID, with every part',
    reason: 'The page shows an order’s status from this answer.',
    see: 'order-api/#get-order',
    level: 'required',
    async run({ newest, orders }) {
      const [listed] = await orders();
      const answer = await newest();
      expectStatus(answer, 200);
      const { id, service } = expectSchema(answer, OrderSchema);
      if (!listed || !isSameId(id, listed.id)) {
        throw new NotKept(`${named(answer)} with the order ${id}`);
      }
      if (service !== listed.service) throw new NotKept(`${named(answer)} for ${service}`);
    },
  },
  {
    id: 'order-not-found',
    group: 'Reading an order',
    title: 'An ID without an order is refused with 404, order-not-found',
    reason: 'The page can then say that there is no such order, instead of trying again.',
    see: 'errors/#order-not-found',
    level: 'required',
    async run({ call }) {
      expectProblem(await call('GET', `/orders/${'0f'.repeat(12)}`), 'order-not-found');
    },
  },
  {
    id: 'etag',
    group: 'Reading an order',
    title: 'An order comes with an ETag, and keeps it while nothing changes',
    reason: 'Clients ask again and again: with a tag, the answer need not be sent twice.',
    see: 'order-api/#polling',
    level: 'recommended',
    async run(session) {
      const { path, tag, answer } = await taggedOrder(session);
      const again = await session.call('GET', path);
      if (again.text === answer.text && again.headers.get('ETag') !== tag) {
        throw new NotKept(`${named(again)} with another ETag for the same order`);
      }
    },
  },
  {
    id: 'not-modified',
    group: 'Reading an order',
    title: 'If-None-Match with the current ETag is answered with 304 and no body',
    reason: 'That is what the tag is for.',
    see: 'order-api/#polling',
    level: 'recommended',
    async run(session) {
      const { path, tag, answer } = await taggedOrder(session).catch(untagged);
      const again = await session.call('GET', path, { headers: { 'If-None-Match': tag } });
      if (again.status === 200 && again.text !== answer.text) {
        throw new NotChecked('the order changed in the meantime');
      }
      expectStatus(again, 304);
    },
  },
  {
    id: 'etag-other',
    group: 'Reading an order',
    title: 'If-None-Match with another tag is answered with the order',
    reason: 'A client that gets 304 for a state that it doesn’t have shows an old status for good.',
    see: 'order-api/#polling',
    level: 'required',
    async run({ call, newest }) {
      const { path } = await newest();
      const headers = { 'If-None-Match': '"no-such-state"' };
      const answer = await call('GET', path, { headers });
      if (answer.status === 304) throw new NotKept(`${named(answer)} for a tag it never gave`);
      expectStatus(answer, 200);
    },
  },
];

/** The newest order with its tag. @throws NotKept if it has none */
async function taggedOrder({
  newest,
}: Session): Promise<{ path: string; tag: string; answer: Exchange }> {
  const answer = await newest();
  expectStatus(answer, 200);
  const tag = answer.headers.get('ETag');
  if (tag === null) throw new NotKept(`${named(answer)} without ETag`);
  if (!/^(?:W\/)?"[^"]*"$/.test(tag)) throw new NotKept(`${named(answer)} with the ETag ${tag}`);
  return { path: answer.path, tag, answer };
}

/** A missing tag is told once. */
function untagged(error: unknown): never {
  if (error instanceof NotKept) throw new NotChecked('the order has no ETag to ask with');
  throw error;
}
