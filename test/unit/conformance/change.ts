/** Small changes of requests and answers, of which faults are made. */
import type { Fault, Reply, Sent } from './faulty-gateway.ts';

type Json = Record<string, unknown>;

/** Which requests a fault is about. */
export type Which = (sent: Sent) => boolean;

export const posts: Which = ({ method }) => method === 'POST';
export const reads: Which = ({ method, path }) => method === 'GET' && /^\/orders\/./.test(path);
export const lists: Which = ({ method, path }) =>
  method === 'GET' && /^\/orders(?:\?|$)/.test(path);
/** The list as a page asks for it, without parameters. */
export const plainLists: Which = ({ method, path }) => method === 'GET' && path === '/orders';
/** The list in the longest pages. */
export const longLists: Which = (sent) => lists(sent) && sent.path.includes('limit=100');
export const at =
  (place: string): Which =>
  ({ path }) =>
    path.split('?')[0] === place;

/** Changes the JSON of answers. */
export const json =
  (which: Which, change: (body: Json, reply: Reply, sent: Sent) => void) => (): Fault => ({
    reply(reply, sent) {
      if (!which(sent) || !reply.headers.get('Content-Type')?.includes('json')) return;
      const body = JSON.parse(reply.body) as Json;
      change(body, reply, sent);
      reply.body = JSON.stringify(body);
    },
  });

/** Changes every order, wherever it is in an answer. */
export const orders = (change: (order: Json, reply: Reply) => void) =>
  json(
    (sent) => posts(sent) || reads(sent) || lists(sent),
    (body, reply) => {
      if (reply.status >= 300) return;
      const items = Array.isArray(body.items) ? (body.items as Json[]) : [body];
      for (const order of items) change(order, reply);
    },
  );

/** Changes problem details. */
export const problems = (change: (problem: Json, reply: Reply) => void) =>
  json(
    () => true,
    (body, reply) => {
      if (reply.status >= 400) change(body, reply);
    },
  );

/** Changes an answer as it is. */
export const replies = (which: Which, change: (reply: Reply, sent: Sent) => void) => (): Fault => ({
  reply(reply, sent) {
    if (which(sent)) change(reply, sent);
  },
});

/** Sets or, with `undefined`, removes a header of answers. */
export const header = (name: string, value: string | undefined, which: Which = () => true) =>
  replies(which, ({ headers }) => {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  });

/** Sends the API another query. */
export const query = (which: Which, change: (query: URLSearchParams) => void) => (): Fault => ({
  request(sent) {
    if (!which(sent)) return undefined;
    const [place = '', text = ''] = sent.path.split('?');
    const changed = new URLSearchParams(text);
    change(changed);
    sent.path = `${place}?${changed}`;
    return undefined;
  },
});

/** Sends the API another order than the caller did: what a lax API makes of a wrong one. */
export const corrected = (correct: (order: Json) => Json | undefined) => (): Fault => ({
  request(sent) {
    if (!posts(sent) || !sent.body.startsWith('{"service":"')) return undefined;
    const order = JSON.parse(sent.body) as Json;
    sent.body = JSON.stringify({ ...order, ...correct(order) });
    return undefined;
  },
});

/** The idempotency key of a request. */
export const keyOf = ({ headers }: Sent): string => headers.get('Idempotency-Key') ?? '';

let made = 0;
/** Makes the API take a request for a new order. */
export function renewKey({ headers }: Sent): void {
  headers.set('Idempotency-Key', `"renewed-${++made}"`);
}
