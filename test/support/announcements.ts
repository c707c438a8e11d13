import type { Page } from '@playwright/test';

/**
 * Writes down, from the next page on, what a screen reader is given to say without being asked: each
 * new text of a live region, and the name and description of what takes the focus though Tab never
 * stops there, or because its entry is wrong.
 */
export async function recordAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output';
    const said: string[] = [];
    window.announcements = said;
    /** The last text of each region that is there. */
    const known = new Map<Element, string>();
    const textOf = (element: Element) =>
      (element instanceof HTMLElement ? element.innerText : '').replaceAll(/\s+/g, ' ').trim();
    const named = (element: Element, attribute: string) =>
      (element.getAttribute(attribute) ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.innerText ?? '')
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim();

    const look = (): void => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = textOf(region);
        const before = known.get(region);
        known.set(region, text);
        // A status that appears together with its text is not sure to be read out; an alert is.
        const isHeard = before !== undefined || region.getAttribute('role') === 'alert';
        if (text !== '' && text !== before && isHeard) said.push(text);
      }
      for (const region of known.keys()) if (!region.isConnected) known.delete(region);
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['role', 'aria-live'],
    });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.tabIndex !== -1 && target.getAttribute('aria-invalid') !== 'true') return;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      const label = isField ? target.labels?.[0]?.innerText : undefined;
      const name = target.getAttribute('aria-label') ?? (named(target, 'aria-labelledby') || label);
      const description = named(target, 'aria-describedby');
      said.push(`> ${[name ?? '', description].filter(Boolean).join(': ')}`);
    });
  });
}

/** What was said since it was asked last, each text in one line. */
export async function takeAnnouncements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.announcements.splice(0));
}

declare global {
  interface Window {
    announcements: string[];
  }
}
