import type { AboutSending, Statement } from '../page/surface.ts';
import type { OpenPage } from '../reader/tab.ts';
import { HEARING, Standing } from './standing.ts';
import type { KeyNames, Watched } from './world.ts';

/** Milliseconds of being connected after which an order must not wait any more. */
const CONNECTED = 5_000;

/** Looks at what pages say, and whether it is so. */
export class SaidWatch {
  /** Orders that a reader was told of, by ID. */
  readonly told = new Set<string>();
  readonly #world: Watched;
  readonly #names: KeyNames;
  readonly #standing: Standing;
  readonly #said = new Map<OpenPage, string>();
  /** Keys of which a page knew that warns of keeping nothing. */
  readonly #unkept = new Set<string>();

  constructor(world: Watched, names: KeyNames) {
    this.#world = world;
    this.#names = names;
    this.#standing = new Standing(world.clock);
  }

  /** Whether a reader was warned that what is known of a key is not kept. */
  isUnkept(key: string): boolean {
    return this.#unkept.has(key);
  }

  look(page: OpenPage): void {
    const { guide, tab } = page;
    const says = guide.says();
    const text = says.map((said) => this.#words(said)).join(', ');
    if (text !== (this.#said.get(page) ?? '')) {
      this.#said.set(page, text);
      this.#world.log(`${tab.name} says ${text || 'nothing'}`);
    }
    for (const said of says) if ('key' in said) page.knows.add(said.key);
    if (guide.warns()) for (const key of page.knows) this.#unkept.add(key);
    for (const said of says) this.#hear(page, said);
  }

  #hear(page: OpenPage, said: Statement): void {
    const { api, wishes, report } = this.#world;
    const what = `${page.tab.name} says ${this.#words(said)}`;
    if ('orderId' in said) {
      this.told.add(said.orderId);
      const isOrder = api.taken.some(({ order }) => order.id === said.orderId);
      if (!isOrder) report('a false "ordered"', what);
      return;
    }
    if (said.own && (said.says === 'sending' || said.says === 'waiting')) {
      wishes.isUnderWay(said.key, page.tab, this.isUnkept(said.key));
    }
    this.#hearCalledOff(page, said);
    if (said.says === 'waiting') {
      const isInVain = this.#standing.isTooLong(
        page,
        `in vain: ${said.key}`,
        this.#isSentByNow(),
        CONNECTED,
      );
      if (isInVain) report('a false "waiting"', what);
    }
    if (said.says === 'given-up') this.#world.reader.presses.hearGivenUp(said.key);
    if (NOT_ORDERED.has(said.says)) {
      const isFalse = this.#mayBeOrdered(said.key);
      if (this.#standing.isTooLong(page, what, isFalse)) report('a false "not sent"', what);
    }
  }

  /**
   * What the reader has called off does not wait any more. Where it was on its way already, or the
   * page was gone before it could do it, a page says so, and they know.
   */
  #hearCalledOff(page: OpenPage, { says, key }: AboutSending): void {
    const { clock, reader, report } = this.#world;
    const { calledOff } = reader.presses;
    const off = calledOff.get(key);
    if (!off) return;
    if (says === 'sending' || says === 'elsewhere') calledOff.delete(key);
    if (says !== 'waiting' || clock.now - off.at <= HEARING) return;
    calledOff.delete(key);
    const isAsBefore = page === off.page && (page.pressedAt ?? -Infinity) < off.at;
    if (isAsBefore) report('stuck', `${page.tab.name} goes on waiting with ${this.#names.of(key)}`);
  }

  /** "Not sent" is false while there is an order with that key, or one on its way. */
  #mayBeOrdered(key: string): boolean {
    // Tabs that can keep nothing know nothing of each other, and have said so.
    return this.#world.network.hasOrWill(key) && !this.isUnkept(key);
  }

  /** What waits for a connection is sent once there is one, if the page that waits is awake. */
  #isSentByNow(): boolean {
    const { browser, clock, reader } = this.#world;
    const isAnySleeping = reader.tabs.some(({ page }) => page && page.sleepingUntil > clock.now);
    return browser.online && !isAnySleeping;
  }

  #words(said: Statement): string {
    if ('key' in said) return `${said.says} (${this.#names.of(said.key)})`;
    const key = this.#world.api.taken.find(({ order }) => order.id === said.orderId)?.key;
    const verb = said.says === 'placed' ? 'ordered' : 'follows';
    return `${verb} (${key === undefined ? 'no such order' : this.#names.of(key)})`;
  }
}

/** Statements by which a reader is sure that there is no order. */
const NOT_ORDERED: ReadonlySet<Statement['says']> = new Set<Statement['says']>([
  'waiting',
  'not-sent',
  'missed',
  'refused',
]);
