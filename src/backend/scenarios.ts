/* How a backend can behave. Nothing else here: the banner of the demo loads it too. */

/** Every scenario, in the order in which they are offered. */
export const scenarios = [
  'success',
  'slow',
  'failed',
  'rejected',
  'session-over',
  'rate-limited',
  'outage',
  'offline',
  'lost-answer',
] as const;
export type Scenario = (typeof scenarios)[number];
