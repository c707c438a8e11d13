import * as change from './change.ts';
import { type Fault, problemReply } from './faulty-gateway.ts';

const {
  at,
  header,
  json,
  keyOf,
  lists,
  orders,
  plainLists,
  posts,
  problems,
  query,
  reads,
  replies,
} = change;

/** An API that differs from the reference API, and keeps to the contract as well. */
export interface SoundVariant {
  readonly name: string;
  readonly make: () => Fault;
  /** Recommendations that it doesn't follow. */
  readonly notFollowed?: readonly string[];
}

type Json = Record<string, unknown>;

const extra = { traceId: 'a1b2', links: [{ rel: 'self' }], price: null };

/** Answers some requests itself, the first time that each comes. */
const atFirst = (which: change.Which, status: number, type: string, retryAfter: string) => () => {
  const seen = new Set<string>();
  return {
    request(sent: Parameters<change.Which>[0]) {
      const name = `${sent.method} ${sent.path} ${keyOf(sent)}`;
      if (!which(sent) || seen.has(name)) return undefined;
      seen.add(name);
      const reply = problemReply(status, type);
      reply.headers.set('Retry-After', retryAfter);
      return reply;
    },
  };
};

export const soundVariants: readonly SoundVariant[] = [
  {
    name: 'has weak entity tags, and a member that differs in each answer',
    make: () => {
      let answers = 0;
      const adding = json(reads, (body) => {
        if (body.id !== undefined) body.requestId = ++answers;
      })();
      return {
        request({ headers }) {
          const tag = headers.get('If-None-Match');
          if (tag !== null) headers.set('If-None-Match', tag.replace(/^W\//, ''));
          return undefined;
        },
        reply(reply, sent) {
          adding.reply?.(reply, sent);
          const tag = reply.headers.get('ETag');
          if (tag !== null) reply.headers.set('ETag', `W/${tag.replace(/^W\//, '')}`);
        },
      };
    },
  },
  {
    name: 'has no entity tags and no pauses',
    make: replies(
      () => true,
      ({ headers }) => {
        headers.delete('ETag');
        headers.delete('Retry-After');
      },
    ),
    notFollowed: ['etag', 'retry-after-running'],
  },
  {
    name: 'has empty pages before the first and after the last order',
    make: () => ({
      request(sent) {
        if (!lists(sent) || !sent.headers.has('Authorization')) return undefined;
        const query = new URLSearchParams(sent.path.split('?')[1]);
        const limit = Number(query.get('limit') ?? 20);
        if (query.get('cursor') === 'begin') {
          query.delete('cursor');
          sent.path = `/orders?${query}`;
        } else if (!query.has('cursor') && limit >= 1 && limit <= 100 && query.has('limit')) {
          const headers = new Headers({ 'Content-Type': 'application/json' });
          return { status: 200, headers, body: '{"items":[],"nextCursor":"begin"}' };
        }
        return undefined;
      },
    }),
  },
  {
    name: 'has pages of one order, whatever more is asked for',
    make: query(
      (sent) => lists(sent) && !plainLists(sent),
      (sent) => {
        if (/^(?:[2-9]|\d\d|100)$/.test(sent.get('limit') ?? '')) sent.set('limit', '1');
      },
    ),
  },
  {
    name: 'says 202 and the absolute address of an order, and 200 to its repetition',
    make: () => {
      const seen = new Set<unknown>();
      return json(posts, (body, reply, { host }) => {
        if (reply.status >= 300) return;
        reply.status = seen.has(body.id) ? 200 : 202;
        seen.add(body.id);
        reply.headers.set('Location', `http://${host}/v1/orders/${String(body.id)}`);
      })();
    },
  },
  {
    name: 'says pending, Processing and done, and IDs in upper case',
    make: () => {
      const words: Json = { new: 'pending', processing: 'Processing', DONE: 'done' };
      const renamed = (word: unknown): unknown => words[String(word)] ?? word;
      return orders((order) => {
        order.id = String(order.id).toUpperCase();
        order.status = renamed(order.status);
        order.history = (order.history as Json[]).map((entry) => ({
          ...entry,
          status: renamed(entry.status),
        }));
      })();
    },
  },
  {
    name: 'has a status of its own between the others, and says nothing of pauses then',
    make: orders((order, { headers }) => {
      const renamed = (word: unknown): unknown => (word === 'processing' ? 'installing' : word);
      order.history = (order.history as Json[]).map((entry) => ({
        ...entry,
        status: renamed(entry.status),
      }));
      order.status = renamed(order.status);
      if (order.status === 'installing') headers.delete('Retry-After');
    }),
  },
  {
    name: 'has more members and headers than the contract, everywhere',
    make: () => {
      const inOrders = orders((order) => {
        Object.assign(order, extra);
        Object.assign(order.configuration as Json, extra);
        order.history = (order.history as Json[]).map((entry) => ({ ...entry, by: 'robot' }));
      })();
      const inProblems = problems((problem) => {
        Object.assign(problem, extra);
      })();
      return {
        reply(reply, sent) {
          inOrders.reply?.(reply, sent);
          inProblems.reply?.(reply, sent);
          reply.headers.set('X-Request-Id', 'a1b2');
          reply.headers.append('Set-Cookie', 'AWSALB=1; Path=/');
          reply.headers.append('Set-Cookie', 'XSRF-TOKEN=1; Path=/');
        },
      };
    },
  },
  {
    name: 'explains its problems on another site',
    make: problems((problem) => {
      problem.type = String(problem.type).replace(/^.*#/, 'https://api.example/problems#');
    }),
  },
  {
    name: 'does not tell the address of the caller',
    make: () => ({
      request: (sent) =>
        at('/client-address')(sent) ? problemReply(404, 'address-unknown') : undefined,
    }),
  },
  {
    name: 'keeps times in whole seconds, two seconds off, with an offset',
    make: orders((order) => {
      const written = (time: unknown): string =>
        new Date(Date.parse(String(time)) - 2000 + 7_200_000).toISOString().slice(0, 19) + '+02:00';
      order.createdAt = new Date(Date.parse(String(order.createdAt)) - 2000).toISOString();
      order.history = (order.history as Json[]).map((each) => ({ ...each, at: written(each.at) }));
    }),
  },
  {
    name: 'is still busy with an order when its key comes again',
    make: () => {
      const tries = new Map<string, number>();
      return {
        request(sent) {
          const key = keyOf(sent).replaceAll('"', '');
          if (!posts(sent) || key === '') return undefined;
          tries.set(key, (tries.get(key) ?? 0) + 1);
          return tries.get(key) === 2 ? problemReply(409, 'order-in-progress') : undefined;
        },
      };
    },
  },
  {
    name: 'is busy at first, and says until when by a date',
    make: atFirst(reads, 503, 'unavailable', new Date(Date.now() + 5000).toUTCString()),
  },
  {
    name: 'limits each call once, and describes the limit with spaces',
    make: () => {
      const limited = atFirst((sent) => !posts(sent), 429, 'rate-limited', '2')();
      return {
        ...limited,
        reply({ headers }) {
          headers.set('RateLimit', '"a,b"; r=50; t=30 , "day";t=5;r=7');
          headers.set('RateLimit-Policy', '"a,b"; q=100; w=60; pk=:YQ==:');
        },
      };
    },
  },
  {
    name: 'wants to be asked again in an hour',
    make: header('Retry-After', '3600', (sent) => posts(sent) || reads(sent)),
  },
  {
    name: 'lets one site call it, and says so to everyone',
    make: replies(
      () => true,
      ({ headers }) => {
        headers.set('Access-Control-Allow-Origin', 'https://docs.example');
        headers.set('Access-Control-Allow-Credentials', 'true');
        headers.set('Access-Control-Expose-Headers', 'Location, Retry-After');
        headers.delete('Vary');
        headers.delete('Access-Control-Allow-Methods');
      },
    ),
  },
];
