/** The `test` of pictures: a day and IDs that are the same with each run. */
import { test as base } from '../support/fixtures.ts';

export { expect } from '../support/fixtures.ts';

/** When everything happens. */
const NOW = new Date('2026-11-28T10:00:00Z');

export const test = base.extend({
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(NOW);
    await page.addInitScript(() => {
      let last = 0;
      crypto.getRandomValues = (array) => {
        if (array instanceof Uint8Array) array.fill(++last);
        return array;
      };
    });
    await use(page);
  },
});
