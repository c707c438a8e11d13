import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import type { Language } from './words.ts';

/** What those who present the demo see: written out here, not taken from the dictionaries. */
const words = {
  de: {
    open: 'Vorführen',
    fillIn: 'Beispiel eintragen',
    replace: 'Durch Beispiel ersetzen',
    examples: 'Beispielbestellungen zeigen',
    example: /^Beispiel: /,
    reset: 'Demo zurücksetzen',
    confirmReset: 'Demo zurücksetzen',
  },
  en: {
    open: 'Controls',
    fillIn: 'Fill in an example',
    replace: 'Replace with example',
    examples: 'Show example orders',
    example: /^Example: /,
    reset: 'Reset demo',
    confirmReset: 'Reset demo',
  },
} as const;

/** The demo's banner as somebody who presents the handbook works with it. */
export class Presenting {
  readonly page: Page;
  readonly words: (typeof words)[Language];

  constructor(page: Page, language: Language) {
    this.page = page;
    this.words = words[language];
  }

  /** The button that opens all others. */
  get opener(): Locator {
    return this.button(this.words.open);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What the banner says of the last action. */
  get said(): Locator {
    return this.page.locator('.demo-banner').getByRole('status');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Opens the tools if they are not, and presses one of them. */
  async press(name: string): Promise<void> {
    if ((await this.opener.getAttribute('aria-expanded')) === 'false') await this.opener.click();
    await this.button(name).click();
  }

  /** Resets the demo, and waits until the page is there again. */
  async reset(): Promise<void> {
    await this.press(this.words.reset);
    await this.dialog.getByRole('button', { name: this.words.confirmReset }).click();
    await expect(this.said).not.toBeEmpty();
  }
}
