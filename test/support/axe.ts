import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { AXE_TAGS, WIDTHS } from '#components/accessibility';

/**
 * Fails unless axe finds nothing on the page as it is now: WCAG 2.2 A and AA, EN 301 549, and best practice.
 * The message names rule, element and what to do, one line each.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoFindings(page, (axe) => axe.withTags([...AXE_TAGS]));
}

/** The same for colours alone: all that another theme changes on a page that was looked at. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoFindings(page, (axe) => axe.withRules(['color-contrast']));
}

/**
 * Looks at the page as it is now in both themes and widths, and leaves it light and wide. Each theme
 * and each width is looked at in full once; of the other two looks only the colours are new.
 */
export async function expectAccessibleInEveryLook(page: Page): Promise<void> {
  await look(page, 'light', WIDTHS.wide);
  await expectAccessible(page);
  await look(page, 'dark', WIDTHS.wide);
  await expectContrast(page);
  await look(page, 'dark', WIDTHS.phone);
  await expectAccessible(page);
  await expectReflow(page);
  await look(page, 'light', WIDTHS.phone);
  await expectContrast(page);
  await look(page, 'light', WIDTHS.wide);
}

/** Shows the page in a theme, once it has taken it on, and in a width. */
export async function look(page: Page, theme: 'light' | 'dark', width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

async function expectNoFindings(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  await waitForTransitions(page);
  // The other mode opens one more page for each look, for the sake of frames; the site has none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await choose(axe).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`,
    ),
  );
  expect(findings, 'accessibility findings').toEqual([]);
}

/** Half way from one theme to the other, colours have a contrast that nobody sees for long. */
async function waitForTransitions(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** A page reflows: nothing but tables and code may be wider than the window. */
export async function expectReflow(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}
