import type { Presses } from './presses.ts';
import { type DeedName, deviceSleeps, tabSleeps, WAKING } from './story.ts';
import { type OpenPage, type Site, Tab } from './tab.ts';

/** More would not tell more. */
const MOST_TABS = 4;

/** Somebody with a browser: does the deeds of a story, and presses only what is there. */
export class Reader {
  readonly tabs: Tab[] = [];
  readonly presses: Presses;
  readonly #site: Site;
  #opened = 0;

  constructor(site: Site, presses: Presses) {
    this.#site = site;
    this.presses = presses;
  }

  /**
   * Does one deed at once; what follows from it takes its time.
   *
   * @returns what was done, and in which tab
   */
  do(does: DeedName, at: number): string {
    if (this.tabs.length === 0) this.open();
    const tab = this.tabs[at % this.tabs.length];
    if (!tab?.page) return does;
    const done = does === 'press something' ? this.presses.choose(tab.page, at) : does;
    this.#doWithBrowser(done, tab);
    if (!tab.page.isGone()) this.#doWithPage(done, tab.page, at);
    return `${done} (${tab.name})`;
  }

  /** A new tab on the guide. */
  open(from?: Tab): Tab {
    const tab = new Tab(`tab ${++this.#opened}`, from?.session);
    // A page that can keep nothing has nothing that could be copied.
    if (from && !from.page?.guide.warns()) {
      tab.lineage = from.lineage;
      tab.wish = from.wish;
    }
    if (this.#site.browser.storage === 'full') tab.session.fill();
    this.tabs.push(tab);
    tab.load(this.#site);
    return tab;
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
        if (tab.page?.guide.warns()) tab.beginAnew();
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
        browser.fill();
        for (const { session } of this.tabs) session.fill();
        break;
      default:
    }
  }

  #doWithPage(does: DeedName, page: OpenPage, at: number): void {
    const { clock } = page.browser;
    const act = (): void => {
      this.presses.do(does, page, at);
      this.#sleep(does, page);
    };
    if (page.sleepingUntil <= clock.now) {
      act();
      return;
    }
    page.sleepingUntil = clock.now;
    clock.wake(page);
    clock.after(WAKING, act, page);
  }

  #sleep(does: DeedName, page: OpenPage): void {
    const { clock, locks } = page.browser;
    const { [does]: ofDevice = 0 } = deviceSleeps;
    const { [does]: ofTab = 0 } = tabSleeps;
    if (ofDevice > 0) {
      for (const { page: each } of this.tabs) if (each) each.sleepingUntil = clock.now + ofDevice;
    } else if (ofTab > 0 && !locks?.concern(page)) page.sleepingUntil = clock.now + ofTab;
  }

  #close(tab: Tab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    tab.page?.end();
  }
}
