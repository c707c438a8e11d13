import type { SendingState } from '#sending';
import { forgetSentOrder, sentOrders } from '#stores';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeDevice, fakeSession } from './support.ts';

beforeEach(() => {
  vi.stubEnv('PUBLIC_ORDER_MODE', 'demo');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const now = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 60 * 60 * 1000;

const request = {
  service: 'caching',
  serviceType: 'valkey-8',
  nodeSize: 'b2-4',
  storageGb: 50,
  trustedSources: [{ cidr: '203.0.113.7/32' }],
  availabilityZone: 'de-west-1',
  billingProfile: { kind: 'new' },
  acceptedDocuments: [],
};
const { serviceType, nodeSize, storageGb, availabilityZone } = request;
const common = {
  service: 'caching',
  key: 'key',
  subject: { serviceType, nodeSize, storageGb, availabilityZone, sources: 1, networks: 'x' },
};
const report = { reason: 'rejected', remedy: 'review', code: 'order-rejected', at: now };
const sent = { request, firstSentAt: now, tries: [{ id: 'try', startedAt: now }], report };
const doubtful = { ...sent, tries: [{ id: 'try', startedAt: now, inDoubt: true }] };

const records: Readonly<Record<SendingState, object>> = {
  waiting: { request, holder: 'try', until: now + HOUR },
  sending: sent,
  unknown: doubtful,
  missed: { changedAt: now, request },
  unsent: { changedAt: now, report },
  refused: { changedAt: now, report },
  placed: { changedAt: now, orderId: 'a'.repeat(24) },
  'given-up': { changedAt: now, firstSentAt: now, tries: [] },
  expired: { changedAt: now, firstSentAt: now },
};

/** A device with one order in this state. */
function deviceWith(state: SendingState, key = 'order-sending:v1:demo:caching:key') {
  fakeSession();
  return fakeDevice({ [key]: JSON.stringify({ ...common, state, ...records[state] }) });
}

test.each([
  ['waiting', 'under-way'],
  ['sending', 'under-way'],
  ['unknown', 'in-doubt'],
  ['expired', 'in-doubt'],
  ['given-up', 'in-doubt'],
  ['missed', 'settled'],
  ['unsent', 'settled'],
  ['refused', 'settled'],
  ['placed', 'settled'],
] as const)('an order that is %s is %s', (state, standing) => {
  deviceWith(state);
  expect(sentOrders(now)).toMatchObject([{ standing, service: 'caching' }]);
});

test('an order that was being sent an hour ago may have been placed', () => {
  deviceWith('sending');
  expect(sentOrders(now + HOUR)).toMatchObject([{ standing: 'in-doubt' }]);
});

test('orders that went to any order API are there, whoever takes the orders of this build', () => {
  deviceWith('placed', 'order-sending:v1:0123abcd:caching:key');
  expect(sentOrders(now)).toHaveLength(1);
});

test.each([
  ['of another version of the site', 'order-sending:v9:live:caching:key', '{"any":"shape"}'],
  ['that is damaged', 'order-sending:v1:live:caching:key', '{"state":'],
  ['of the first version of the site', 'order-attempt:v1:caching', '{}'],
])('a record %s counts as an order in doubt', (_, key, text) => {
  fakeSession();
  fakeDevice({ [key]: text, language: 'de' });
  expect(sentOrders(now)).toEqual([
    { key, standing: 'in-doubt', service: undefined, isOwn: false },
  ]);
});

test('only what went to the order API of this build can be looked up in its guides', () => {
  deviceWith('unknown', 'order-sending:v1:0123abcd:caching:key');
  expect(sentOrders(now)).toMatchObject([{ standing: 'in-doubt', isOwn: false }]);
  deviceWith('unknown');
  expect(sentOrders(now)).toMatchObject([{ standing: 'in-doubt', isOwn: true }]);
});

test.each(['unknown', 'waiting'] as const)(
  'where readers order for real, an order that an earlier demo left as %s is settled',
  (state) => {
    vi.stubEnv('PUBLIC_ORDER_MODE', 'live');
    deviceWith(state);
    expect(sentOrders(now)).toMatchObject([{ standing: 'settled', isOwn: false }]);
  },
);

test('one that is forgotten is gone, also where the tab keeps it because the device had no room', () => {
  const key = 'order-sending:v1:demo:caching:key';
  const device = fakeDevice({ language: 'de' });
  const session = fakeSession({
    [key]: JSON.stringify({ ...common, state: 'placed', ...records.placed }),
  });
  sentOrders(now).forEach(forgetSentOrder);
  expect([...device.keys(), ...session.keys()]).toEqual(['language']);
});
