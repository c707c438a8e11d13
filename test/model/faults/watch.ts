import type { Post } from '../api/network.ts';
import type { Statement } from '../page/surface.ts';
import type { OpenPage } from '../reader/tab.ts';
import type { Wish } from '../reader/wishes.ts';
import { SaidWatch } from './said.ts';
import { SentWatch } from './sent.ts';
import { KeyNames, type Watched } from './world.ts';

/** Looks on at a story and reports what must never be, as soon as it is. */
export class Watch {
  readonly #world: Watched;
  readonly #names = new KeyNames();
  readonly #said: SaidWatch;
  readonly #sent: SentWatch;
  /** Where each of the API's orders came from, in the order in which they were taken. */
  readonly #origins: Origin[] = [];

  constructor(world: Watched) {
    this.#world = world;
    this.#said = new SaidWatch(world, this.#names);
    this.#sent = new SentWatch(world, this.#names, (key) => this.#said.isUnkept(key));
  }

  /** An order leaves a page. */
  onPost(post: Post): void {
    this.#sent.onPost(post);
  }

  /** Something has happened: looks at every page and at the API. */
  look(): void {
    this.#lookAtOrders();
    for (const { page } of this.#world.reader.tabs) {
      if (page && page.sleepingUntil <= this.#world.clock.now) this.#said.look(page);
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
      // A browser that keeps nothing, and said so, cannot tell of it after a reload.
      const isTold = this.#said.told.has(order.id) || known.has(key) || this.#said.isUnkept(key);
      if (!isTold) {
        report('an order that nobody is told of', `the order of ${this.#names.of(key)}`);
      }
    }
  }

  /** Whether a wish has come to its end: the reader was told of its order, or gave it up. */
  isFulfilled(wish: Wish): boolean {
    const { taken } = this.#world.api;
    const isTold = taken.some(
      ({ order }, at) => this.#origins[at]?.wish === wish && this.#said.told.has(order.id),
    );
    return wish.isOver || isTold;
  }

  #lookAtOrders(): void {
    const { api, wishes, report, log } = this.#world;
    for (const { key } of api.taken.slice(this.#origins.length)) {
      log(`the API takes ${this.#names.of(key)}`);
      const origin = { key, wish: wishes.of(key), page: this.#sent.lastSender(key) };
      const before = this.#origins.find((other) => this.#isSecond(origin, other));
      this.#origins.push(origin);
      if (before) {
        const names = `${this.#names.of(before.key)} and ${this.#names.of(key)}`;
        report('two orders for one wish', `both ${names} were placed for one wish`);
      }
    }
  }

  /** Whether the page that sent an order should have known of another, for the same wish. */
  #isSecond({ wish, page }: Origin, before: Origin): boolean {
    // What is kept nowhere, as a page has warned, is known to that page alone.
    const isKnown = !this.#said.isUnkept(before.key) || before.page === page;
    return before.wish === wish && isKnown;
  }
}

/** Where an order came from. */
interface Origin {
  readonly key: string;
  readonly wish: Wish | undefined;
  readonly page: OpenPage | undefined;
}

/** Statements that tell a reader of an order whose answer is missing. */
const OPEN: ReadonlySet<Statement['says']> = new Set<Statement['says']>([
  'unknown',
  'expired',
  'given-up',
]);
