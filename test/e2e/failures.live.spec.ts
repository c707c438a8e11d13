import { expect, test } from '../support/fixtures.ts';
import { problemAnswer, type Fault } from '../support/faults.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { orderIn } from '../support/orders.ts';
import { failureWords } from '../support/words.ts';

/** A way for the sending of an order to fail, and what the reader is told. */
interface Row {
  readonly name: string;
  readonly fault: Fault;
  readonly title: 'unknown' | 'refused' | 'unsent';
  readonly says: RegExp;
  /** A link that helps, by its name. */
  readonly link?: string;
  /** Whether the browser itself logs the failure. */
  readonly silent?: true;
}

const badGateway = '<!doctype html><h1>Bad gateway</h1>';
const html = { 'Content-Type': 'text/html' };
const json = { 'Content-Type': 'application/json' };
const { signIn, ticket } = failureWords.de;

const rows: readonly Row[] = [
  {
    name: 'the connection is closed',
    fault: { answer: 'close' },
    title: 'unknown',
    says: /nicht erreichbar/,
  },
  {
    name: 'the connection is closed in the middle of the answer',
    fault: { answer: 'half', taken: true },
    title: 'unknown',
    says: /abgebrochen/,
  },
  {
    name: '400',
    fault: { answer: problemAnswer(400, 'malformed-request') },
    title: 'refused',
    says: /versteht die Anfrage dieser Seite nicht/,
    link: ticket,
  },
  {
    name: '401',
    fault: { answer: problemAnswer(401, 'session-over') },
    title: 'unsent',
    says: /Anmeldung ist abgelaufen/,
    link: signIn,
  },
  {
    name: '403',
    fault: { answer: problemAnswer(403, 'not-allowed', { detail: 'Nur für Besteller.' }) },
    title: 'unsent',
    says: /fehlt dafür die Berechtigung\. Das Bestellsystem meldet: Nur für Besteller\./,
    link: ticket,
  },
  {
    name: '404',
    fault: { answer: problemAnswer(404, 'address-unknown') },
    title: 'unsent',
    says: /nichts gefunden, was zu der Anfrage passt/,
    link: ticket,
  },
  {
    name: '409, the first sending still running',
    fault: { answer: problemAnswer(409, 'order-in-progress'), taken: true },
    title: 'unknown',
    says: /verarbeitet diese Bestellung noch/,
  },
  {
    name: '409, the key belongs to another order',
    fault: { answer: problemAnswer(409, 'idempotency-key-reused') },
    title: 'refused',
    says: /gehört schon zu einer anderen/,
  },
  {
    name: '401 of a proxy',
    fault: { answer: { status: 401, headers: html, body: badGateway } },
    title: 'unknown',
    says: /Anmeldung ist abgelaufen/,
    link: signIn,
  },
  {
    name: '201 with another order',
    fault: { answer: { status: 201, headers: json, body: JSON.stringify(orderIn(3, 'new')) } },
    title: 'unknown',
    says: /mit einer anderen Bestellung geantwortet/,
    silent: true,
  },
  {
    name: '413',
    fault: { answer: problemAnswer(413, 'request-too-large') },
    title: 'refused',
    says: /größer, als das Bestellsystem erlaubt/,
  },
  {
    name: '422 about no field',
    fault: { answer: problemAnswer(422, 'order-rejected', { detail: 'Kein Vertrag.' }) },
    title: 'refused',
    says: /nimmt die Bestellung so nicht an\. .*Kein Vertrag\./,
  },
  {
    name: '429',
    fault: { answer: problemAnswer(429, 'rate-limited', { retryAfter: '40' }) },
    title: 'unsent',
    says: /zu viele Anfragen.*in \d+\sSekunden/,
  },
  {
    name: '500',
    fault: { answer: problemAnswer(500, 'internal-error'), taken: true },
    title: 'unknown',
    says: /etwas fehlgeschlagen/,
  },
  {
    name: '502 with a page',
    fault: { answer: { status: 502, headers: html, body: badGateway } },
    title: 'unknown',
    says: /auf dem Weg dorthin/,
  },
  {
    name: '503 with a wait',
    fault: { answer: problemAnswer(503, 'unavailable', { retryAfter: '300' }) },
    title: 'unknown',
    says: /außer Betrieb.*in 5\sMinuten/,
  },
  {
    name: '503 without a wait',
    fault: { answer: { status: 503 } },
    title: 'unknown',
    says: /außer Betrieb.*in einigen Minuten/,
  },
  {
    name: '200 with broken JSON',
    fault: { answer: { status: 200, body: '{"id":' }, taken: true },
    title: 'unknown',
    says: /nicht lesbar/,
    silent: true,
  },
  {
    name: '201 off the contract',
    fault: { answer: { status: 201, body: '{"id":"1"}' }, taken: true },
    title: 'unknown',
    says: /nicht lesbar/,
    silent: true,
  },
  {
    name: 'an empty body',
    fault: { answer: { status: 200 } },
    title: 'unknown',
    says: /nicht lesbar/,
    silent: true,
  },
  {
    name: 'a redirect',
    fault: { answer: { status: 302, headers: { Location: '/sign-in' } } },
    title: 'unknown',
    says: /wurde umgeleitet/,
    link: signIn,
    silent: true,
  },
  {
    name: '303 to the order',
    fault: { answer: { status: 303, headers: { Location: '/api/orders/1' } }, taken: true },
    title: 'unknown',
    says: /wurde umgeleitet/,
    silent: true,
  },
  {
    name: '304',
    fault: { answer: { status: 304 }, taken: true },
    title: 'unknown',
    says: /wurde umgeleitet/,
    silent: true,
  },
];

for (const { name, fault, title, says, link, silent } of rows) {
  test(`sending fails, ${name}: the reader is told, loses nothing, and orders once`, async ({
    page,
    context,
    allowedOrigin,
    expectedErrors,
  }) => {
    if (!silent) {
      expectedErrors.push({ matches: /Failed to load resource/, reason: 'the log of the browser' });
    }
    const api = await LiveApi.signIn(context, allowedOrigin);
    const guide = new Guide(page, 'de', 'caching');
    await guide.open();
    await guide.fillIn('9.9.9.9');
    await api.setFaults({ POST: fault });
    await guide.submitButton.click();

    const notice = guide.sendOutcome;
    await expect(notice).toContainText(failureWords.de[title]);
    await expect(notice).toContainText(says);
    await expect(notice).toBeFocused();
    if (link !== undefined) await expect(notice.getByRole('link', { name: link })).toBeVisible();
    await expect(guide.source(1)).toHaveValue('9.9.9.9');
    await expect(guide.consent).toBeChecked();
    expect(await api.orders()).toHaveLength(fault.taken ? 1 : 0);

    await api.setFaults({});
    await guide.submitButton.click();
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
    const orders = await api.orders();
    expect(orders).toHaveLength(1);
    await expect(guide.status).toContainText(orders[0]?.id ?? 'an order ID');
  });
}

test('sending fails at a proxy, in one way after the other: the reader is told each time, and orders once', async ({
  page,
  context,
  allowedOrigin,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /Failed to load resource/, reason: 'the log of the browser' });
  const api = await LiveApi.signIn(context, allowedOrigin);
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.fillIn('9.9.9.9');
  for (const status of [400, 403, 404, 409, 413, 422, 429, 451]) {
    await test.step(`${status} of a proxy`, async () => {
      // What was told before has to go first.
      await api.setFaults({ POST: { answer: { status: 502, headers: html, body: badGateway } } });
      await guide.submitButton.click();
      await expect(guide.sendOutcome).toContainText(/auf dem Weg dorthin/);
      await api.setFaults({
        POST: { answer: { status, headers: html, body: badGateway }, taken: true },
      });
      await guide.submitButton.click();
      await expect(guide.sendOutcome).toContainText(/nicht vom Bestellsystem zu stammen scheint/);
      await expect(guide.sendOutcome).toContainText(failureWords.de.unknown);
      await expect(guide.sendOutcome).toBeFocused();
      expect(await api.orders()).toHaveLength(1);
    });
  }
  await expect(guide.source(1)).toHaveValue('9.9.9.9');
  await expect(guide.consent).toBeChecked();
  await api.setFaults({});
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  const orders = await api.orders();
  expect(orders).toHaveLength(1);
  await expect(guide.status).toContainText(orders[0]?.id ?? 'an order ID');
});

for (const language of ['de', 'en'] as const) {
  test(`${language}: no answer in time is told, and the order can be settled`, async ({
    page,
    context,
    allowedOrigin,
  }) => {
    await page.clock.install();
    const api = await LiveApi.signIn(context, allowedOrigin);
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.fillIn('9.9.9.9');
    await api.setFaults({ POST: { answer: 'trickle', taken: true } });
    await guide.submitButton.click();
    await expect(async () => {
      await page.clock.fastForward(16_000);
      await expect(guide.sendOutcome).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(guide.sendOutcome).toContainText(failureWords[language].unknown);

    await api.setFaults({});
    await guide.sendOutcome.getByRole('button', { name: failureWords[language].settle }).click();
    await expect(guide.status.getByRole('code').first()).toBeVisible();
    expect(await api.orders()).toHaveLength(1);
  });

  test(`${language}: what the API refuses stands at its field`, async ({
    page,
    context,
    allowedOrigin,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /Failed to load resource/, reason: 'the log of the browser' });
    const api = await LiveApi.signIn(context, allowedOrigin);
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.fillIn('9.9.9.9');
    const errors = [
      { pointer: '/trustedSources/0/cidr', code: 'embargoed', params: {} },
      { pointer: '/storageGb', code: 'storage-range', params: { min: 100, max: 200 } },
    ];
    await api.setFaults({ POST: { answer: problemAnswer(422, 'order-rejected', { errors }) } });
    await guide.submitButton.click();
    await expect(page.locator(':focus').getByRole('alert')).toContainText(guide.words.problem);
    await expect(guide.errorSummary.getByRole('link')).toHaveCount(2);
    await expect(guide.source(1)).toHaveAccessibleDescription(/embargoed/);
    await expect(guide.storage).toHaveAccessibleDescription(/100.*200/);
  });
}
