import { recordAnnouncements, takeAnnouncements } from '../support/announcements.ts';
import { Checker } from '../support/checker.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { fillDemo } from '../support/orders.ts';
import { words, type Language } from '../support/words.ts';

for (const language of Object.keys(words) as Language[]) {
  const say = words[language];
  test(`${language}: an order`, async ({ page }) => {
    await recordAnnouncements(page);
    await page.clock.install();
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    const log = async (what: string) => { await page.clock.runFor(2000); await new Promise((r) => setTimeout(r, 700)); console.log(language, what, JSON.stringify(await takeAnnouncements(page), null, 1)); };
    await log('open');
    await guide.storage.fill('120'); await log('fill');
    await guide.storage.press('Tab'); await log('storage');
    await page.getByRole('button', { name: /^100/ }).click(); await log('repair storage');
    await guide.source(1).fill('198.51.100.9/24'); await log('type source');
    await guide.source(1).press('Tab'); await log('source');
    await guide.page.getByRole('button', { name: say.onlyAddress }).click(); await log('repair');
    await guide.page.getByRole('button', { name: say.addSource }).click(); await log('add');
    await guide.page.getByRole('button', { name: say.removeSource(2) }).click(); await log('remove');
    await guide.option(say.existingProfile).check(); await log('existing');
    await guide.submitButton.click(); await log('submit');
    await guide.option(say.newProfile).check(); await log('new');
    await guide.consent.check(); await log('consent');
    await guide.scenario.selectOption('session-over'); await log('scenario');
    await guide.submitButton.click(); await log('session over');
    await guide.scenario.selectOption('success'); await log('scenario 2');
    await guide.submitButton.click(); await log('sent');
    await page.clock.fastForward(12_000); await log('processing');
    await page.clock.fastForward(30_000); await log('ready');
  });
  test(`${language}: a list`, async ({ page }) => {
    await recordAnnouncements(page);
    const checker = new Checker(page, language);
    await checker.open();
    const log = async (what: string) => { await new Promise((r) => setTimeout(r, 700)); console.log(language, what, JSON.stringify(await takeAnnouncements(page), null, 1)); };
    await log('open');
    await checker.button(say.pasteList).click(); await log('dialog');
    await checker.button(say.judgeList).click(); await log('nothing');
    await checker.dialog.getByRole('textbox', { name: say.pastedText }).fill('9.9.9.9\n9.9.9.8\n9.9.9.9/32'); await log('filled');
    await checker.button(say.judgeList).click(); await log('judged');
    await page.keyboard.press('Tab'); await page.keyboard.press('Enter'); await log('dropped');
    await checker.dialog.locator('.dialog__foot button').first().click(); await log('taken');
    await checker.button(say.myAddress).click(); await log('address');
    await checker.button(say.undo).click(); await log('undo');
  });
  test(`${language}: the orders`, async ({ page }) => {
    await recordAnnouncements(page);
    await fillDemo(page, 45);
    await page.goto(`${language}/order-status/`);
    const list = page.getByRole('group', { name: say.orders, exact: true });
    await expect(list.getByRole('row').nth(1)).toBeVisible();
    const log = async (what: string) => { await new Promise((r) => setTimeout(r, 700)); console.log(language, what, JSON.stringify(await takeAnnouncements(page), null, 1)); };
    await log('open');
    await list.getByRole('button', { name: say.showMore }).click(); await log('more');
    await list.getByRole('searchbox', { name: say.searchOrders }).fill('2dzz'); await log('no match');
    await page.getByRole('button', { name: /zurücksetzen|Reset filters/ }).click(); await log('reset');
    await list.getByRole('link').first().click(); await log('opened');
    await page.getByRole('button', { name: say.closeOrder }).click(); await log('closed');
  });
}
