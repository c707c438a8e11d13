import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/**
 * Translates the page as browsers do: each text becomes a new one, in elements of its own, in the
 * place of the old one, and so does every text that comes later.
 */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const xhtml = 'http://www.w3.org/1999/xhtml';
    const untranslated = 'script, style, textarea, font, [translate="no"]';
    const replace = (text: Text): void => {
      if (text.data.trim() === '' || text.parentElement?.closest(untranslated)) return;
      const outer = document.createElementNS(xhtml, 'font');
      const inner = document.createElementNS(xhtml, 'font');
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const below = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(replace);
    };
    below(document.body);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target instanceof Text && target.isConnected) replace(target);
        for (const node of addedNodes) if (node.isConnected) below(node);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

test('a page that the browser translates says what is the case, through a whole order', async ({
  page,
}) => {
  await page.clock.install();
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.source(1).fill('203.0.113.9');
  await translate(page);
  // By place, not by name: names are translated.
  const summary = page.locator('[data-step="review"]');
  const status = page.locator('[data-step="status"]');
  const storage = page.locator('[data-step="storage"]');
  await expect(summary).toContainText('203.0.113.9');

  await page.locator('[data-step="trusted-sources"] input').first().fill('198.51.100.77');
  await storage.getByRole('textbox').fill('150');
  await expect(storage).toContainText('150');
  await page.locator('[data-step="node-size"]').getByRole('radio').nth(1).check();
  await expect(summary).toContainText('198.51.100.77');
  await expect(summary).not.toContainText('203.0.113.9');
  await expect(summary).toContainText('150');

  await summary.getByRole('checkbox').check();
  await summary.locator('button[type="submit"]').click();
  const badge = status.locator('.badge').first();
  const texts = async () => ({
    badge: await badge.textContent(),
    history: await status.getByRole('listitem').allTextContents(),
  });
  await expect(status.getByRole('progressbar')).toHaveAttribute('value', '1');
  const atFirst = await texts();
  await page.clock.fastForward(12_000);
  await expect(status.getByRole('progressbar')).toHaveAttribute('value', /^[2-9]\d$/);
  await expect(badge).not.toHaveText(atFirst.badge ?? '');
  const meanwhile = await texts();
  await page.clock.fastForward(30_000);
  await expect(status).toContainText(guide.words.projectId);
  await expect(badge).not.toHaveText(meanwhile.badge ?? '');
  expect((await texts()).history).not.toEqual(atFirst.history);
  await expect(status).not.toContainText('Wie es weitergeht');
  const ready = `«${guide.words.ready('Caching')}»`;
  await expect(status.getByText(ready, { exact: true })).toBeVisible();
});
