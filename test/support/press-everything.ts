import type { Page } from '@playwright/test';

/** What can be pressed: buttons, and the links that change the page they are on. */
const CONTROLS = 'button, summary, [role="button"], a[href^="?"], a[href^="#field-"]';

/** How often a control of one name is pressed: the second press of many is another one. */
const MOST_PRESSES = 3;

/** What a page shows while it does what was asked of it. */
const BUSY = 'button[aria-disabled=true] .hb-icon--spinner, .loading-text';

export interface Crawl {
  /** Only what is in here is pressed, and in the dialogs that it opens; a selector. */
  readonly within?: string;
  /** The most presses of a control; three unless said. */
  readonly most?: number;
  /** What is typed into a text of several lines that is empty. */
  readonly text?: string;
  /** Opens the page again after a press has left it. */
  readonly reopen?: () => Promise<void>;
}

/** What came of pressing everything. */
export interface Pressed {
  /** The names of all that was pressed. */
  readonly names: readonly string[];
  /** Those after which the focus was nowhere, so that the next Tab begins at the top of the page. */
  readonly losing: readonly string[];
}

/**
 * Presses with Enter each control that the page has, and each that appears by that, those first that
 * were pressed least. So it comes to the states of a page that a reader without a mouse can reach.
 */
export async function pressEverything(page: Page, crawl: Crawl = {}): Promise<Pressed> {
  const { within = 'body', most = MOST_PRESSES, text, reopen } = crawl;
  const counts = new Map<string, number>();
  const losing: string[] = [];
  for (;;) {
    if (text !== undefined) await fillEmptyText(page, text);
    const name = await page.evaluate(focusNext, {
      within,
      most,
      controls: CONTROLS,
      counts: [...counts],
    });
    if (name === undefined) return { names: [...counts.keys()], losing };
    counts.set(name, (counts.get(name) ?? 0) + 1);
    await page.keyboard.press('Enter');
    if (!(await settle(page))) await reopen?.();
    else if (await page.evaluate(isFocusNowhere)) losing.push(name);
  }
}

async function fillEmptyText(page: Page, text: string): Promise<void> {
  for (const area of await page.locator('dialog[open] textarea').all()) {
    if ((await area.inputValue()) === '') await area.fill(text);
  }
}

/** Focuses the control to press next, in the open dialog if there is one; says its name. */
function focusNext(search: {
  readonly within: string;
  readonly most: number;
  readonly controls: string;
  readonly counts: readonly (readonly [name: string, count: number])[];
}): string | undefined {
  const counts = new Map(search.counts);
  const dialogs = [...document.querySelectorAll<HTMLElement>('dialog[open]')];
  const places = dialogs.length > 0 ? dialogs : document.querySelectorAll(search.within);
  const textOf = (element: Element | null | undefined) =>
    element?.getAttribute('aria-label') ??
    document.getElementById(element?.getAttribute('aria-labelledby') ?? '')?.textContent ??
    '';
  const nameOf = (control: Element) => {
    const group = textOf(control.closest('[role=group], [role=region], dialog'));
    const own = control.getAttribute('aria-label') ?? control.textContent;
    return `${group}: ${own}`.replaceAll(/\s+/g, ' ').replaceAll(/[\da-f]*\d[\da-f]*/g, '#');
  };
  const open = [...places]
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(search.controls)])
    .filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        control.closest('[inert]') === null &&
        !control.matches(':disabled, [aria-disabled=true]'),
    )
    .map((control) => ({ control, name: nameOf(control) }))
    .map((entry) => ({ ...entry, count: counts.get(entry.name) ?? 0 }))
    .filter(({ count }) => count < search.most)
    .sort((a, b) => a.count - b.count);
  const [next] = open;
  document.body.dataset.leaving = 'no';
  window.navigation.onnavigate = ({ destination, downloadRequest }) => {
    if (!destination.sameDocument && downloadRequest === null) {
      document.body.dataset.leaving = 'yes';
    }
  };
  next?.control.focus();
  return next?.name;
}

/**
 * Waits until the page has done what was asked of it: nothing is loading, and for some frames nothing
 * has changed.
 *
 * @returns whether it is still the same page
 */
async function settle(page: Page): Promise<boolean> {
  try {
    return await page.evaluate(async (busy) => {
      // Only the page on which something was pressed has the mark.
      if (document.body.dataset.leaving === undefined) return false;
      const isBusy = () =>
        document.body.dataset.leaving === 'yes' || document.querySelector(busy) !== null;
      const observer = new MutationObserver(() => undefined);
      observer.observe(document.body, { childList: true, subtree: true });
      for (let quiet = 0; quiet < 4;) {
        await new Promise(requestAnimationFrame);
        const isQuiet = observer.takeRecords().length === 0 && !isBusy();
        quiet = isQuiet ? quiet + 1 : 0;
      }
      observer.disconnect();
      return true;
    }, BUSY);
  } catch {
    // Another page has taken its place.
    await page.waitForFunction(() => document.body.dataset.leaving === undefined);
    await page.waitForLoadState();
    return false;
  }
}

function isFocusNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}
