import { readCatalogue } from '#catalogue/read';
import { kept } from '#kept';
import type { Page } from '@playwright/test';
import { recordAnnouncements, takeAnnouncements } from '../support/announcements.ts';
import { Checker } from '../support/checker.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { messageOf } from '../support/messages.ts';
import { fillDemo } from '../support/orders.ts';
import { words, type Language } from '../support/words.ts';

const { services, orderStatuses: statuses } = readCatalogue();
const { documents } = services.find(({ id }) => id === 'caching') ?? {};

/**
 * Expects exactly this since the last look: a text of a live region, or, behind `>`, the name of what
 * has taken the focus, and its description.
 */
async function expectSaid(page: Page, ...expected: readonly string[]): Promise<void> {
  const said: string[] = [];
  await expect
    .poll(async () => {
      said.push(...(await takeAnnouncements(page)));
      return said.map(normal);
    })
    .toEqual(expected.map(normal));
  // What comes with the next frames would be said too.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  said.push(...(await takeAnnouncements(page)));
  expect(said.map(normal)).toEqual(expected.map(normal));
}

function normal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

for (const language of Object.keys(words) as Language[]) {
  const say = words[language];
  const t = (key: string, values?: Readonly<Record<string, string | number>>) =>
    messageOf(language, key, values);
  const euros = (amount: number) =>
    new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-US', {
      style: 'currency',
      currency: 'EUR',
    }).format(amount);

  /** What is said of an order of Caching in this status. */
  const named = (id: string) => {
    const { name, meaning } = statuses.find((status) => status.id === id) ?? {};
    const text = meaning?.[language].replaceAll('{service}', 'Caching') ?? '';
    return `${name?.[language] ?? ''}: ${text}`;
  };

  test(`${language}: whatever appears during an order is read out, once`, async ({ page }) => {
    await recordAnnouncements(page);
    await page.clock.install();
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    const wrong = t('field.error-prefix');
    await takeAnnouncements(page);

    await guide.storage.fill('120');
    await expectSaid(page, t('storage.price-per-step', { step: 50, price: euros(14.3) }));
    await guide.storage.press('Tab');
    const steps = t('issue.storage-step', { step: 50, lower: 100, upper: 150 });
    await expectSaid(page, `${wrong} ${steps}`);
    await page.getByRole('button', { name: t('storage.take', { gb: 100 }) }).click();
    await expectSaid(page, t('storage.price', { count: 100, price: euros(28.6) }));

    await guide.source(1).fill('198.51.100.9/24');
    await expectSaid(page);
    await guide.source(1).press('Tab');
    const hostBits = t('issue.source-host-bits', {
      text: '198.51.100.9/24',
      network: '198.51.100.0/24',
      addresses: 256,
      single: '198.51.100.9/32',
    });
    await expectSaid(page, t('sources.row', { number: 1, message: hostBits }));
    // The wrong field takes the focus with what is wrong; then it is mended.
    await guide.source(1).fill('9.9.9.9');
    await takeAnnouncements(page);
    await guide.source(1).press('Tab');
    await expectSaid(page);
    await guide.source(1).fill('198.51.100.9/24');
    await guide.source(1).press('Tab');
    await expectSaid(page, t('sources.row', { number: 1, message: hostBits }));
    await page.getByRole('button', { name: say.onlyAddress }).click();
    await expectSaid(page, t('sources.documentation'));
    await page.getByRole('button', { name: say.addSource }).click();
    await expectSaid(page, t('sources.added', { number: 2 }));
    await page.getByRole('button', { name: say.removeSource(2) }).click();
    const length = t('sources.count', { count: 1 });
    await expectSaid(page, `${t('sources.done-removed', { number: 2 })} ${length}`);

    await guide.option(say.existingProfile).check();
    await expectSaid(page, t('billing.loading'), t('billing.count', { count: 12 }));
    await guide.submitButton.click();
    const problems = [t('issue.billing-profile-missing'), t('issue.documents-not-accepted')];
    const heading = t('problem.heading');
    await expectSaid(page, `> ${heading}`, [heading, ...problems].join(' '));

    await guide.option(say.newProfile).check();
    await guide.scenario.selectOption('session-over');
    await takeAnnouncements(page);
    await guide.consent.focus();
    const accept = t('review.accept', { count: documents?.length ?? 0 });
    const unaccepted = `${wrong} ${t('issue.documents-not-accepted')}`;
    await expectSaid(page, `> ${accept}: ${unaccepted}`);
    await guide.consent.check();
    await guide.submitButton.click();
    const notSent = [
      t('send.unsent'),
      t('reason.session-over'),
      t('send.kept'),
      t('remedy.sign-in'),
      t('failure.learn-more'),
      t('remedy.sign-in-link'),
    ].join(' ');
    await expectSaid(page, t('review.sending'), `> ${say.sendOutcome}: ${notSent}`);
    await expect(page).toHaveTitle(say.errorTitle);

    await guide.scenario.selectOption('success');
    await guide.submitButton.click();
    await expectSaid(page, t('review.sending'), `> ${say.status}`, named('new'));
    await page.clock.fastForward(12_000);
    await expectSaid(page, named('processing'));
    await page.clock.fastForward(30_000);
    await expectSaid(page, named('done'));
  });

  test(`${language}: whatever appears around a pasted list is read out, once`, async ({ page }) => {
    await recordAnnouncements(page);
    const checker = new Checker(page, language);
    await checker.open();
    await takeAnnouncements(page);

    await checker.button(say.pasteList).click();
    await checker.button(say.judgeList).click();
    const nothing = `${t('field.error-prefix')} ${t('paste.nothing')}`;
    await expectSaid(page, `> ${t('paste.label')}: ${t('paste.hint')} ${nothing}`);
    const field = checker.dialog.getByRole('textbox', { name: say.pastedText });
    await field.fill('9.9.9.9\n8.8.8.8\n9.9.9.9/32');
    await checker.button(say.judgeList).click();
    const repeated = t('paste.same-line', { text: '9.9.9.9/32', line: 1 });
    await expectSaid(page, `> ${say.pastedLine(3)}: ${repeated}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const counts = [t('paste.count-ready', { ready: 2 }), t('paste.count-left', { left: 1 })];
    await expectSaid(page, counts.join(' '));
    await checker.button(t('paste.take-right', { count: 2, left: 1 })).click();
    const length = t('sources.count', { count: 2 });
    await expectSaid(page, `${t('sources.done-taken', { count: 2 })} ${length}`);

    await checker.button(say.myAddress).click();
    const address = '203.0.113.195';
    const found = [
      t('my-address.found', { address }),
      t('my-address.demo'),
      t('my-address.warning'),
      t('check.add', { text: address }),
    ].join(' ');
    await expectSaid(page, found);
    await checker.button(say.undo).click();
    await expectSaid(page, `${t('sources.undone')} ${t('sources.count-none')}`);
  });

  test(`${language}: what is deleted on the page about privacy is read out, once`, async ({
    page,
  }) => {
    await recordAnnouncements(page);
    await page.goto(`${language}/privacy/`);
    await page.evaluate((theme) => {
      localStorage.setItem(theme, 'dark');
    }, kept.theme.prefix);
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    const button = page.getByRole('button', { name: t('privacy.delete'), exact: true });
    await expect(page.locator('main .step-card li')).toHaveText([t('page-privacy.name-theme')]);
    await takeAnnouncements(page);
    await button.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('privacy.yes') })
      .click();
    await expectSaid(page, t('privacy.done', { what: t('page-privacy.name-theme') }));
  });

  test(`${language}: whatever appears in the list of orders is read out, once`, async ({
    page,
  }) => {
    await recordAnnouncements(page);
    await fillDemo(page, 45);
    await page.goto(`${language}/order-status/`);
    const list = page.getByRole('group', { name: say.orders, exact: true });
    await expect(list.getByRole('row').nth(1)).toBeVisible();
    await takeAnnouncements(page);

    await list.getByRole('button', { name: say.showMore }).click();
    await expectSaid(page, say.newestLoaded('40'));
    await list.getByRole('searchbox', { name: say.searchOrders }).fill('2dzz');
    await expectSaid(page, say.matches('0', '45'));
    await list.getByRole('button', { name: t('orders.reset') }).click();
    await expectSaid(page, t('orders.count-all', { count: 45 }));
    await list.getByRole('link').first().click();
    await expectSaid(page, `> ${say.order}`, named('done'));
    await page.getByRole('button', { name: say.closeOrder }).click();
    await expect(list.getByRole('link').first()).toBeFocused();
    await expectSaid(page);
  });
}
