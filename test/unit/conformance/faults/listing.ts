import { at, json, lists, longLists, plainLists, query, reads, replies } from '../change.ts';
import { problemReply } from '../faulty-gateway.ts';
import { isRunning, type Json, jsonHeaders, type KnownFault } from './known-fault.ts';

/** Of access, and of the list of orders. */
export const listingFaults: readonly KnownFault[] = [
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
    found: ['credentials-unknown', 'place-signed-out', 'signed-out'],
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
  {
    name: 'shows an order to whoever knows its ID',
    make: () => {
      let known = new Headers();
      return {
        request(sent) {
          if (sent.headers.has('Authorization')) known = sent.headers;
          const token = known.get('Authorization');
          if (reads(sent) && token !== null) sent.headers.set('Authorization', token);
          return undefined;
        },
      };
    },
    found: ['signed-out'],
  },
  {
    name: 'takes any token',
    make: () => ({
      request(sent) {
        return plainLists(sent) && sent.headers.get('Authorization')?.includes('nobody')
          ? { status: 200, headers: jsonHeaders(), body: '{"items":[]}' }
          : undefined;
      },
    }),
    found: ['credentials-unknown'],
  },
  {
    name: 'answers a long page with 200 and HTML',
    make: replies(longLists, (reply) => {
      if (reply.status !== 200) return;
      reply.body = '<h1>Welcome</h1>';
      reply.headers.set('Content-Type', 'text/html');
    }),
    found: ['json-media-type', 'list-ends', 'list-schema'],
  },
  {
    name: 'lists the oldest order first',
    make: json(lists, (body) => {
      if (Array.isArray(body.items)) body.items.reverse();
    }),
    found: ['list-filter-status', 'list-newest-first', 'list-pages', 'place-listed'],
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
    name: 'forgets a filter on the second page',
    make: query(lists, (sent) => {
      if (sent.has('cursor')) sent.delete('service');
    }),
    found: ['list-filter-service'],
  },
  {
    name: 'says null on the last page instead of leaving the cursor out',
    make: json(longLists, (body) => {
      body.nextCursor ??= null;
    }),
    found: ['list-schema'],
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
];

function without403(body: string) {
  const problem = { ...(JSON.parse(body) as Json), status: 403 };
  return { status: 403, body: JSON.stringify(problem).replace('session-over', 'not-allowed') };
}
