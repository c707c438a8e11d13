import type { Network, Post } from '../api/network.ts';
import type { OrderApi } from '../api/order-api.ts';
import type { Reader } from '../reader/reader.ts';
import { OpenPage } from '../reader/tab.ts';
import type { Wish, Wishes } from '../reader/wishes.ts';
import type { Statement } from '../page/surface.ts';
import type { Browser } from '../world/browser.ts';
import type { Clock } from '../world/clock.ts';
import type { Report } from './faults.ts';

const MINUTE = 60 * 1000;
/** How long after a press an order may still be sent: ten minutes, and what trying again takes. */
const LATEST = 11 * MINUTE;
/** The same after a reload of the tab in which it was pressed. */
const LATEST_AFTER_RELOAD = 6 * MINUTE;
/** After this an API may have forgotten a key. */
const KEY_LIFETIME = 24 * 60 * MINUTE;
/** A tab that has not yet heard of another one says what it knows; in milliseconds. */
const HEARING = 300;

/** What a watch looks at. */
export interface Watched {
  readonly clock: Clock;
  readonly api: OrderApi;
  readonly network: Network;
  readonly browser: Browser;
  readonly reader: Reader;
  readonly wishes: Wishes;
  readonly report: Report;
  /** Gets what is worth knowing to whoever reads the story. */
  readonly log: (line: string) => void;
}

/** Looks on at a story and reports what must never be, as soon as it is. */
export class Watch {
  /** Orders that a reader was told of, by ID. */
  readonly told = new Set<string>();
  readonly #world: Watched;
  readonly #firstSent = new Map<string, { readonly at: number; readonly page: OpenPage }>();
  readonly #names = new Map<string, string>();
  readonly #forgetful = new Set<OpenPage>();
  /** False statements that a page may not know to be false yet, since when. */
  readonly #falseSince = new Map<string, number>();
  readonly #said = new Map<OpenPage, string>();
  #taken = 0;

  constructor(world: Watched) {
    this.#world = world;
  }

  /** A short name for a key. */
  nameOf(key: string): string {
    const name = this.#names.get(key) ?? String.fromCodePoint(65 + this.#names.size);
    this.#names.set(key, name);
    return name;
  }

  /** An order leaves a page. */
  onPost({ key, page, fate }: Post): void {
    if (!(page instanceof OpenPage)) return;
    const { clock, wishes, report, log } = this.#world;
    const { tab, pressedAt = -Infinity, pressedBefore = -Infinity } = page;
    const what = `${tab.name} sends ${this.nameOf(key)}`;
    log(`${what} -> ${fate}`);
    wishes.sent(key, tab);
    const first = this.#firstSent.get(key) ?? { at: clock.now, page };
    this.#firstSent.set(key, first);
    const isWanted =
      clock.now - pressedAt <= LATEST || clock.now - pressedBefore <= LATEST_AFTER_RELOAD;
    if (!isWanted) report('sent behind the back', what);
    if (clock.now - first.at > KEY_LIFETIME) report('sent with an old key', what);
  }

  /** Something has happened: looks at every page and at the API. */
  look(): void {
    this.#lookAtOrders();
    for (const { page } of this.#world.reader.tabs) {
      if (page && page.sleepingUntil <= this.#world.clock.now) this.#lookAtPage(page);
    }
  }

  /** All is well again and everything has settled: every order must have been told of by now. */
  lookAtUntold(): void {
    const { api, reader, report } = this.#world;
    const known = new Set(
      reader.tabs.flatMap(({ page }) =>
        (page?.guide.says() ?? []).flatMap((said) =>
          'key' in said && OPEN.has(said.says) ? [said.key] : [],
        ),
      ),
    );
    for (const { key, order } of api.taken) {
      const sender = this.#firstSent.get(key)?.page;
      // A browser that keeps nothing, and said so, cannot tell of it after a reload.
      const isExcused = sender !== undefined && this.#forgetful.has(sender);
      const isTold = this.told.has(order.id) || known.has(key) || reader.givenUp.has(key);
      if (!isTold && !isExcused) {
        report('an order that nobody is told of', `the order of ${this.nameOf(key)}`);
      }
    }
  }

  #lookAtOrders(): void {
    const { api, wishes, report, log } = this.#world;
    for (; this.#taken < api.taken.length; this.#taken++) {
      const key = api.taken[this.#taken]?.key ?? '';
      log(`the API takes ${this.nameOf(key)}`);
      const wish = wishes.of(key);
      const keys = api.taken.slice(0, this.#taken + 1).map((order) => order.key);
      const own = keys.filter((other) => wishes.of(other) === wish);
      if (own.length > 1) {
        const names = own.map((other) => this.nameOf(other)).join(' and ');
        report('two orders for one wish', `both ${names} were placed for one wish`);
      }
    }
  }

  #lookAtPage(page: OpenPage): void {
    const { guide, tab } = page;
    const says = guide.says();
    const text = says.map((said) => this.#words(said)).join(', ');
    if (text !== (this.#said.get(page) ?? '')) {
      this.#said.set(page, text);
      this.#world.log(`${tab.name} says ${text || 'nothing'}`);
    }
    if (guide.warns()) this.#forgetful.add(page);
    for (const said of says) this.#hear(page, said);
    const last = says.find((said) => said.says === 'placed') ?? says.at(-1);
    if (last) tab.lastTold = last.says;
  }

  #hear(page: OpenPage, said: Statement): void {
    const { api, report } = this.#world;
    if (said.says === 'placed') {
      const order = api.taken.find(({ order }) => order.id === said.orderId);
      if (!order) report('a false "ordered"', `${page.tab.name} says ${this.#words(said)}`);
      this.told.add(said.orderId);
    } else if (said.says === 'not-sent' || said.says === 'refused') {
      this.#doubt(page, said.key, `${page.tab.name} says ${this.#words(said)}`);
    }
  }

  /** "Not sent" is false while there is an order with that key, or one on its way. */
  #doubt(page: OpenPage, key: string, what: string): void {
    const { clock, network, report } = this.#world;
    const id = `${page.tab.name} ${page.pressedAt ?? ''} ${key}`;
    const isShared = page.browser.storage === 'working' || this.#firstSent.get(key)?.page === page;
    if (!network.hasOrWill(key) || !isShared) {
      this.#falseSince.delete(id);
      return;
    }
    const since = this.#falseSince.get(id);
    if (since === undefined) {
      this.#falseSince.set(id, clock.now);
      clock.after(HEARING, () => {}, page);
    } else if (clock.now - since >= HEARING) report('a false "not sent"', what);
  }

  #words(said: Statement): string {
    if (said.says === 'held') return 'held';
    if (said.says !== 'placed') return `${said.says} (${this.nameOf(said.key)})`;
    const key = this.#world.api.taken.find(({ order }) => order.id === said.orderId)?.key;
    return `ordered (${key === undefined ? 'no such order' : this.nameOf(key)})`;
  }
}

/** Statements that tell a reader of an order whose answer is missing. */
const OPEN: ReadonlySet<Statement['says']> = new Set<Statement['says']>([
  'unknown',
  'expired',
  'given-up',
]);

/** Whether a wish has come to its end: the reader was told of its order, or gave it up. */
export function isFulfilled(
  wish: Wish,
  { api, wishes }: Watched,
  told: ReadonlySet<string>,
): boolean {
  const own = api.taken.filter(({ key }) => wishes.of(key) === wish);
  return wish.isOver || own.some(({ order }) => told.has(order.id));
}
