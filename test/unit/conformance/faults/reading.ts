import { at, header, json, problems, query, reads, replies } from '../change.ts';
import { type Json, type KnownFault } from './known-fault.ts';

/** Of single orders, billing profiles and the caller’s address. */
export const readingFaults: readonly KnownFault[] = [
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
];

const tagOf = (path: string): string => `"${path.split('/').at(-1) ?? ''}"`;
