import type { OrderRequest } from '#order';
import { transition, type Sending, type SendingEvent, type SendingState } from '#sending';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** When the first try of every sending here began. */
export const START = Date.parse('2026-11-20T12:00:00Z');

export const key = 'd'.repeat(32) + '-' + 'f'.repeat(14);
export const orderId = '0123456789abcdef01234567';

export const request: OrderRequest = {
  service: 'caching',
  serviceType: 'valkey-8',
  nodeSize: 'b2-4',
  storageGb: 50,
  trustedSources: [{ cidr: '203.0.113.7/32', note: 'office' }],
  availabilityZone: 'DE-WEST-1',
  billingProfile: { kind: 'existing', id: '004711' },
  acceptedDocuments: [{ id: 'terms', version: '1.0.3' }],
};

const order = { key, request, price: { cents: 8767, currency: 'EUR', approximate: false } };

/** What can happen, each as late as the sending is old. */
export const events = {
  sent: (at: number, id = 'try-2', waitUntil?: number): SendingEvent => ({
    type: 'sent',
    at,
    order,
    try: id,
    ...(waitUntil !== undefined && { waitUntil }),
  }),
  placed: (at: number, id = orderId): SendingEvent => ({ type: 'placed', at, order, orderId: id }),
  failed: (
    at: number,
    certainty: 'refused' | 'not-sent' | 'unknown',
    id = 'try-1',
    reason: 'offline' | 'network' | 'rejected' = 'network',
  ): SendingEvent => ({
    type: 'failed',
    at,
    order,
    try: id,
    startedAt: START,
    certainty,
    report: { reason, remedy: 'retry', at, code: reason },
  }),
  abandoned: (at: number, holder = 'try-1'): SendingEvent => ({ type: 'abandoned', at, holder }),
  recognised: (at: number, id = orderId): SendingEvent => ({
    type: 'recognised',
    at,
    orderId: id,
  }),
  discarded: (at: number, seen: SendingState): SendingEvent => ({ type: 'discarded', at, seen }),
  passed: (at: number): SendingEvent => ({ type: 'passed', at }),
} as const;

/** The sending after all of these, one after the other. */
export function after(...happened: readonly SendingEvent[]): Sending | undefined {
  return happened.reduce<Sending | undefined>(transition, undefined);
}

const first = events.sent(START, 'try-1');

/** A sending in each of its states, by the shortest way there. */
export const inState: Readonly<Record<SendingState, () => Sending | undefined>> = {
  waiting: () =>
    after(
      events.sent(START, 'try-1', START + 10 * MINUTE),
      events.failed(START, 'not-sent', 'try-1', 'offline'),
    ),
  sending: () => after(first),
  unknown: () => after(first, events.failed(START, 'unknown')),
  missed: () => transition(inState.waiting(), events.passed(START + 10 * MINUTE)),
  unsent: () => after(first, events.failed(START, 'not-sent')),
  refused: () => after(first, events.failed(START, 'refused')),
  placed: () => after(first, events.placed(START)),
  'given-up': () =>
    after(first, events.failed(START, 'unknown'), events.discarded(START, 'unknown')),
  expired: () => after(first, events.passed(START + 23 * HOUR)),
};
