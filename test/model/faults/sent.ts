import { fates } from '../api/fates.ts';
import type { Post } from '../api/network.ts';
import { OpenPage } from '../reader/tab.ts';
import { HEARING } from './standing.ts';
import type { KeyNames, Watched } from './world.ts';

const MINUTE = 60 * 1000;
/** How long after a press an order may still be sent: ten minutes, and what trying again takes. */
const LATEST = 11 * MINUTE;
/** The same after a reload of the tab in which it was pressed. */
const LATEST_AFTER_RELOAD = 6 * MINUTE;
/** After this an API may have forgotten a key. */
const KEY_LIFETIME = 24 * 60 * MINUTE;

/** Looks at every order that leaves a page: whether somebody wants it, and under which key. */
export class SentWatch {
  readonly #world: Watched;
  readonly #names: KeyNames;
  readonly #isUnkept: (key: string) => boolean;
  /** When a key was first sent that the API did not refuse. */
  readonly #firstSentAt = new Map<string, number>();

  readonly #senders = new Map<string, OpenPage>();

  /** @param isUnkept Whether a reader was warned that what is known of a key is not kept. */
  constructor(world: Watched, names: KeyNames, isUnkept: (key: string) => boolean) {
    this.#world = world;
    this.#names = names;
    this.#isUnkept = isUnkept;
  }

  /** An order leaves a page. */
  onPost({ key, page, fate }: Post): void {
    if (!(page instanceof OpenPage)) return;
    const { wishes, report, log } = this.#world;
    const what = `${page.tab.name} sends ${this.#names.of(key)}`;
    log(`${what} -> ${fate}`);
    this.#senders.set(key, page);
    wishes.sent(key, page.tab);
    if (!this.#isWanted(page) || this.#isCalledOff(key, page)) report('sent behind the back', what);
    if (this.#isOld(key, fate)) report('sent with an old key', what);
  }

  /** The page that has sent an order last. */
  lastSender(key: string): OpenPage | undefined {
    return this.#senders.get(key);
  }

  #isWanted({ pressedAt = -Infinity, pressedBefore = -Infinity }: OpenPage): boolean {
    const { now } = this.#world.clock;
    return now - pressedAt <= LATEST || now - pressedBefore <= LATEST_AFTER_RELOAD;
  }

  /** Whether the reader has called it off; what leaves at the same moment has been faster. */
  #isCalledOff(key: string, { pressedAt = -Infinity }: OpenPage): boolean {
    const { clock, reader } = this.#world;
    const { at } = reader.presses.calledOff.get(key) ?? {};
    return at !== undefined && clock.now - at > HEARING && pressedAt < at;
  }

  #isOld(key: string, fate: string): boolean {
    const { api, clock } = this.#world;
    const { now } = clock;
    const first = this.#firstSentAt.get(key) ?? now;
    // What the API itself refuses leaves no trace of the key there.
    const isRefused = fates[fate]?.refusal !== undefined || api.isSomebodyElses(key);
    if (!isRefused) this.#firstSentAt.set(key, first);
    return now - first > KEY_LIFETIME && !this.#isUnkept(key);
  }
}
