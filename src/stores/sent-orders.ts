import { backendName, isDemo } from '#api';
import { kept } from '#kept';
import { SendingSchema, transition, type Sending, type SendingState } from '#sending';
import { z } from '#zod';
import { deviceStorage } from './storage.ts';

/*
 * What the device keeps of orders that were sent, seen from outside: of every service, of every order
 * API, and of other versions of the site too.
 */

/**
 * Whether the record of an order can be removed: `under-way` while it is being sent or waits to be,
 * `in-doubt` where it may have been placed and nobody knows, or where the record cannot be read.
 */
export type Standing = 'under-way' | 'in-doubt' | 'settled';

/** The record of an order that was sent from this device. */
export interface SentOrder {
  /** Its key in the storage. */
  readonly key: string;
  readonly standing: Standing;
  /** The id of what was ordered; undefined where the record cannot be read. */
  readonly service: string | undefined;
  /** Whether it went to whoever takes the orders of this build: of others, no guide shows anything. */
  readonly isOwn: boolean;
}

const STANDINGS: Readonly<Record<SendingState, Standing>> = {
  waiting: 'under-way',
  sending: 'under-way',
  unknown: 'in-doubt',
  expired: 'in-doubt',
  // The reader does not follow it up, but it may have been placed all the same.
  'given-up': 'in-doubt',
  missed: 'settled',
  unsent: 'settled',
  refused: 'settled',
  placed: 'settled',
};

/** The records of all orders that were sent from this device. @param now in milliseconds */
export function sentOrders(now: number = Date.now()): readonly SentOrder[] {
  const prefixes = [kept.sending.prefix, kept.earlierSending.prefix];
  return deviceStorage
    .keys()
    .filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
    .map((key) => {
      const sending = read(deviceStorage.read(key));
      const standing = isLeftByDemo(key) ? 'settled' : standingOf(sending, now);
      const isOwn = sending !== undefined && key.startsWith(keysOf(backendName()));
      return { key, standing, service: sending?.service, isOwn };
    });
}

/** What records begin with that went to an order API. */
const keysOf = (backend: string) => `${kept.sending.prefix}v1:${backend}:`;

/** Whether it went to the demo, and this build is none: nothing was ordered, and nobody can look. */
function isLeftByDemo(key: string): boolean {
  return !isDemo() && key.startsWith(keysOf('demo'));
}

/** Removes the record of an order from the device. */
export function forgetSentOrder({ key }: SentOrder): void {
  deviceStorage.remove(key);
}

function standingOf(sending: Sending | undefined, now: number): Standing {
  if (!sending) return 'in-doubt';
  const present = transition(sending, { type: 'passed', at: now });
  return present ? STANDINGS[present.state] : 'settled';
}

function read(text = ''): Sending | undefined {
  try {
    return z.safeParse(SendingSchema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
