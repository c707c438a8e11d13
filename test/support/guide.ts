import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { words, type Language } from './words.ts';

/** A guide as a reader works with it: by the names of what is on the page. */
export class Guide {
  readonly page: Page;
  readonly language: Language;
  /** Id of the service that the guide is about. */
  readonly service: string;

  constructor(page: Page, language: Language, service: string) {
    this.page = page;
    this.language = language;
    this.service = service;
  }

  get words() {
    return words[this.language];
  }

  /** Opens the guide and waits until its fields can be filled in. */
  async open(): Promise<void> {
    await this.page.goto(`${this.language}/guides/${this.service}/`);
    await this.waitUntilAlive();
  }

  /** A guide comes alive with its reader's first sign; then nothing typed is lost. */
  async waitUntilAlive(): Promise<void> {
    await this.page.mouse.move(200, 200);
    await this.page.mouse.move(210, 210);
    await expect(this.submitButton).toBeEnabled();
    await expect(this.storage).toBeEnabled();
    await expect(this.source(1)).toBeEnabled();
    await expect(this.option(this.words.newProfile)).toBeEnabled();
  }

  /** Enters what an order needs and has no default. */
  async fillIn(source: string): Promise<void> {
    await this.source(1).fill(source);
    await this.consent.check();
  }

  /**
   * Orders with what a new draft has, and follows the order to its end; the page's clock has to be
   * installed.
   *
   * @param name of the service
   */
  async orderUntilReady(name: string): Promise<void> {
    await this.fillIn('203.0.113.7');
    await this.submitButton.click();
    await expect(this.status.getByRole('progressbar')).toHaveAttribute('value', '1');
    await this.page.clock.fastForward(30_000);
    await expect(this.status.getByText(this.words.ready(name), { exact: true })).toBeVisible();
  }

  /** The choice of how the demo's order API behaves. */
  get scenario(): Locator {
    return this.page.getByRole('combobox', { name: this.words.scenario });
  }

  /** What is said below the order button when sending failed. */
  get sendOutcome(): Locator {
    return this.page.getByRole('region', { name: this.words.sendOutcome });
  }

  option(name: string | RegExp): Locator {
    return this.page.getByRole('radio', { name });
  }

  nodeSize(id: string): Locator {
    return this.option(new RegExp(`^${id} `));
  }

  get storage(): Locator {
    return this.page.getByRole('textbox', { name: this.words.storage, exact: true });
  }

  source(row: number): Locator {
    return this.page.getByRole('textbox', { name: this.words.source(row), exact: true });
  }

  note(row: number): Locator {
    return this.page.getByRole('textbox', { name: this.words.note(row), exact: true });
  }

  get consent(): Locator {
    return this.page.getByRole('checkbox', { name: this.words.accept });
  }

  get submitButton(): Locator {
    return this.page.getByRole('button', { name: this.words.submit, exact: true });
  }

  /** The frame of a step, by what it is about. */
  step(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  get status(): Locator {
    return this.step(this.words.status);
  }

  get errorSummary(): Locator {
    return this.page.getByRole('group', { name: this.words.problem, exact: true });
  }
}
