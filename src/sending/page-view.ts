import { isKeyOfDraft } from '#api';
import { transition } from './lifecycle.ts';
import type { Sending, SendingIn, SendingState } from './record.ts';

/** The sendings of one service that the device knows of, by key. */
export type Sendings = Readonly<Record<string, Sending>>;

/** What the reader can do about a sending. */
export type SendingAction =
  /** Sends it once more under its key, to find out what became of it. */
  | 'settle'
  /** Looks for it among the reader's orders. */
  | 'look-up'
  /** Does not follow it up any more. */
  | 'give-up'
  /** Does not wait for the connection any more. */
  | 'cancel'
  /** Puts it back into the form, to be checked and ordered there. */
  | 'restore'
  /** Forgets it. */
  | 'dismiss';

/** What a page says about a sending, in codes that a language has words for. */
export interface SendingNotice {
  readonly sending: Sending;
  /** Whether it was sent from the draft of this page, in whatever tab. */
  readonly own: boolean;
  readonly tone: 'info' | 'warning' | 'danger';
  readonly title: NoticeTitle;
  readonly actions: readonly SendingAction[];
}

/**
 * The sentence above a notice; `elsewhere`: the order was sent from another draft, and the last two
 * what has become of it.
 */
export type NoticeTitle =
  | 'waiting'
  | 'elsewhere'
  | 'unknown'
  | 'expired'
  | 'unsent'
  | 'refused'
  | 'missed'
  | 'placed-elsewhere'
  | 'not-placed-elsewhere';

/** What a guide says about the orders of its service that were sent from this device. */
export interface PageView {
  /** The order that this page's draft has become, in whatever tab. */
  readonly placed: SendingIn<'placed'> | undefined;
  /** Whether this page's draft is on its way. */
  readonly busy: boolean;
  /** This page's own first. */
  readonly notices: readonly SendingNotice[];
  /** Orders that the reader does not follow up, although they may have been placed. */
  readonly givenUp: readonly SendingIn<'given-up'>[];
}

/** The sendings as they are at a time, without those that are kept no longer. */
export function sendingsAt(sendings: Sendings, now: number): Sendings {
  const present = Object.values(sendings).flatMap((sending) => {
    const after = transition(sending, { type: 'passed', at: now });
    return after ? [[after.key, after] as const] : [];
  });
  return Object.fromEntries(present);
}

/**
 * What a page says: a function of what the device knows, of whose page it is and of the clock.
 *
 * @param draftId names the draft of the page; a duplicated tab has the same
 * @param now milliseconds since the epoch
 * @param promised keys of sendings from other drafts of which the page has said that it will tell how
 * they end; all that a page has to remember
 */
export function pageView(
  sendings: Sendings,
  draftId: string | undefined,
  now: number,
  promised: ReadonlySet<string> = new Set(),
): PageView {
  const present = Object.values(sendingsAt(sendings, now));
  const isOwn = ({ key }: Sending) => isKeyOfDraft(key, draftId);
  const placed = latest(present.filter(isPlaced).filter(isOwn));
  // Whose own order is placed has nothing left to send that the other one would have to be told for.
  const isPromised = ({ key }: Sending) => !placed && promised.has(key);
  return {
    placed,
    busy: present.some((sending) => sending.state === 'sending' && isOwn(sending)),
    notices: present
      .flatMap((sending) => notice(sending, isOwn(sending), isPromised(sending)))
      .sort((one, other) => Number(other.own) - Number(one.own)),
    givenUp: present.filter((sending) => sending.state === 'given-up'),
  };
}

/**
 * Whether no other order of the service is sent before this one is settled: it may be an order
 * already, and the reader does not know.
 */
export function isBlocking({ state }: Sending): boolean {
  return state === 'sending' || state === 'unknown' || state === 'expired';
}

const isPlaced = (sending: Sending): sending is SendingIn<'placed'> => sending.state === 'placed';

function latest<T extends SendingIn<'placed'>>(placed: readonly T[]): T | undefined {
  return placed.toSorted((one, other) => other.changedAt - one.changedAt)[0];
}

type Presentation = Pick<SendingNotice, 'tone' | 'title' | 'actions'>;

const notPlacedElsewhere: Presentation = {
  tone: 'info',
  title: 'not-placed-elsewhere',
  actions: [],
};

/** How each state looks on a page whose own draft it is, and on any other; missing: not at all. */
const presentations: Readonly<
  Record<
    SendingState,
    {
      readonly own?: Presentation;
      readonly other?: Presentation;
      /** On a page that has promised to tell. */
      readonly promised?: Presentation;
    }
  >
> = {
  waiting: {
    own: { tone: 'info', title: 'waiting', actions: ['cancel'] },
    other: { tone: 'info', title: 'waiting', actions: ['cancel'] },
  },
  // Its own page shows it at the button.
  sending: { other: { tone: 'info', title: 'elsewhere', actions: [] } },
  unknown: {
    own: { tone: 'warning', title: 'unknown', actions: ['settle', 'look-up', 'give-up'] },
    other: { tone: 'warning', title: 'unknown', actions: ['settle', 'look-up', 'give-up'] },
  },
  expired: {
    own: { tone: 'warning', title: 'expired', actions: ['look-up', 'give-up'] },
    other: { tone: 'warning', title: 'expired', actions: ['look-up', 'give-up'] },
  },
  // Whoever opens a page of the service is asked what is to become of it.
  missed: {
    own: { tone: 'warning', title: 'missed', actions: ['dismiss'] },
    other: { tone: 'warning', title: 'missed', actions: ['restore', 'dismiss'] },
  },
  unsent: { own: { tone: 'danger', title: 'unsent', actions: [] }, promised: notPlacedElsewhere },
  refused: { own: { tone: 'danger', title: 'refused', actions: [] }, promised: notPlacedElsewhere },
  placed: { promised: { tone: 'info', title: 'placed-elsewhere', actions: [] } },
  'given-up': {},
};

function notice(sending: Sending, own: boolean, promised: boolean): readonly SendingNotice[] {
  const looks = presentations[sending.state];
  const look = own ? looks.own : (looks.other ?? (promised ? looks.promised : undefined));
  if (!look) return [];
  // What is left of the request of a missed order is gone after a day.
  const isGone = sending.state === 'missed' && !sending.request;
  const actions = isGone ? look.actions.filter((action) => action !== 'restore') : look.actions;
  return [{ sending, own, ...look, actions }];
}
