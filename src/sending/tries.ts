import type { Sending, SendingIn, Try } from './record.ts';

export type { Try } from './record.ts';

/** A sending with an open outcome, whose key can still be sent. */
export type Open = SendingIn<'sending' | 'unknown'>;

export function isOpen(sending: Sending | undefined): sending is Open {
  return sending?.state === 'sending' || sending?.state === 'unknown';
}

/** An open sending with these tries: on its way while one of them runs. */
export function withTries(sending: Open, tries: readonly Try[]): Sending {
  const running = tries.some((candidate) => !candidate.inDoubt);
  return { ...sending, state: running ? 'sending' : 'unknown', tries: [...tries] };
}

/** The tries, the matching ones marked as in doubt. */
export function markInDoubt(tries: readonly Try[], matches: (candidate: Try) => boolean): Try[] {
  return tries.map((candidate) =>
    matches(candidate) ? { ...candidate, inDoubt: true } : candidate,
  );
}

/** The first tries, enough to keep every doubt, so that the record stays small. */
export function capTries(tries: readonly Try[]): readonly Try[] {
  const most = 19;
  return tries.length <= most ? tries : tries.slice(0, most);
}
