import { setTimeout as wait } from 'node:timers/promises';
import { exampleOrderRequest, type Offer } from '#order';
import * as change from './change.ts';
import { type Fault, problemReply, untilLost } from './faulty-gateway.ts';

const { at, corrected, header, json, keyOf, lists, orders, plainLists, posts, problems } = change;
const { query, reads, renewKey, replies } = change;

/** A fault of an API, and exactly the checks that have to find it. */
export interface KnownFault {
  readonly name: string;
  readonly make: () => Fault;
  readonly found: readonly string[];
}

type Json = Record<string, unknown>;

const hour = 3_600_000;
const shift = (time: unknown, milliseconds: number): string =>
  new Date(Date.parse(String(time)) + milliseconds).toISOString();
const isRunning = ({ status }: Json): boolean => status === 'new' || status === 'processing';
const historyOf = ({ history }: Json): readonly { readonly at: string }[] =>
  history as readonly { readonly at: string }[];

/** @param offer of the service that is ordered */
export const knownFaults = (offer: Offer): readonly KnownFault[] => {
  const good = exampleOrderRequest(offer);
  return [
    // Access
    {
      name: 'lets anyone in',
      make: () => ({
        request(sent) {
          if (plainLists(sent) && !sent.headers.has('Authorization')) {
            return { status: 200, headers: jsonHeaders(), body: '{"items":[]}' };
          }
          return undefined;
        },
      }),
      found: ['signed-out'],
    },
    {
      name: 'says 403 instead of 401',
      make: replies(
        () => true,
        (reply) => {
          if (reply.status === 401) Object.assign(reply, without403(reply.body));
        },
      ),
      found: ['signed-out'],
    },
    {
      name: 'refuses headers that it does not know',
      make: () => ({
        request: ({ headers }) =>
          headers.has('X-Conformance') ? problemReply(400, 'malformed-request') : undefined,
      }),
      found: ['unknown-headers'],
    },
    {
      name: 'answers unknown addresses with a page of the host',
      make: replies(at('/no-such-address'), (reply) => {
        reply.body = '<h1>Not found</h1>';
        reply.headers.set('Content-Type', 'text/html');
      }),
      found: ['problem-media-type'],
    },
    {
      name: 'answers unknown addresses as if nothing were wrong',
      make: replies(at('/no-such-address'), (reply) => {
        reply.status = 200;
        reply.headers.set('Content-Type', 'application/json');
      }),
      found: ['unknown-address'],
    },
    {
      name: 'redirects the list to an address with a slash',
      make: replies(plainLists, (reply) => {
        if (reply.status === 200) reply.status = 308;
      }),
      found: ['no-redirect'],
    },
    // Listing orders
    {
      name: 'answers with 200 and a page of HTML',
      make: replies(plainLists, (reply) => {
        if (reply.status !== 200) return;
        reply.body = '<h1>Welcome</h1>';
        reply.headers.set('Content-Type', 'text/html');
      }),
      found: ['json-media-type', 'list-schema'],
    },
    {
      name: 'lists the oldest order first',
      make: json(lists, (body) => {
        if (Array.isArray(body.items)) body.items.reverse();
      }),
      found: ['list-newest-first', 'list-pages', 'place-listed'],
    },
    {
      name: 'repeats the last order of a page on the next one',
      make: () => {
        let last: unknown;
        return json(lists, (body, _, { path }) => {
          if (!Array.isArray(body.items) || !path.includes('limit=2')) return;
          if (path.includes('cursor=')) body.items.splice(0, 1, last);
          last = body.items.at(-1);
        })();
      },
      found: ['list-pages'],
    },
    {
      name: 'has a next page for ever',
      make: json(lists, (body, _, { path }) => {
        if (path.includes('limit=2')) return;
        const [first] = (body.items ?? []) as readonly Json[];
        if (body.nextCursor === undefined && first) body.nextCursor = first.id;
      }),
      found: ['list-ends'],
    },
    {
      name: 'knows no limit',
      make: query(lists, (sent) => {
        sent.delete('limit');
      }),
      found: ['list-limit', 'list-pages'],
    },
    {
      name: 'takes any limit',
      make: query(lists, (sent) => {
        if (!/^[1-9]\d?$/.test(sent.get('limit') ?? '')) sent.delete('limit');
      }),
      found: ['list-limit'],
    },
    {
      name: 'has an empty page at an unknown cursor',
      make: () => ({
        request: ({ path }) =>
          path.includes('no-such-cursor')
            ? { status: 200, headers: jsonHeaders(), body: '{"items":[]}' }
            : undefined,
      }),
      found: ['list-cursor-unknown'],
    },
    {
      name: 'does not filter by service',
      make: query(lists, (sent) => {
        sent.delete('service');
      }),
      found: ['list-filter-service'],
    },
    {
      name: 'does not filter by status',
      make: query(lists, (sent) => {
        sent.delete('status');
      }),
      found: ['list-filter-status'],
    },
    {
      name: 'knows status words in lower case only',
      make: query(lists, (sent) => {
        if (/[A-Z]/.test(sent.get('status') ?? '')) sent.set('status', 'other');
      }),
      found: ['list-filter-status'],
    },
    {
      name: 'lists new orders late',
      make: json(plainLists, (body) => {
        if (Array.isArray(body.items)) {
          body.items = (body.items as Json[]).filter((order) => !isRunning(order));
        }
      }),
      found: ['key-lost-answer', 'place-listed'],
    },
    // Reading an order
    {
      name: 'answers with another order',
      make: json(reads, (body, { status }) => {
        if (status === 200) body.id = '0123456789abcdef01234567';
      }),
      found: ['order-schema', 'place-location'],
    },
    {
      name: 'does not tell an unknown order from an unknown address',
      make: problems((problem) => {
        problem.type = String(problem.type).replace('order-not-found', 'address-unknown');
      }),
      found: ['order-not-found'],
    },
    {
      name: 'sends no entity tags',
      make: header('ETag', undefined),
      found: ['etag'],
    },
    {
      name: 'has a new entity tag in each answer',
      make: () => {
        let answers = 0;
        return replies(reads, ({ headers }) => {
          headers.set('ETag', `"${++answers}"`);
        })();
      },
      found: ['etag', 'not-modified'],
    },
    {
      name: 'never answers 304',
      make: () => ({
        request({ headers }) {
          headers.delete('If-None-Match');
          return undefined;
        },
      }),
      found: ['not-modified'],
    },
    {
      name: 'answers every tag with 304',
      make: () => ({
        request({ headers }) {
          if (headers.has('If-None-Match')) headers.set('If-None-Match', '*');
          return undefined;
        },
      }),
      found: ['etag-other'],
    },
    {
      name: 'keeps the tag of an order when its status changes',
      make: () => ({
        request({ headers, path }) {
          if (headers.get('If-None-Match') === tagOf(path)) headers.set('If-None-Match', '*');
          return undefined;
        },
        reply(reply, sent) {
          if (reads(sent)) reply.headers.set('ETag', tagOf(sent.path));
        },
      }),
      found: ['etag-changes'],
    },
    {
      name: 'does not say when to ask again',
      make: header('Retry-After', undefined),
      found: ['retry-after-running'],
    },
    {
      name: 'says in words when to ask again',
      make: header('Retry-After', 'soon', reads),
      found: ['retry-after'],
    },
    // Billing profiles and client address
    {
      name: 'sends the IDs of profiles as numbers',
      make: json(at('/billing-profiles'), (body) => {
        body.items = ((body.items ?? []) as Json[]).map((item) => ({
          ...item,
          id: Number(item.id),
        }));
      }),
      found: ['profiles-schema'],
    },
    {
      name: 'finds all profiles, whatever is searched for',
      make: query(at('/billing-profiles'), (sent) => {
        sent.delete('search');
      }),
      found: ['profiles-search'],
    },
    {
      name: 'tells the address of the caller in words',
      make: json(at('/client-address'), (body) => {
        body.address = 'unknown';
      }),
      found: ['client-address'],
    },
    // Refusing requests
    {
      name: 'fails at a body that is not JSON',
      make: () => ({
        request: ({ body }) =>
          body === '{"service":' ? problemReply(500, 'internal-error') : undefined,
      }),
      found: ['malformed-request'],
    },
    {
      name: 'does not say what an empty order lacks',
      make: json(posts, (body, _, sent) => {
        if (sent.body === '{}') body.errors = [];
      }),
      found: ['empty-order'],
    },
    {
      name: 'has its own codes',
      make: problems((problem) => {
        problem.errors = ((problem.errors ?? []) as Json[]).map((error) => ({
          ...error,
          code: 'E4711',
        }));
      }),
      found: ['refusal-codes', 'service-unknown'],
    },
    {
      name: 'orders something when a service is unknown',
      make: corrected(({ service }) =>
        service === 'no-such-service' ? { service: good.service } : undefined,
      ),
      found: ['service-unknown'],
    },
    {
      name: 'answers a body that is too large as a mistake in it',
      make: replies(posts, (reply) => {
        if (reply.status === 413) Object.assign(reply, problemReply(422, 'order-rejected'));
      }),
      found: ['request-too-large'],
    },
    {
      name: 'rounds storage to a step',
      make: corrected(({ storageGb }) => ({
        storageGb: Number(storageGb) - (Number(storageGb) % offer.storage.stepGb),
      })),
      found: ['storage-step'],
    },
    {
      name: 'takes the largest storage for more than that',
      make: corrected(({ storageGb }) => ({
        storageGb: Math.min(Number(storageGb), offer.storage.maxGb),
      })),
      found: ['storage-range'],
    },
    {
      name: 'takes the smallest size for an unknown one',
      make: corrected(({ nodeSize }) => ({
        nodeSize: nodeSize === 'no-such-size' ? good.nodeSize : nodeSize,
      })),
      found: ['node-size-unknown'],
    },
    {
      name: 'takes an order without sources',
      make: corrected(({ trustedSources }) =>
        (trustedSources as readonly unknown[]).length === 0
          ? { trustedSources: good.trustedSources }
          : undefined,
      ),
      found: ['sources-missing'],
    },
    {
      name: 'takes private addresses',
      make: corrected(({ trustedSources }) =>
        JSON.stringify(trustedSources).includes('"10.')
          ? { trustedSources: good.trustedSources }
          : {},
      ),
      found: ['source-private'],
    },
    {
      name: 'takes addresses for documentation',
      make: corrected(({ trustedSources }) =>
        JSON.stringify(trustedSources).includes('"203.0.113.')
          ? { trustedSources: good.trustedSources }
          : {},
      ),
      found: ['source-documentation'],
    },
    {
      name: 'takes any version of a document',
      make: corrected(({ acceptedDocuments }) =>
        JSON.stringify(acceptedDocuments).includes('0.0.0')
          ? { acceptedDocuments: good.acceptedDocuments }
          : {},
      ),
      found: ['document-version'],
    },
    {
      name: 'takes orders without accepted documents',
      make: corrected(({ acceptedDocuments }) =>
        (acceptedDocuments as readonly unknown[]).length === 0
          ? { acceptedDocuments: good.acceptedDocuments }
          : {},
      ),
      found: ['document-missing'],
    },
    // Placing orders
    {
      name: 'answers an order with nothing',
      make: replies(posts, (reply) => {
        if (reply.status === 201) reply.body = '';
      }),
      found: ['place-order'],
    },
    {
      name: 'answers with another configuration than the one that was sent',
      make: json(posts, (body) => {
        if (body.configuration)
          body.configuration = { ...(body.configuration as Json), storageGb: 1 };
      }),
      found: ['place-order'],
    },
    {
      name: 'names no address of the order',
      make: header('Location', undefined),
      found: ['place-location'],
    },
    {
      name: 'names an address on another host',
      make: header('Location', 'https://elsewhere.example/orders/1', posts),
      found: ['place-location'],
    },
    {
      name: 'has a clock that is two hours slow',
      make: orders((order) => {
        order.createdAt = shift(order.createdAt, -2 * hour);
      }),
      found: ['place-clock'],
    },
    {
      name: 'has a clock that is two hours fast',
      make: orders((order) => {
        order.createdAt = shift(order.createdAt, 2 * hour);
        order.history = historyOf(order).map((entry) => ({
          ...entry,
          at: shift(entry.at, 2 * hour),
        }));
      }),
      found: ['order-times', 'place-clock'],
    },
    {
      name: 'fails at a field that it does not know',
      make: () => ({
        request: ({ body }) =>
          body.includes('noSuchField') ? problemReply(500, 'internal-error') : undefined,
      }),
      found: ['unknown-field'],
    },
    // Idempotency
    {
      name: 'takes orders without a key',
      make: () => ({
        request(sent) {
          if (posts(sent) && keyOf(sent) === '') renewKey(sent);
          return undefined;
        },
      }),
      found: ['key-missing'],
    },
    {
      name: 'ignores the key',
      make: () => ({
        request(sent) {
          if (posts(sent) && keyOf(sent) !== '') renewKey(sent);
          return undefined;
        },
      }),
      found: [
        'key-again',
        'key-at-once',
        'key-bare',
        'key-lost-answer',
        'key-other-body',
        'unknown-field',
      ],
    },
    {
      name: 'looks for the key before it has kept it',
      make: () => {
        const running = new Map<string, number>();
        return {
          async request(sent) {
            if (!posts(sent)) return undefined;
            const key = keyOf(sent);
            const others = running.get(key) ?? 0;
            running.set(key, others + 1);
            // A lost request and its retry are two at most.
            if (others > 2) renewKey(sent);
            else await wait(others === 0 ? 20 : 0);
            return undefined;
          },
          done(sent) {
            for (const [key, count] of running)
              if (key === keyOf(sent)) running.set(key, count - 1);
          },
        };
      },
      found: ['key-at-once'],
    },
    {
      name: 'refuses a key that it has seen',
      make: () => {
        const seen = new Set<string>();
        return {
          request(sent) {
            if (!posts(sent) || keyOf(sent) === '') return undefined;
            const key = keyOf(sent).replaceAll('"', '');
            if (seen.has(key)) return problemReply(409, 'idempotency-key-reused');
            seen.add(key);
            return undefined;
          },
        };
      },
      found: ['key-again', 'key-at-once', 'key-bare', 'key-lost-answer', 'unknown-field'],
    },
    {
      name: 'answers another order under a known key with the first one',
      make: () => {
        const bodies = new Map<string, string>();
        return {
          request(sent) {
            if (posts(sent)) {
              const first = bodies.get(keyOf(sent)) ?? sent.body;
              bodies.set(keyOf(sent), first);
              sent.body = first;
            }
            return undefined;
          },
        };
      },
      found: ['key-other-body'],
    },
    {
      name: 'takes a bare key for another one',
      make: () => ({
        request(sent) {
          const key = keyOf(sent);
          if (key !== '' && !key.startsWith('"')) renewKey(sent);
          return undefined;
        },
      }),
      found: ['key-bare'],
    },
    {
      name: 'keeps a key only when its answer has arrived',
      make: () => {
        const known = new Set<string>();
        return {
          async request(sent) {
            if (!posts(sent) || sent.body !== JSON.stringify(good)) return undefined;
            const isFirst = !known.has(keyOf(sent));
            known.add(keyOf(sent));
            if (isFirst && (await untilLost(sent))) renewKey(sent);
            return undefined;
          },
        };
      },
      found: ['key-lost-answer'],
    },
    // Following an order
    {
      name: 'lets the progress go back',
      make: orders((order) => {
        if (isRunning(order)) order.progress = 100 - Number(order.progress);
      }),
      found: ['follow-progress'],
    },
    {
      name: 'tells a progress above 100',
      make: orders((order) => {
        if (isRunning(order)) order.progress = 140;
      }),
      found: ['follow-progress', 'place-order'],
    },
    {
      name: 'has the newest entry of a history first',
      make: orders((order) => {
        order.history = historyOf(order).toReversed();
      }),
      found: ['follow-history', 'order-history'],
    },
    {
      name: 'leaves the current status out of the history',
      make: orders((order) => {
        const history = historyOf(order);
        if (history.length > 1) order.history = history.slice(0, -1);
      }),
      found: ['order-history'],
    },
    {
      name: 'forgets what was in a history',
      make: orders((order) => {
        order.history = historyOf(order).slice(-1);
      }),
      found: ['follow-history'],
    },
    {
      name: 'takes an order back that is ready',
      make: () => {
        const seen = new Map<unknown, 'running' | 'ready'>();
        return json(reads, (order, { headers }) => {
          if (isRunning(order)) seen.set(order.id, 'running');
          else if (seen.get(order.id) === 'ready') {
            order.progress = 99;
            headers.set('ETag', '"back"');
          } else if (seen.has(order.id)) seen.set(order.id, 'ready');
        })();
      },
      found: ['follow-end'],
    },
    // Other origins and cookies
    {
      name: 'allows every origin by *',
      make: replies(
        ({ headers }) => headers.has('Origin'),
        ({ headers }) => {
          if (headers.has('Access-Control-Allow-Origin')) {
            headers.set('Access-Control-Allow-Origin', '*');
          }
        },
      ),
      found: ['cors-answer', 'cors-preflight', 'cors-refusals'],
    },
    {
      name: 'allows whatever origin asks',
      make: replies(
        () => true,
        ({ headers }, sent) => {
          const origin = sent.headers.get('Origin');
          if (origin !== null) headers.set('Access-Control-Allow-Origin', origin);
        },
      ),
      found: ['cors-foreign'],
    },
    {
      name: 'lets pages read answers, but no refusals',
      make: replies(
        () => true,
        ({ status, headers }) => {
          if (status >= 400) headers.delete('Access-Control-Allow-Origin');
        },
      ),
      found: ['cors-refusals'],
    },
    {
      name: 'wants credentials before it says what is allowed',
      make: () => ({
        request: ({ method }) =>
          method === 'OPTIONS' ? problemReply(401, 'session-over') : undefined,
      }),
      found: ['cors-preflight'],
    },
    {
      name: 'does not allow the header with the key',
      make: header('Access-Control-Allow-Headers', 'Content-Type'),
      found: ['cors-preflight'],
    },
    {
      name: 'hides its headers from pages',
      make: header('Access-Control-Expose-Headers', undefined),
      found: ['cors-expose'],
    },
    {
      name: 'gives caches one answer for all origins',
      make: header('Vary', 'Accept-Language'),
      found: ['cors-vary'],
    },
    {
      name: 'sets a cookie that scripts can read',
      make: header('Set-Cookie', 'visit=1; Path=/; SameSite=Lax', lists),
      found: ['cookies'],
    },
    // All answers
    {
      name: 'sends orders as text',
      make: replies(reads, ({ status, headers }) => {
        if (status === 200) headers.set('Content-Type', 'text/plain');
      }),
      found: ['json-media-type'],
    },
    {
      name: 'sends problems as plain JSON',
      make: replies(
        () => true,
        ({ status, headers }) => {
          if (status >= 400) headers.set('Content-Type', 'application/json');
        },
      ),
      found: ['problem-media-type'],
    },
    {
      name: 'repeats another status in its problems',
      make: problems((problem) => {
        problem.status = 418;
      }),
      found: ['problem-status'],
    },
    {
      name: 'names no type of problems',
      make: problems((problem) => {
        problem.type = 'about:blank';
      }),
      found: ['problem-type'],
    },
    {
      name: 'leaves out the title of problems',
      make: problems((problem) => {
        delete problem.title;
      }),
      found: ['problem-form'],
    },
    {
      name: 'says too often, and not for how long',
      make: () => ({
        request: ({ path }) =>
          path.startsWith('/client-address') ? problemReply(429, 'rate-limited') : undefined,
      }),
      found: ['rate-limited'],
    },
    {
      name: 'writes its rate limits as nobody reads them',
      make: header('RateLimit', 'limit=100, remaining=5, reset=7'),
      found: ['rate-limit-headers'],
    },
    {
      name: 'writes times without an offset',
      make: orders((order) => {
        order.createdAt = String(order.createdAt).replace('Z', '');
      }),
      found: ['list-schema', 'order-schema', 'place-order'],
    },
    {
      name: 'does not name the project of a service that is ready',
      make: orders((order) => {
        delete order.projectId;
      }),
      found: ['order-outcome'],
    },
  ];
};

function jsonHeaders(): Headers {
  return new Headers({ 'Content-Type': 'application/json' });
}

function without403(body: string) {
  const problem = { ...(JSON.parse(body) as Json), status: 403 };
  return { status: 403, body: JSON.stringify(problem).replace('session-over', 'not-allowed') };
}

const tagOf = (path: string): string => `"${path.split('/').at(-1) ?? ''}"`;
