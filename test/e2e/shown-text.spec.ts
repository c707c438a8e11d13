import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { expectTextShown } from '../support/shown-text.ts';

/* No text is lost in any state that a reader brings a guide into. */

const screens = [
  ['de', { width: 1280, height: 800 }],
  ['en', { width: 390, height: 844 }],
] as const;

for (const [language, viewport] of screens) {
  test.describe(`${language}, ${viewport.width} px wide`, () => {
    test.use({ viewport });

    test('every text of a guide has room, whatever is chosen, wrong, sent or ready', async ({
      page,
    }) => {
      const guide = new Guide(page, language, 'caching');
      const { words: say } = guide;
      const shown = (state: string) => expectTextShown(page, state);
      await page.clock.install();
      await guide.open();
      await shown('untouched');

      for (const [size, what] of [
        ['120', 'between two steps'],
        ['5000', 'too large'],
        ['', 'erased'],
        ['100', 'right again'],
      ] as const) {
        await guide.storage.fill(size);
        await shown(`storage ${what}, while it is typed`);
        await guide.storage.blur();
        await shown(`storage ${what}, left`);
      }
      await guide.nodeSize('a4-16').check();
      await shown('another size');

      await guide.source(1).fill('198.51.100.9/24');
      await guide.source(1).blur();
      await shown('a wrong source');
      await guide.option(say.existingProfile).check();
      await expect(guide.option(/004711/)).toBeVisible();
      await shown('the list of billing profiles');
      await page.getByRole('searchbox', { name: say.searchProfiles }).fill('zzz');
      await expect(guide.option(/004711/)).toBeHidden();
      await shown('no billing profile found');

      await guide.storage.fill('120');
      await guide.submitButton.click();
      await expect(guide.errorSummary).toBeFocused();
      await shown('refused by the form');

      await guide.option(say.newProfile).check();
      await guide.storage.fill('100');
      await guide.source(1).fill('203.0.113.7');
      await guide.consent.check();
      await shown('put right');
      await guide.submitButton.click();
      await expect(guide.status.getByRole('progressbar')).toBeVisible();
      await shown('ordered');
      await page.clock.fastForward(30_000);
      await expect(guide.status.getByText(say.ready('Caching'), { exact: true })).toBeVisible();
      await shown('ready');
    });
  });
}
