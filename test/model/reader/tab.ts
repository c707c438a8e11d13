import { openGuide } from '../page/adapter.ts';
import type { LoadPage } from '../page/bundle.ts';
import type { GuidePage } from '../page/surface.ts';
import { type Browser, Neighbour } from '../world/browser.ts';
import { Items } from '../world/storage.ts';
import { createGlobals } from '../world/window.ts';
import type { Wish } from './wishes.ts';

/** What a tab needs from its story to load a page. */
export interface Site {
  readonly browser: Browser;
  readonly load: LoadPage;
  readonly fetchFor: (page: Neighbour) => typeof fetch;
  /** For tests of the checker: puts another page in the place of the real one. */
  readonly disguise?: Disguise | undefined;
}

/** Makes a page that does or says something else than the site's. */
export type Disguise = (guide: GuidePage, page: Neighbour) => GuidePage;

/** The guide as it was loaded into a tab, until a reload. */
export class OpenPage extends Neighbour {
  readonly guide: GuidePage;
  readonly tab: Tab;
  /** When the reader last pressed a button that may send something, here. */
  pressedAt: number | undefined;
  /** The same, on the page that a reload has replaced. */
  readonly pressedBefore: number | undefined;
  /** Keys of the orders that it has said something of. */
  readonly knows = new Set<string>();

  constructor(site: Site, tab: Tab, isReload: boolean, pressedBefore?: number) {
    super(site.browser);
    this.tab = tab;
    this.pressedBefore = pressedBefore;
    const globals = createGlobals(this, tab.session, site.fetchFor(this), isReload);
    const guide = openGuide(site.load(globals), () => site.browser.clock.now);
    this.guide = site.disguise?.(guide, this) ?? guide;
  }
}

/** A tab: what lives longer than its page, and what its reader remembers of it. */
export class Tab {
  readonly name: string;
  readonly session: Items;
  page: OpenPage | undefined;
  /** Names what is entered here: a duplicate has the same, the next order another. */
  lineage: string | undefined;
  wish: Wish | undefined;

  constructor(name: string, session: ReadonlyMap<string, string> = new Map()) {
    this.name = name;
    this.session = new Items(session);
  }

  /** Loads the guide, again if it is there. */
  load(site: Site): void {
    const before = this.page;
    before?.end();
    const pressedBefore = before && (before.pressedAt ?? before.pressedBefore);
    this.page = new OpenPage(site, this, before !== undefined, pressedBefore);
  }

  /** Forgets what belonged to the order before: the reader begins another one. */
  beginAnew(): void {
    this.lineage = undefined;
    this.wish = undefined;
  }
}
