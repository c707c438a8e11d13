import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/** Tabs on until the focus stands on what has this name, as a reader without a mouse would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const label = await focused.evaluate((element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return [
        element.getAttribute('aria-label'),
        element.textContent,
        ...labels.map((l) => l.textContent),
      ]
        .filter(Boolean)
        .join(' ');
    });
    if (name.test(label)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test('an order is placed with the keyboard alone', async ({ page }) => {
  const guide = new Guide(page, 'de', 'private-registry');
  await page.goto('de/guides/private-registry/#service-type');
  // The first key is the sign of life; from then on Tab meets every control.
  await page.keyboard.press('Shift');
  await expect(guide.consent).toBeEnabled();

  await tabTo(page, /^b2-4/);
  await page.keyboard.press('ArrowDown');
  await expect(guide.nodeSize('b4-8')).toBeChecked();
  await tabTo(page, /Speichergröße in GB/);
  await page.keyboard.press('ArrowUp');
  await expect(guide.storage).toHaveValue('100');
  await tabTo(page, /Quelle 1$/);
  await page.keyboard.type('203.0.113.7');
  await tabTo(page, /Ich habe diese/);
  await page.keyboard.press('Space');
  await tabTo(page, /Jetzt kostenpflichtig bestellen/);
  await page.keyboard.press('Enter');
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
});

test('the contents of a narrow window close when Tab goes on to the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('de/reference/storage/');
  const contents = page.locator('#starlight__mobile-toc');
  await contents.locator('summary').press('Enter');
  await contents.getByRole('link').last().press('Tab');
  await expect(contents).not.toHaveAttribute('open');
  await expect(page.locator(':focus')).toBeVisible();
});
