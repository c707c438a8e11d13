import type { Locator, Page } from '@playwright/test';
import type { Guide } from './guide.ts';

/** What the order at a glance says: written out here, not taken from the dictionaries. */
const said = {
  de: {
    order: 'Ihre Bestellung',
    complete: 'Alle Angaben sind vollständig',
    open: (count: number) =>
      count === 1 ? 'Noch eine Angabe offen' : `Noch ${count} Angaben offen`,
    missing: (count: number) =>
      count === 1 ? 'Eine Angabe fehlt noch' : `${count} Angaben fehlen noch`,
    priceOpen: 'Preis noch offen',
    wrongStorage: /^Die Speichergröße ist nur in Schritten von 50\sGB möglich: 100 oder 150$/,
    toReview: 'Zur Zusammenfassung',
    toSheet: 'Angaben prüfen',
    toStatus: 'Zum Bestellstatus',
    marks: {
      complete: 'vollständig',
      missing: 'Angabe fehlt noch',
      wrong: 'Angabe korrigieren',
      ordered: 'bestellt',
    },
    contents: 'Auf dieser Seite',
    share: 'Teilen',
    name: 'Name (freiwillig)',
    copyText: 'Als Text kopieren',
    textCopied: /^Text und Link kopiert\./,
    close: 'Schließen',
  },
  en: {
    order: 'Your order',
    complete: 'All entries are complete',
    open: (count: number) =>
      count === 1 ? '1 entry left to complete' : `${count} entries left to complete`,
    missing: (count: number) =>
      count === 1 ? 'One entry is missing' : `${count} entries are missing`,
    priceOpen: 'Price not available yet',
    wrongStorage: /^Storage size is available only in steps of 50\sGB: 100 or 150$/,
    toReview: 'Go to the summary',
    toSheet: 'Check the configuration',
    toStatus: 'Go to the order status',
    marks: {
      complete: 'complete',
      missing: 'an entry is missing',
      wrong: 'an entry needs to be corrected',
      ordered: 'ordered',
    },
    contents: 'On this page',
    share: 'Share',
    name: 'Name (optional)',
    copyText: 'Copy as text',
    textCopied: /^Text and link copied\./,
    close: 'Close',
  },
} as const;

/** A phone upright, and the smallest window that WCAG 2.2 asks for (1.4.10, 320 by 256). */
export const PHONES = [
  { width: 390, height: 664 },
  { width: 320, height: 256 },
] as const;

/** The order at a glance of an open guide. */
export class Glance {
  readonly said: (typeof said)['de' | 'en'];
  readonly #page: Page;

  constructor({ page, language }: Guide) {
    this.said = said[language];
    this.#page = page;
  }

  /** The card of a wide page; the line and what it opens of a narrow one. */
  get card(): Locator {
    return this.#page.getByRole('region', { name: this.said.order, exact: true });
  }

  /** The line at the foot of a narrow page. */
  get line(): Locator {
    return this.card.locator('.order-glance__line');
  }

  /** The link of a step in the table of contents, by its number, with its mark. */
  step(number: number, mark?: keyof Glance['said']['marks']): Locator {
    const name = mark ? `^${number}\\. .*${this.said.marks[mark]}$` : `^${number}\\. `;
    return this.#page
      .getByRole('navigation', { name: this.said.contents })
      .getByRole('link', { name: new RegExp(name) });
  }

  /**
   * Tabs from the first control of the form to the end of the page.
   *
   * @returns how many controls had the focus, and which of them the line covered, by how many pixels
   */
  async walk(): Promise<{ readonly controls: number; readonly covered: readonly string[] }> {
    const covered: string[] = [];
    await this.#page.locator('.order-step input').first().focus();
    for (let controls = 1; controls < 200; controls += 1) {
      const { name, pixels, isLast } = await this.#page.evaluate(look);
      if (pixels > 0) covered.push(`${name}: ${pixels} px`);
      if (isLast) return { controls, covered };
      await this.#page.keyboard.press('Tab');
    }
    throw new Error('Tab never came to the end of the page');
  }
}

/** In the page: how much of the focused control the line or what it opens covers, in pixels. */
function look() {
  const focused = document.activeElement ?? document.body;
  const { top, bottom, height } = focused.getBoundingClientRect();
  const parts = document.querySelectorAll('.order-glance, .order-glance__panel:popover-open');
  const edges = [...parts]
    .filter((part) => getComputedStyle(part).position === 'fixed')
    .map((part) => part.getBoundingClientRect().top);
  const edge = Math.min(...edges);
  return {
    name: focused.outerHTML.slice(0, 80),
    // Of what is taller than the free part of the window, the beginning counts.
    pixels: Math.round(height > edge ? Math.max(0, top - edge) : Math.max(0, bottom - edge)),
    isLast: focused.closest('.pagination-links') !== null,
  };
}
