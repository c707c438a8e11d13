import { setTimeout as wait } from 'node:timers/promises';
import { keyOf, posts, renewKey } from '../change.ts';
import { problemReply, type Reply, type Sent, untilLost } from '../faulty-gateway.ts';
import type { KnownFault, Ordered } from './known-fault.ts';

/** Of keys. */
export const idempotencyFaults = ({ good }: Ordered): readonly KnownFault[] => [
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
          else await wait(others === 0 ? 100 : 0);
          return undefined;
        },
        done(sent) {
          for (const [key, count] of running) if (key === keyOf(sent)) running.set(key, count - 1);
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
  {
    name: 'makes an order of each request, and answers with the first',
    make: () => {
      const first = new Map<string, Reply>();
      const counts = new Map<string, number>();
      const keys = new WeakMap<Sent, string>();
      return {
        request(sent) {
          if (!posts(sent) || sent.body !== JSON.stringify(good)) return undefined;
          const key = keyOf(sent);
          keys.set(sent, key);
          // A lost request and its retry are told by another check.
          if (key !== '' && count(key) > 2) renewKey(sent);
          return undefined;
        },
        reply(reply, sent) {
          const key = keys.get(sent) ?? '';
          const known = first.get(key);
          if (known && reply.status === 201) reply.body = known.body;
          else if (reply.status === 201) first.set(key, { ...reply });
        },
      };
      function count(key: string): number {
        counts.set(key, (counts.get(key) ?? 0) + 1);
        return counts.get(key) ?? 0;
      }
    },
    found: ['key-at-once'],
  },
];
