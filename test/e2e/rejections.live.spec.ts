import { expect, test } from '../support/fixtures.ts';
import { problemAnswer } from '../support/faults.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { failureWords } from '../support/words.ts';

const says = {
  de: {
    more: 'Mehr dazu',
    service: 'Das Bestellsystem bietet diesen Dienst nicht an (Code service-unknown).',
    contract:
      'Das Bestellsystem kann einen Teil der Bestellung nicht lesen (Code not-in-contract).',
    other: 'Das Bestellsystem nimmt die Bestellung so nicht an (Code account-blocked).',
    billing:
      /Abrechnungsprofil: Das Bestellsystem nimmt diese Angabe nicht an \(Code prepaid-only\)\./,
  },
  en: {
    more: 'Learn more',
    service: 'The ordering system doesn’t offer this service (code service-unknown).',
    contract: 'The ordering system can’t read part of the order (code not-in-contract).',
    other: 'The ordering system doesn’t accept the order as it is (code account-blocked).',
    billing:
      /Billing profile: The ordering system doesn’t accept this entry \(code prepaid-only\)\./,
  },
} as const;

for (const language of ['de', 'en'] as const) {
  const its = says[language];

  test.describe(`${language}: the order API rejects`, () => {
    let api: LiveApi;
    let guide: Guide;

    test.beforeEach(async ({ page, context, allowedOrigin, expectedErrors }) => {
      expectedErrors.push({ matches: /Failed to load resource/, reason: 'the log of the browser' });
      api = await LiveApi.signIn(context, allowedOrigin);
      guide = new Guide(page, language, 'caching');
      await guide.open();
      await guide.fillIn('9.9.9.9');
    });

    const reject = async (pointer: string, code: string) => {
      const errors = [{ pointer, code, params: {} }];
      await api.setFaults({ POST: { answer: problemAnswer(422, 'order-rejected', { errors }) } });
      await guide.submitButton.click();
    };

    for (const [name, pointer, code, sentence, entry] of [
      ['a service that it does not have', '/service', 'service-unknown', its.service, undefined],
      ['what it cannot read', '', 'not-in-contract', its.contract, undefined],
      ['by a rule that nobody here knows', '', 'account-blocked', its.other, 'order-rejected'],
    ] as const) {
      test(`${name}: told with the code, and where it is explained`, async ({ page }) => {
        await reject(pointer, code);
        const notice = guide.sendOutcome;
        await expect(notice).toContainText(failureWords[language].refused);
        await expect(notice).toContainText(sentence);
        await expect(
          notice.getByRole('link', { name: failureWords[language].ticket }),
        ).toBeVisible();
        await notice.getByRole('link', { name: its.more }).click();
        const explained = page.getByRole('main').getByRole('code');
        await expect(
          explained.filter({ hasText: new RegExp(`^${entry ?? code}$`) }),
        ).toBeInViewport();
      });
    }

    test('the choice of a new billing profile: told at the choice', async () => {
      await reject('/billingProfile', 'prepaid-only');
      const link = guide.errorSummary.getByRole('link', { name: its.billing });
      await link.click();
      const choice = guide.option(guide.words.newProfile);
      await expect(choice).toBeFocused();
      await expect(guide.step(guide.words.billing).getByText(its.billing)).toBeVisible();
    });
  });
}
