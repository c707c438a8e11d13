import type { Locator, Page } from '@playwright/test';
import { Calls } from '../support/calls.ts';
import { expect } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import type { Language } from '../support/words.ts';

/** What a picture shows: a page, and what has been done on it. */
export interface State {
  readonly name: string;
  /** Brings the page into it. Resolves with what is to be in view, or nothing for the beginning. */
  readonly reach: (page: Page, language: Language) => Promise<Locator | undefined>;
}

/** A page as it is when one opens it, from its beginning or from a heading on. */
function opened(name: string, address: string, headingId?: string): State {
  return {
    name,
    reach: async (page, language) => {
      await page.goto(`${language}/${address}`);
      return headingId === undefined ? undefined : page.locator(`#${headingId}`);
    },
  };
}

/** A guide that is alive, after something was done in it; resolves with what is looked at. */
function inGuide(name: string, act: (guide: Guide) => Promise<Locator>): State {
  return {
    name,
    reach: async (page, language) => {
      const guide = new Guide(page, language, 'caching');
      await guide.open();
      return act(guide);
    },
  };
}

export const STATES: readonly State[] = [
  opened('home', ''),
  opened('guide', 'guides/caching/'),
  opened('guide-sizes', 'guides/caching/', 'node-size'),
  inGuide('guide-wrong-entries', async (guide) => {
    await guide.submitButton.click();
    await expect(guide.errorSummary).toBeFocused();
    return guide.errorSummary;
  }),
  inGuide('guide-wrong-source', async (guide) => {
    await guide.source(1).fill('198.51.100.9/24');
    await guide.source(1).blur();
    await expect(guide.source(1)).toHaveAttribute('aria-invalid', 'true');
    return guide.source(1);
  }),
  inGuide('guide-summary', async (guide) => {
    await guide.storage.fill('150');
    await guide.fillIn('203.0.113.7');
    return guide.step(guide.words.review);
  }),
  inGuide('guide-ordered', async (guide) => {
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.status.getByRole('progressbar')).toHaveAttribute('value', '1');
    return guide.status;
  }),
  inGuide('guide-calls', async (guide) => {
    const calls = new Calls(guide.page, guide.language);
    await guide.scenario.selectOption('rejected');
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await calls.open();
    await calls.line(calls.rows('POST')).click();
    // From here on the page rests.
    await calls.presenting.opener.click();
    return guide.errorSummary;
  }),
  inGuide('guide-pasted-list', async ({ page, words: say }) => {
    await page.getByRole('button', { name: say.pasteList, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: say.pastedText })
      .fill('203.0.113.7 # Office\n198.51.100.9/24\n192.0.2.0/28');
    await dialog.getByRole('button', { name: say.judgeList, exact: true }).click();
    await expect(dialog.getByRole('textbox', { name: say.pastedLine(2) })).toBeVisible();
    return dialog;
  }),
  {
    name: 'search',
    reach: async (page, language) => {
      await page.goto(`${language}/`);
      await page
        .getByRole('button', { name: language === 'de' ? 'Suchen' : 'Search' })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(language === 'de' ? 'Whitelist' : 'allowlist');
      await expect(dialog.getByRole('listitem').first()).toBeVisible();
      return dialog;
    },
  },
  opened('order-status', 'order-status/'),
  opened('node-sizes', 'reference/node-sizes/'),
  opened('storage', 'reference/storage/'),
  opened('trusted-sources', 'reference/trusted-sources/'),
  opened('regions', 'reference/regions/'),
  opened('billing', 'reference/billing/'),
  opened('price-calculator', 'reference/price-calculator/'),
  opened('glossary', 'reference/glossary/'),
  opened('errors', 'reference/errors/'),
];
