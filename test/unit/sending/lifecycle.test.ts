import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SendingSchema,
  transition,
  type Sending,
  type SendingEvent,
  type SendingState,
} from '#sending';
import { z } from '#zod';
import {
  after,
  DAY,
  events,
  HOUR,
  inState,
  key,
  MINUTE,
  orderId,
  request,
  START,
} from './support.ts';

const other = 'f'.repeat(24);

type Column =
  'sent' | 'placed' | 'not sent' | 'refused' | 'unknown' | 'abandoned' | 'recognised' | 'discarded';
type Outcome = SendingState | 'gone' | '=';

const columns: Readonly<Record<Column, (at: number, seen: SendingState) => SendingEvent>> = {
  sent: (at) => events.sent(at),
  placed: (at) => events.placed(at),
  'not sent': (at) => events.failed(at, 'not-sent'),
  refused: (at) => events.failed(at, 'refused'),
  unknown: (at) => events.failed(at, 'unknown'),
  abandoned: (at) => events.abandoned(at),
  recognised: (at) => events.recognised(at),
  discarded: events.discarded,
};

const HALF_HOUR = 30 * MINUTE;

/** The table of the lifecycle; "=": nothing changes. */
const table: Readonly<Record<SendingState, Readonly<Record<Column, Outcome>>>> = {
  waiting: {
    sent: 'sending',
    placed: 'placed',
    'not sent': '=',
    refused: '=',
    unknown: 'unknown',
    abandoned: 'missed',
    recognised: 'placed',
    discarded: 'gone',
  },
  sending: {
    sent: 'sending',
    placed: 'placed',
    'not sent': 'unsent',
    refused: 'refused',
    unknown: 'unknown',
    abandoned: 'unknown',
    recognised: 'placed',
    discarded: '=',
  },
  unknown: {
    sent: 'sending',
    placed: 'placed',
    // Its only try ended without evidence; an answer to it after all is evidence.
    'not sent': 'unsent',
    refused: 'refused',
    unknown: 'unknown',
    abandoned: '=',
    recognised: 'placed',
    discarded: 'given-up',
  },
  missed: {
    sent: 'sending',
    placed: 'placed',
    'not sent': '=',
    refused: '=',
    unknown: 'unknown',
    abandoned: '=',
    recognised: 'placed',
    discarded: 'gone',
  },
  unsent: {
    sent: 'sending',
    placed: 'placed',
    'not sent': '=',
    refused: '=',
    unknown: 'unknown',
    abandoned: '=',
    recognised: 'placed',
    discarded: 'gone',
  },
  refused: {
    sent: 'sending',
    placed: 'placed',
    'not sent': '=',
    refused: '=',
    unknown: 'unknown',
    abandoned: '=',
    recognised: 'placed',
    discarded: 'gone',
  },
  placed: {
    sent: '=',
    placed: '=',
    'not sent': '=',
    refused: '=',
    unknown: '=',
    abandoned: '=',
    recognised: '=',
    discarded: '=',
  },
  'given-up': {
    sent: 'sending',
    placed: 'placed',
    'not sent': 'gone',
    refused: 'gone',
    unknown: 'given-up',
    abandoned: '=',
    recognised: 'placed',
    discarded: '=',
  },
  expired: {
    sent: '=',
    placed: 'placed',
    'not sent': '=',
    refused: '=',
    unknown: '=',
    abandoned: '=',
    recognised: 'placed',
    discarded: 'given-up',
  },
};

const states = Object.keys(table) as SendingState[];

describe.each(states)('a sending that is %s', (state) => {
  test('gets there', () => {
    expect(inState[state]()?.state).toBe(state);
  });

  test.each(Object.entries(table[state]))('after “%s” is %s', (column, outcome) => {
    const before = inState[state]();
    const at = START + (state === 'expired' ? 23 * HOUR : state === 'missed' ? HALF_HOUR : 1000);
    const next = transition(before, columns[column as Column](at, state));
    if (outcome === '=') expect(next).toEqual(before);
    else expect(next?.state ?? 'gone').toBe(outcome);
  });

  test('is read from the device as it was written', () => {
    const sending = inState[state]();
    const read = z.safeParse(SendingSchema, JSON.parse(JSON.stringify(sending)));
    expect(read.data).toEqual(sending);
  });
});

describe('time alone', () => {
  const passed = (state: SendingState, age: number) =>
    transition(inState[state](), events.passed(START + age))?.state ?? 'gone';

  test.each<[SendingState, number, Outcome]>([
    ['waiting', 10 * MINUTE - 1, 'waiting'],
    ['waiting', 10 * MINUTE, 'missed'],
    ['waiting', 300 * DAY, 'missed'],
    ['missed', 300 * DAY, 'missed'],
    ['sending', 90_000 - 1, 'sending'],
    ['sending', 90_000, 'unknown'],
    ['sending', 23 * HOUR - 1, 'unknown'],
    ['sending', 23 * HOUR, 'expired'],
    ['unknown', 23 * HOUR - 1, 'unknown'],
    ['unknown', 23 * HOUR, 'expired'],
    ['unknown', 300 * DAY, 'expired'],
    ['unsent', DAY, 'gone'],
    ['refused', DAY, 'gone'],
    ['placed', 30 * DAY - 1, 'placed'],
    ['placed', 30 * DAY, 'gone'],
    ['given-up', 30 * DAY, 'gone'],
    ['expired', 300 * DAY, 'expired'],
  ])('makes one that is %s, %d ms later, %s', (state, age, outcome) => {
    expect(passed(state, age)).toBe(outcome);
  });

  test('does not make a key young again that the device’s clock makes look so', () => {
    expect(passed('unknown', -4 * MINUTE)).toBe('unknown');
    expect(passed('unknown', -6 * MINUTE)).toBe('expired');
  });
});

describe('certainty', () => {
  const two = () => after(events.sent(START, 'try-1'), events.sent(START, 'try-2'));

  test('comes only once no other try under the key is running or in doubt', () => {
    const refused = transition(two(), events.failed(START, 'refused', 'try-2'));
    expect(refused?.state).toBe('sending');
    const lost = transition(refused, events.failed(START, 'unknown', 'try-1'));
    expect(lost?.state).toBe('unknown');
    const again = transition(lost, events.sent(START, 'try-3'));
    expect(transition(again, events.failed(START, 'refused', 'try-3'))?.state).toBe('unknown');
  });

  test('comes back with the answer of a try that was thought lost', () => {
    const lost = transition(two(), events.abandoned(START, 'try-1'));
    const other = transition(lost, events.failed(START, 'not-sent', 'try-2'));
    expect(other?.state).toBe('unknown');
    expect(transition(other, events.failed(START, 'not-sent', 'try-1'))?.state).toBe('unsent');
  });

  test('does not come from an answer to a try that nobody made', () => {
    const unknown = inState.unknown();
    expect(transition(unknown, events.failed(START, 'refused', 'another'))).toEqual(unknown);
  });

  test('is not lost with many tries in doubt, and the record stays small', () => {
    const many = Array.from({ length: 100 }, (_, index) => [
      events.sent(START, `try-${index}`),
      events.failed(START, 'unknown', `try-${index}`),
    ]).flat();
    const sending = after(...many);
    expect(sending?.state).toBe('unknown');
    expect(JSON.stringify(sending).length).toBeLessThan(3000);
  });
});

describe('an order that waits for the connection', () => {
  test('waits until the time that the reader was told, however often it is tried', () => {
    const until = START + 10 * MINUTE;
    const again = transition(inState.waiting(), events.sent(START + 9 * MINUTE, 'try-2', until));
    const failed = events.failed(START + 9 * MINUTE, 'not-sent', 'try-2', 'offline');
    expect(transition(again, failed)).toMatchObject({ state: 'waiting', until });
    const late = events.failed(until, 'not-sent', 'try-2', 'offline');
    expect(transition(again, late)?.state).toBe('unsent');
    expect(transition(again, late)).not.toHaveProperty('request');
  });

  test('does not wait if an earlier try may have arrived', () => {
    const again = transition(inState.unknown(), events.sent(START, 'try-2', START + 10 * MINUTE));
    const failed = events.failed(START, 'not-sent', 'try-2', 'offline');
    expect(transition(again, failed)?.state).toBe('unknown');
  });

  test('can be put back into the form for a day when it has waited in vain', () => {
    const missed = transition(inState.waiting(), events.abandoned(START));
    expect(missed).toMatchObject({ request });
    const later = transition(missed, events.passed(START + DAY));
    expect(later).toMatchObject({ state: 'missed' });
    expect(JSON.stringify(later)).not.toContain('203.0.113.7');
  });

  test('waits for the page that holds it, and for no other', () => {
    const waiting = inState.waiting();
    expect(transition(waiting, events.abandoned(START, 'another'))).toEqual(waiting);
  });
});

test('the lifetime of a key counts from its first sending, however often it is sent', () => {
  const settled = [0, 5, 10, 15, 20].flatMap((hours) => [
    events.sent(START + hours * HOUR, `try-${hours}`),
    events.failed(START + hours * HOUR, 'unknown', `try-${hours}`),
  ]);
  const late = transition(after(...settled), events.sent(START + 23 * HOUR, 'late'));
  expect(late?.state).toBe('expired');
});

describe('a try whose record was lost while it ran', () => {
  test.each([
    ['unknown', 'unknown'],
    ['not-sent', 'unsent'],
    ['refused', 'refused'],
  ] as const)('is on record again by what it is answered: %s', (certainty, state) => {
    expect(transition(undefined, events.failed(START, certainty))?.state).toBe(state);
  });

  test('puts what another tab wrote over it in doubt', () => {
    const other = after(events.sent(START, 'try-2'), events.failed(START, 'not-sent', 'try-2'));
    expect(transition(other, events.failed(START, 'unknown', 'try-1'))).toMatchObject({
      state: 'unknown',
      firstSentAt: START,
    });
    const running = after(events.sent(START, 'try-2'));
    const both = transition(running, events.failed(START, 'unknown', 'try-1'));
    expect(both?.state).toBe('sending');
    expect(transition(both, events.failed(START, 'not-sent', 'try-2'))?.state).toBe('unknown');
  });
});

test('the API’s own answer counts more than the order that the reader has recognised', () => {
  const recognised = transition(inState.sending(), events.recognised(START, other));
  expect(recognised).toMatchObject({ orderId: other });
  const answered = transition(recognised, events.placed(START));
  expect(answered).toMatchObject({ orderId });
  expect(transition(answered, events.placed(START, other))).toEqual(answered);
});

test('what has changed since the reader saw it is not discarded', () => {
  for (const state of states) {
    const sending = inState[state]();
    const at = START + (state === 'expired' ? 23 * HOUR : state === 'missed' ? HALF_HOUR : 0);
    for (const seen of states.filter((candidate) => candidate !== state)) {
      expect(transition(sending, events.discarded(at, seen))).toEqual(sending);
    }
  }
});

test('a clock that was put back behind a later try makes no key young again', () => {
  const late = [
    events.sent(START, 'try-1'),
    events.failed(START, 'unknown', 'try-1'),
    events.sent(START + 22 * HOUR, 'try-2'),
    events.failed(START + 22 * HOUR, 'unknown', 'try-2'),
  ];
  expect(transition(after(...late), events.passed(START + 20 * HOUR))?.state).toBe('expired');
});

test('a key under which certainly nothing was taken begins its lifetime anew', () => {
  const again = transition(inState.unsent(), events.sent(START + 5 * HOUR, 'try-2'));
  expect(again).toMatchObject({ state: 'sending', firstSentAt: START + 5 * HOUR });
});

test.each(states.filter((state) => !['waiting', 'sending', 'unknown', 'missed'].includes(state)))(
  'what was ordered in detail is gone once a sending is %s',
  (state) => {
    const text = JSON.stringify(inState[state]());
    for (const detail of ['203.0.113.7', 'office', '004711']) expect(text).not.toContain(detail);
  },
);

/** Everything that can happen, in any order, at any time. */
const anyEvent = fc
  .record({
    name: fc.constantFrom(...(Object.keys(columns) as Column[]), 'passed' as const),
    after: fc.constantFrom(0, 1000, MINUTE, 2 * MINUTE, 11 * MINUTE, HOUR, 23 * HOUR, DAY),
    id: fc.constantFrom('try-1', 'try-2', 'try-3'),
  })
  .map(({ name, after: later, id }) => ({ name, later, id }));

test('whatever happens in whatever order, one that may have arrived is never told as one that has not', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (story) => {
      let at = START;
      let sending: Sending | undefined;
      const inDoubt = new Set<string>();
      let placed = false;
      for (const { name, later, id } of story) {
        at += later;
        const before = sending;
        const event = makeEvent(name, at, id, before?.state ?? 'unknown');
        sending = transition(before, event);
        if (sending?.state === 'sending' && event.type === 'sent') inDoubt.add(id);
        if (event.type === 'failed' && event.certainty === 'unknown' && sending) inDoubt.add(id);
        if (event.type === 'failed' && event.certainty !== 'unknown') inDoubt.delete(id);
        if (event.type === 'placed') placed = true;
        if (before?.state === 'given-up' || before === undefined) {
          // The reader let go of it, or nothing was kept of it any more.
          if (sending === undefined) inDoubt.clear();
        }
        if (sending?.state === 'unsent' || sending?.state === 'refused') {
          expect([...inDoubt]).toEqual([]);
          expect(placed).toBe(false);
        }
        if (sending === undefined) placed = false;
        if (sending) expect(sending.key).toBe(key);
        if (sending?.state === 'placed') expect(sending.orderId).toBe(orderId);
      }
    }),
    { numRuns: 3000 },
  );
});

function makeEvent(
  name: Column | 'passed',
  at: number,
  id: string,
  seen: SendingState,
): SendingEvent {
  switch (name) {
    case 'passed':
      return events.passed(at);
    case 'sent':
      return events.sent(at, id);
    case 'abandoned':
      return events.abandoned(at, id);
    case 'not sent':
      return events.failed(at, 'not-sent', id);
    case 'refused':
      return events.failed(at, 'refused', id);
    case 'unknown':
      return events.failed(at, 'unknown', id);
    default:
      return columns[name](at, seen);
  }
}
