/** What must never be, whatever happens; each kind with the words that it is reported in. */
export const faultKinds = [
  'two orders for one wish',
  'an order that nobody is told of',
  'a false "not sent"',
  'a false "waiting"',
  'a false "ordered"',
  'sent behind the back',
  'sent with an old key',
  'an exception',
  'stuck',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Something that must never be, and what there was to see. */
export interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
}

/** Takes faults in. */
export type Report = (kind: FaultKind, what: string) => void;
