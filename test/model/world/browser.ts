import type { Clock, Sleeper } from './clock.ts';
import { Emitter } from './emitter.ts';
import { Locks } from './locks.ts';
import { Items, type StorageChange, type StorageState } from './storage.ts';

/** What the pages of one browser share, and what they hear of each other. */
export class Browser {
  readonly clock: Clock;
  readonly chance: () => number;
  /** What lies on the device. */
  readonly items = new Items();
  /** Missing where the browser has no Web Locks, as for a page on plain http. */
  readonly locks: Locks | undefined;
  #storage: StorageState = 'working';
  #online = true;
  readonly #pages = new Set<Neighbour>();

  /** @param isBlocked Whether it denies storage; then it gives no locks either. */
  constructor(clock: Clock, chance: () => number, hasLocks: boolean, isBlocked = false) {
    this.clock = clock;
    this.chance = chance;
    this.locks = hasLocks ? new Locks(clock, isBlocked) : undefined;
    if (isBlocked) this.#storage = 'blocked';
  }

  get storage(): StorageState {
    return this.#storage;
  }

  /** From now on there is no room for more. */
  fill(): void {
    if (this.#storage !== 'working') return;
    this.#storage = 'full';
    this.items.fill();
  }

  get online(): boolean {
    return this.#online;
  }

  /** Connects or disconnects the device; every page is told. */
  connect(online: boolean): void {
    if (online === this.#online) return;
    this.#online = online;
    for (const page of this.#pages) page.tell(new Event(online ? 'online' : 'offline'));
  }

  join(page: Neighbour): void {
    this.#pages.add(page);
  }

  /** A page is gone, with its locks. */
  leave(page: Neighbour): void {
    this.#pages.delete(page);
    this.locks?.leave(page);
  }

  /** The other pages hear of a change on the device, a moment later. */
  spread(change: StorageChange, from: Neighbour): void {
    for (const page of this.#pages) {
      if (page === from) continue;
      page.tell(Object.assign(new Event('storage'), change), 1 + this.chance() * 15);
    }
  }
}

/** A page, as its browser and the pages beside it know it. */
export class Neighbour implements Sleeper {
  readonly events = new Emitter();
  readonly browser: Browser;
  sleepingUntil = 0;
  #gone = false;

  constructor(browser: Browser) {
    this.browser = browser;
    browser.join(this);
  }

  isGone(): boolean {
    return this.#gone;
  }

  sleepsUntil(): number {
    return this.sleepingUntil;
  }

  /** Lets the page hear an event, after so many milliseconds; one that sleeps hears it later. */
  tell(event: Event, delay = 0): void {
    this.browser.clock.after(delay, () => void this.events.dispatchEvent(event), this);
  }

  /** The page is closed or left: nothing of it goes on. */
  end(): void {
    this.#gone = true;
    this.browser.leave(this);
  }
}
