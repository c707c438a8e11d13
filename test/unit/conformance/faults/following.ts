import { json, orders, reads } from '../change.ts';
import { isRunning, type Json, type KnownFault } from './known-fault.ts';

const historyOf = ({ history }: Json): readonly { readonly at: string }[] =>
  history as readonly { readonly at: string }[];
/** Of the course of an order. */
export const followingFaults: readonly KnownFault[] = [
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
    found: ['follow-progress', 'follow-schema', 'place-order'],
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
  {
    name: 'says null for what an order does not have',
    make: orders((order) => {
      if (order.failure === undefined && !isRunning(order)) order.failure = null;
    }),
    found: ['follow-schema', 'list-schema', 'order-schema'],
  },
];
