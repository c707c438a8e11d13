import { expect, test } from '../support/fixtures.ts';
import { Glance } from '../support/glance.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { failureWords } from '../support/words.ts';

for (const language of ['de', 'en'] as const) {
  test(`${language}: an order whose answer is missing is no order at a glance, until it is settled`, async ({
    page,
    context,
    allowedOrigin,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /Failed to load resource/, reason: 'the log of the browser' });
    const api = await LiveApi.signIn(context, allowedOrigin);
    await api.setFaults({ POST: { answer: 'close', taken: true } });
    const guide = new Guide(page, language, 'caching');
    const { card, said } = new Glance(guide);
    await guide.open();
    await guide.fillIn('8.8.8.8');
    await guide.submitButton.click();
    await expect(card.getByRole('link', { name: failureWords[language].unknown })).toBeVisible();
    await expect(card.getByRole('link', { name: said.toStatus })).toHaveCount(0);

    await api.setFaults({});
    await guide.sendOutcome.getByRole('button', { name: failureWords[language].settle }).click();
    await expect(card.getByRole('link', { name: said.toStatus })).toBeVisible();
    await expect(card.getByText(failureWords[language].unknown)).toHaveCount(0);
  });
}
