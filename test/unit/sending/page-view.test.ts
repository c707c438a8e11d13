import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDraftId } from '#api';
import {
  isBlocking,
  pageView,
  type Sending,
  type SendingAction,
  type Sendings,
  type SendingState,
} from '#sending';
import { HOUR, inState, key, orderId, START } from './support.ts';

const draftId = 'd'.repeat(32);
const states = Object.keys(inState) as SendingState[];

/** The device knows of these. */
function device(...sendings: readonly (Sending | undefined)[]): Sendings {
  return Object.fromEntries(
    sendings.flatMap((sending) => (sending ? [[sending.key, sending]] : [])),
  );
}

/** When each state is seen: right away, and one whose key is too old then. */
const at = (state: SendingState) =>
  START + (state === 'expired' ? 23 * HOUR : state === 'missed' ? HOUR : 1000);

/** What a page says of one sending: its own, or that of another draft. */
function said(state: SendingState, draft: string | undefined) {
  const view = pageView(device(inState[state]()), draft, at(state));
  return {
    titles: view.notices.map(({ title }) => title),
    actions: view.notices.flatMap(({ actions }) => actions),
    busy: view.busy,
    placed: view.placed?.orderId,
    givenUp: view.givenUp.length,
  };
}

const nothing = { titles: [], actions: [], busy: false, placed: undefined, givenUp: 0 };

describe('the page of the draft that was sent, in whatever tab', () => {
  test.each<[SendingState, Partial<ReturnType<typeof said>>]>([
    ['waiting', { titles: ['waiting'], actions: ['cancel'] }],
    ['sending', { busy: true }],
    ['unknown', { titles: ['unknown'], actions: ['settle', 'look-up', 'give-up'] }],
    ['missed', { titles: ['missed'], actions: ['dismiss'] }],
    ['unsent', { titles: ['unsent'] }],
    ['refused', { titles: ['refused'] }],
    ['placed', { placed: orderId }],
    ['given-up', { givenUp: 1 }],
    ['expired', { titles: ['expired'], actions: ['look-up', 'give-up'] }],
  ])('%s', (state, expected) => {
    expect(said(state, draftId)).toEqual({ ...nothing, ...expected });
  });
});

describe('the page of any other draft', () => {
  test.each<[SendingState, Partial<ReturnType<typeof said>>]>([
    ['waiting', { titles: ['waiting'], actions: ['cancel'] }],
    ['sending', { titles: ['elsewhere'] }],
    ['unknown', { titles: ['unknown'], actions: ['settle', 'look-up', 'give-up'] }],
    ['missed', { titles: ['missed'], actions: ['restore', 'dismiss'] }],
    ['unsent', {}],
    ['refused', {}],
    ['placed', {}],
    ['given-up', { givenUp: 1 }],
    ['expired', { titles: ['expired'], actions: ['look-up', 'give-up'] }],
  ])('%s', (state, expected) => {
    expect(said(state, newDraftId())).toEqual({ ...nothing, ...expected });
    expect(said(state, undefined)).toEqual({ ...nothing, ...expected });
  });
});

describe('a page that has said it will tell how an order from another draft ends', () => {
  test.each<[SendingState, readonly string[]]>([
    ['sending', ['elsewhere']],
    ['unknown', ['unknown']],
    ['unsent', ['not-placed-elsewhere']],
    ['refused', ['not-placed-elsewhere']],
    ['placed', ['placed-elsewhere']],
  ])('%s', (state, titles) => {
    const known = device(inState[state]());
    const view = pageView(known, newDraftId(), at(state), new Set([key]));
    expect(view.notices.map(({ title }) => title)).toEqual(titles);
    expect(view.placed).toBeUndefined();
    const own = pageView(known, draftId, at(state), new Set([key]));
    expect(own).toEqual(pageView(known, draftId, at(state)));
  });
});

test('what has waited in vain is told until it is answered, and put back for a day', () => {
  const missed = device(inState.waiting());
  const actions = (hours: number): readonly SendingAction[] | undefined =>
    pageView(missed, newDraftId(), START + hours * HOUR).notices[0]?.actions;
  expect(actions(22)).toEqual(['restore', 'dismiss']);
  expect(actions(24 * 100)).toEqual(['dismiss']);
});

test('every order that may have been placed without the reader knowing comes first', () => {
  const first = states.filter((state) => {
    const sending = inState[state]();
    return sending !== undefined && isBlocking(sending);
  });
  expect(first).toEqual(['sending', 'unknown', 'expired']);
});

test('whatever the device knows, every page tells of each order that may have been placed', () => {
  const sending = fc
    .record({ state: fc.constantFrom(...states), own: fc.boolean(), number: fc.nat(9) })
    .map(({ state, own, number }) => {
      const made = inState[state]();
      const name = own ? draftId : 'e'.repeat(32);
      return made && { ...made, key: `${name}-${String(number).repeat(14)}` };
    });
  fc.assert(
    fc.property(fc.array(sending, { maxLength: 6 }), fc.nat(40 * 24), (sendings, hours) => {
      const known = device(...sendings);
      const view = pageView(known, draftId, START + hours * HOUR);
      const told = new Set([
        ...view.notices.map((notice) => notice.sending.key),
        ...view.givenUp.map((givenUp) => givenUp.key),
      ]);
      for (const { key: name, state } of Object.values(known)) {
        if (state !== 'unknown' && state !== 'sending' && state !== 'expired') continue;
        const isOwnAndRunning = view.busy && name.startsWith(draftId);
        expect(told.has(name) || isOwnAndRunning, `${state} after ${hours} h`).toBe(true);
      }
    }),
  );
});

test('a page names its own order before those of other tabs', () => {
  const other = inState.unknown();
  const known = device(other && { ...other, key: `${'e'.repeat(32)}-1` }, inState.unknown());
  expect(pageView(known, draftId, START + 1000).notices.map(({ sending }) => sending.key)).toEqual([
    key,
    `${'e'.repeat(32)}-1`,
  ]);
});
