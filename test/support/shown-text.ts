import { expect, type Page } from '@playwright/test';

/**
 * Expects that every text of the page's main part that is there to be seen takes up room: a text
 * without height leaves a hole that no other test notices. Call it in each state of a page.
 *
 * @param state Where the reader is, for the message of a failure.
 */
export async function expectTextShown(page: Page, state: string): Promise<void> {
  // A layout that goes wrong goes wrong when the page is drawn, and what came last with it.
  const lost = await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main part.');
    // By its styles and not by its box: one that the browser has lost is no hidden one.
    const isMeant = (element: Element | null): boolean => {
      if (!element || element === main) return true;
      const { display, contentVisibility } = getComputedStyle(element);
      const isFolded = element.matches('details:not([open]) > :not(summary)');
      if (display === 'none' || contentVisibility === 'hidden' || isFolded) return false;
      return !element.matches(aside) && isMeant(element.parentElement);
    };
    const aside = 'script, style, template, noscript, option, textarea, .visually-hidden';
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || !isMeant(parent)) continue;
      if (getComputedStyle(parent).visibility !== 'visible') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().height === 0) found.push(text);
    }
    return found;
  });
  expect.soft(lost, `texts without height: ${state}`).toEqual([]);
}
