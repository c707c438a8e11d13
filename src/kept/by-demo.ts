import type { Kept } from './index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What only a demo build keeps: an entry point of its own, so that no live build contains it. */
export const keptByDemo = {
  /** How the order API of the demo behaves. */
  scenario: { prefix: 'demo-scenario', where: 'device', holds: { choice: 'unlimited' } },
  /** The orders that were placed in it. */
  orders: { prefix: 'demo-orders:', where: 'device', holds: { order: 7 * DAY } },
  /** What the last reset has removed, until the page after it has said so. */
  report: { prefix: 'demo-report', where: 'tab', holds: { report: 'tab' } },
} as const satisfies Readonly<Record<string, Kept>>;
