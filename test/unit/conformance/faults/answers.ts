import { header, orders, problems, reads, replies } from '../change.ts';
import { problemReply } from '../faulty-gateway.ts';
import { type KnownFault } from './known-fault.ts';

/** Of answers in general. */
export const answerFaults: readonly KnownFault[] = [
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
    found: ['follow-schema', 'list-schema', 'order-schema', 'place-order'],
  },
  {
    name: 'does not name the project of a service that is ready',
    make: orders((order) => {
      delete order.projectId;
    }),
    found: ['order-outcome'],
  },
];
