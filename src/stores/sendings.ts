import { backendName, isKeyOfDraft } from '#api';
import { kept } from '#kept';
import { atom } from 'nanostores';
import {
  SendingSchema,
  transition,
  type Sending,
  type SendingEvent,
  type Sendings,
} from '#sending';
import { z } from '#zod';
import { withLock } from './locks.ts';
import { storeFamily } from './atoms.ts';
import { deviceStorage, noteDropped } from './storage.ts';
import { submissionStore } from './submission.ts';

/*
 * Every sending of this device has a record of its own, by who takes the orders, service and key: no
 * sending can write over another one. v1: `SendingSchema`.
 */
const version = `${kept.sending.prefix}v1:`;
const serviceKeys = (service: string) => `${version}${backendName()}:${service}:`;
const storageKey = (service: string, key: string) => serviceKeys(service) + key;

/** Nothing was sent: also the server's snapshot of the store. */
export const NO_SENDINGS: Sendings = Object.freeze({});

/**
 * What the device knows of the orders of one service that were sent from it, in whatever tab. As it
 * was written: `pageView` says what it means at a time.
 */
export const sendingsStore = storeFamily((service) => {
  listen();
  const $sendings = atom(readSendings(service));
  stores.set(service, $sendings);
  return $sendings;
});

const stores = new Map<string, { get: () => Sendings; set: (sendings: Sendings) => void }>();

/** What is to happen to which sending. */
export type SendingUpdate = readonly (readonly [key: string, event: SendingEvent])[];

/**
 * The one way in which sendings change: looks at what the device knows now, decides, and writes,
 * while no other tab can do the same.
 *
 * @param choose What happens, in view of all sendings of the service. Called once, with the time in
 * milliseconds since the epoch.
 * @returns the sendings as they are afterwards
 */
export async function updateSendings(
  service: string,
  choose: (sendings: Sendings, now: number) => SendingUpdate,
): Promise<Sendings> {
  return withLock(`order-sendings:${service}`, () => {
    const now = Date.now();
    const before = refresh(service);
    const passed = Object.keys(before).map((key) => [key, { type: 'passed', at: now }] as const);
    const present = apply(service, before, passed);
    const after = apply(service, present, choose(present, now));
    stores.get(service)?.set(after);
    return after;
  });
}

/** Lets one thing happen to one sending. @returns the sending afterwards */
export async function record(
  service: string,
  key: string,
  event: SendingEvent,
): Promise<Sending | undefined> {
  return (await updateSendings(service, () => [[key, event]]))[key];
}

function apply(service: string, before: Sendings, decision: SendingUpdate): Sendings {
  const after: Record<string, Sending> = { ...before };
  for (const [key, event] of decision) {
    const known = after[key];
    const next = transition(known, event);
    if (next === known) continue;
    if (next) {
      after[key] = next;
      const name = storageKey(service, key);
      deviceStorage.write(name, textOf(next, deviceStorage.read(name)));
    } else {
      Reflect.deleteProperty(after, key);
      deviceStorage.remove(storageKey(service, key));
    }
  }
  return after;
}

/** Characters by which a record may grow: its later tries, and what the API says in words. */
const RESERVED_CHARACTERS = 4096;

/**
 * The text of a record. As long as the outcome of the sending is open, the record keeps its initial
 * size, padded with spaces: the storage may be full by the time the record has to change.
 */
function textOf(sending: Sending, before = ''): string {
  const text = JSON.stringify(sending);
  if (isCertain(sending)) return text;
  return text.padEnd(before.endsWith(' ') ? before.length : text.length + RESERVED_CHARACTERS);
}

function isCertain({ state }: Sending): boolean {
  return state === 'placed' || state === 'unsent' || state === 'refused';
}

/** Takes over what other tabs have written. @returns all sendings of the service */
function refresh(service: string): Sendings {
  const $sendings = sendingsStore(service);
  const known = $sendings.get();
  const read = readSendings(service);
  // Without locks two tabs may write at the same moment; an order that is known to be placed stays so.
  const stands = Object.entries(read).flatMap(([key, sending]) => {
    const mine = known[key];
    return mine?.state === 'placed' && sending.state !== 'placed'
      ? [[key, { type: 'recognised', at: mine.changedAt, orderId: mine.orderId }] as const]
      : [];
  });
  const stored = apply(service, read, stands);
  if (JSON.stringify(stored) !== JSON.stringify(known)) $sendings.set(stored);
  return $sendings.get();
}

function readSendings(service: string): Sendings {
  for (const name of unreadable(service)) noteDropped(name);
  const readable = names(service).flatMap((name) => {
    const sending = readSending(name);
    return sending ? [[sending.key, sending] as const] : [];
  });
  return Object.fromEntries(readable);
}

function names(service: string): readonly string[] {
  return deviceStorage.keys().filter((name) => name.startsWith(serviceKeys(service)));
}

/** Services that anything is known of, for whoever takes the orders of this build. */
export function servicesOnDevice(): readonly string[] {
  const backend = `${version}${backendName()}:`;
  const own = deviceStorage.keys().filter((name) => name.startsWith(backend));
  return [...new Set(own.map((name) => name.slice(backend.length).split(':')[0] ?? ''))];
}

/** Records of a service that this build cannot read: damaged, or of another version of the site. */
function unreadable(service: string): readonly string[] {
  const others = deviceStorage
    .keys()
    .filter((name) => isOfOtherVersion(name) && `${name}:`.includes(`:${service}:`));
  const damaged = names(service).filter((name) => !readSending(name));
  return [...others, ...damaged];
}

function isOfOtherVersion(name: string): boolean {
  if (name.startsWith(kept.earlierSending.prefix)) return true;
  return name.startsWith(kept.sending.prefix) && !name.startsWith(version);
}

/**
 * Forgets the records that cannot be read, once the page says so that the reader looks at. Those of
 * a newer version stay: another tab may be at work with them.
 */
export function forgetUnreadable(service: string): void {
  for (const name of unreadable(service)) {
    const [, ofVersion = ''] = name.split(':');
    const isNewer = name.startsWith(kept.sending.prefix) && Number(ofVersion.slice(1)) > 1;
    if (!isNewer) deviceStorage.remove(name);
  }
}

function readSending(name: string): Sending | undefined {
  try {
    const text = deviceStorage.read(name) ?? '';
    const sending = z.safeParse(SendingSchema, JSON.parse(text)).data;
    return sending && storageKey(sending.service, sending.key) === name ? sending : undefined;
  } catch {
    return undefined;
  }
}

let listening = false;

/** Follows what other tabs write, and reads again when the page is shown again. */
function listen(): void {
  if (listening || typeof window === 'undefined') return;
  listening = true;
  const refreshAll = (): void => {
    for (const service of stores.keys()) refresh(service);
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(version)) refreshAll();
  });
  window.addEventListener('pageshow', refreshAll);
  window.addEventListener('visibilitychange', refreshAll);
}

/** Whether it was sent from the draft of this tab, in whatever tab. */
export function isOwn({ service, key }: Sending): boolean {
  return isKeyOfDraft(key, submissionStore(service).get().draftId);
}
