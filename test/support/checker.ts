import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { words, type Language } from './words.ts';

/** The editor of trusted sources on its reference page, where a list is checked without an order. */
export class Checker {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  get words() {
    return words[this.language];
  }

  /** Opens the page and brings it to life by a key alone. */
  async open(): Promise<void> {
    await this.page.goto(`${this.language}/reference/trusted-sources/`);
    await this.page.keyboard.press('Shift');
    await expect(this.source(1)).toBeEnabled();
    // A list of hundreds is more than a service takes.
    await this.page.locator('#checker-policy').selectOption('general');
  }

  source(row: number): Locator {
    return this.page.getByRole('textbox', { name: this.words.source(row), exact: true });
  }

  note(row: number): Locator {
    return this.page.getByRole('textbox', { name: this.words.note(row), exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Brings a text into the list by the dialog, whose last button has this name. */
  async paste(text: string, take: string): Promise<void> {
    await this.button(this.words.pasteList).click();
    await this.dialog.getByRole('textbox', { name: this.words.pastedText }).fill(text);
    await this.button(this.words.judgeList).click();
    await this.button(take).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Opens a file with this text in the dialog. */
  async importText(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    await this.page.locator('.sources-editor__tools input[type=file]').setInputFiles(file);
  }

  /** What stands in the list: source and note of each row. */
  async entries(): Promise<readonly (readonly [source: string, note: string])[]> {
    return this.page.locator('.list-row').evaluateAll((rows) =>
      rows.map((row) => {
        const [source, note] = row.querySelectorAll('input');
        return [source?.value ?? '', note?.value ?? ''] as const;
      }),
    );
  }
}
