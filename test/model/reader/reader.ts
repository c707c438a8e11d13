import type { Button } from '../page/surface.ts';
import { type DeedName, sleeps, type Sleep } from './story.ts';
import type { OpenPage } from './tab.ts';
import { type Site, Tab } from './tab.ts';
import type { Wishes } from './wishes.ts';

/** More would not tell more. */
const MOST_TABS = 4;

/** Somebody with a browser: does the deeds of a story, and presses only what is there. */
export class Reader {
  readonly tabs: Tab[] = [];
  /** Keys of the orders that the reader knowingly gave up. */
  readonly givenUp = new Set<string>();
  readonly #site: Site;
  readonly #wishes: Wishes;
  readonly #isTheirs: (orderId: string, key: string) => boolean;
  #opened = 0;

  /** @param isTheirs Whether an order comes from the wish of the sending with that key. */
  constructor(site: Site, wishes: Wishes, isTheirs: (orderId: string, key: string) => boolean) {
    this.#site = site;
    this.#wishes = wishes;
    this.#isTheirs = isTheirs;
  }

  /** The name of the tab that a deed is done in. */
  nameOfTab(at: number): string {
    return this.tabs[at % this.tabs.length]?.name ?? 'a new tab';
  }

  /** Does one deed at once; what follows from it takes its time. */
  do(does: DeedName, at: number): void {
    if (this.tabs.length === 0) this.open();
    const tab = this.tabs[at % this.tabs.length];
    if (!tab?.page) return;
    this.#doWithBrowser(does, tab);
    if (tab.page.isGone()) return;
    this.#wake(tab.page);
    this.#doWithPage(does, tab.page);
  }

  /** A new tab on the guide. */
  open(from?: Tab): Tab {
    const tab = new Tab(`tab ${++this.#opened}`, from?.session);
    if (from && !this.#isForgetful()) {
      const { lineage, wish, lastTold } = from;
      Object.assign(tab, { lineage, wish, lastTold });
    }
    this.tabs.push(tab);
    tab.load(this.#site);
    return tab;
  }

  /** Presses a button, if it is there. */
  press(page: OpenPage, button: Button): void {
    const { guide, tab } = page;
    if (!guide.buttons().includes(button)) return;
    if (button === 'order') {
      if (guide.isUntouched()) this.#enter(page, 0);
      this.#wishes.press(tab, guide.configuration(), this.#isForgetful());
    }
    if (button === 'order' || button === 'settle') page.pressedAt = this.#site.browser.clock.now;
    if (button === 'prepare-next') tab.beginAnew();
    if (button === 'discard') {
      for (const said of guide.says()) if ('key' in said) this.#giveUp(said.key);
    }
    guide.press(button);
  }

  /** Answers "is it this one?": with their order if it is there, unless they mean none. */
  answer(page: OpenPage, isNone = false): void {
    const question = page.guide.question();
    if (!question) return;
    const { key, orderIds } = question;
    const own = isNone ? undefined : orderIds.find((id) => this.#isTheirs(id, key));
    if (own === undefined) this.#giveUp(key);
    page.pressedAt = this.#site.browser.clock.now;
    page.guide.answer(question, own);
  }

  #doWithBrowser(does: DeedName, tab: Tab): void {
    const { browser } = this.#site;
    switch (does) {
      case 'open':
        if (this.tabs.length < MOST_TABS) this.open();
        break;
      case 'duplicate':
        if (this.tabs.length < MOST_TABS) this.open(tab);
        break;
      case 'reload':
        if (this.#isForgetful()) tab.beginAnew();
        tab.load(this.#site);
        break;
      case 'close':
        this.#close(tab);
        break;
      case 'restart browser':
        for (const open of [...this.tabs]) this.#close(open);
        this.open();
        break;
      case 'go offline':
      case 'go online':
        browser.connect(does === 'go online');
        break;
      case 'fill storage':
        if (browser.storage === 'working') browser.storage = 'full';
        break;
      default:
    }
  }

  #doWithPage(does: DeedName, page: OpenPage): void {
    switch (does) {
      case 'order':
      case 'settle':
      case 'discard':
      case 'cancel':
      case 'prepare-next':
        this.press(page, does);
        break;
      case 'recognise':
      case 'recognise none':
        this.answer(page, does === 'recognise none');
        break;
      case 'order twice':
        this.press(page, 'order');
        this.press(page, 'order');
        break;
      case 'enter 0':
      case 'enter 1':
      case 'enter 2':
        this.#enter(page, Number(does.at(-1)));
        break;
      case 'freeze tab 3 h':
      case 'freeze tab 25 h':
        if (!page.browser.locks?.isHolding(page)) this.#sleep(page, after(does, 'freeze tab '));
        break;
      case 'sleep 2 min':
      case 'sleep 3 h':
      case 'sleep 23 h':
      case 'sleep 25 h':
        for (const { page: each } of this.tabs) {
          if (each) this.#sleep(each, after(does, 'sleep '));
        }
        break;
      default:
    }
  }

  #enter(page: OpenPage, configuration: number): void {
    if (page.guide.buttons().includes('order')) page.guide.enter(configuration);
  }

  #giveUp(key: string): void {
    this.givenUp.add(key);
    const wish = this.#wishes.of(key);
    if (wish) wish.isOver = true;
  }

  #sleep(page: OpenPage, time: number): void {
    page.sleepingUntil = page.browser.clock.now + time;
  }

  #wake(page: OpenPage): void {
    page.sleepingUntil = 0;
    page.browser.clock.wake(page);
  }

  #close(tab: Tab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    tab.page?.end();
  }

  #isForgetful(): boolean {
    return this.#site.browser.storage !== 'working';
  }
}

function after(does: DeedName, prefix: string): number {
  return sleeps[does.slice(prefix.length) as Sleep];
}
