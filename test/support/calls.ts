import type { Locator, Page } from '@playwright/test';
import { Presenting } from './presenting.ts';
import type { Language } from './words.ts';

/** What readers of the list of calls see: written out here, not taken from the dictionaries. */
const words = {
  de: {
    show: 'Aufrufe zeigen',
    list: 'Aufrufe der Order-API',
    count: (count: number) => (count === 1 ? 'Ein Aufruf' : `${count} Aufrufe`),
    none: /^Noch keine Aufrufe\./,
    offline: /^Im gewählten Szenario gibt es keine Verbindung\./,
    lost: 'Antwort verloren',
    accepted: (id: string) => `unter der ID ${id} angenommen`,
    repeated: /(\d+)-mal nacheinander gesendet/,
    again: 'Derselbe Aufruf noch einmal:',
    copy: /^Als curl kopieren/,
    clear: 'Liste leeren',
    close: 'Liste der Aufrufe schließen',
    aboutCall: 'Dieser Aufruf in der Referenz',
    aboutProblem: 'Zum Fehler order-rejected',
  },
  en: {
    show: 'Show calls',
    list: 'Calls to the order API',
    count: (count: number) => (count === 1 ? 'One call' : `${count} calls`),
    none: /^No calls yet\./,
    offline: /^There is no connection in the chosen scenario\./,
    lost: 'Response lost',
    accepted: (id: string) => `accepted the order under the ID ${id}`,
    repeated: /Sent (\d+) times in a row/,
    again: 'The same call again:',
    copy: /^Copy as curl/,
    clear: 'Clear list',
    close: 'Close the list of calls',
    aboutCall: 'This call in the reference',
    aboutProblem: 'About the error order-rejected',
  },
} as const;

/** The list of the demo's calls as somebody who watches them works with it. */
export class Calls {
  readonly page: Page;
  readonly presenting: Presenting;
  readonly words: (typeof words)[Language];

  constructor(page: Page, language: Language) {
    this.page = page;
    this.presenting = new Presenting(page, language);
    this.words = words[language];
  }

  /** The button that opens the list. */
  get opener(): Locator {
    return this.presenting.button(this.words.show);
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: this.words.list, exact: true });
  }

  async open(): Promise<void> {
    await this.presenting.press(this.words.show);
  }

  /** Rows whose line has this text, such as `POST /orders`. */
  rows(text: string | RegExp): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.page.locator('summary').filter({ hasText: text }) });
  }

  /** The line of a row, which opens it. */
  line(row: Locator): Locator {
    return row.locator('summary').first();
  }

  /** A message or command of an open row, by how it begins. */
  text(row: Locator, beginning: string | RegExp): Locator {
    return row.locator('pre').filter({ hasText: beginning }).first();
  }
}
