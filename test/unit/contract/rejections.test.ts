import { failedAfter } from '#backend';
import { describe, expect, test } from 'vitest';
import {
  entryFindings,
  explainFailure,
  orderFindings,
  OrderSchema,
  ProblemSchema,
  referenceCode,
  type OrderApiFailure,
  type ProblemError,
} from '#api';
import { issueMessage, locales, reasonMessage, remedyMessage, translatorFor } from '#i18n';
import type { FieldPath } from '#order';
import { errorGroups } from '#reference';

import { scenarios } from '#backend/scenarios';
import { messageKeys } from '../../support/messages.ts';
import { demoBackend, request } from '../demo/support.ts';

const explained = locales.map((locale) => {
  const translator = translatorFor(locale);
  return Object.values(errorGroups).flatMap((group) => group(translator).map(({ code }) => code));
});

/** How a refusal of these findings comes back from the API. */
function refusal(errors: readonly ProblemError[]): OrderApiFailure {
  const type = 'https://docs.example/reference/errors/#order-rejected';
  const problem = ProblemSchema.parse({ type, errors });
  return { kind: 'problem', status: 422, problem, retryAfterSeconds: undefined };
}
const finding = (code: string, pointer = '') => ({ pointer, code, params: {} });

/** Orders that go wrong by every rule of the API. */
const wrongOrders: readonly unknown[] = [
  undefined,
  [],
  {},
  { ...request, service: 'constructor' },
  { ...request, storageGb: '50' },
  { ...request, acceptedDocuments: [{ id: 'cloudhub-terms' }] },
  { ...request, billingProfile: { kind: 'existing', id: '999999' } },
  { ...request, billingProfile: { kind: 'existing', id: 4711 } },
  { ...request, serviceType: '', nodeSize: '', availabilityZone: '', storageGb: 7 },
  { ...request, storageGb: 9999, trustedSources: [], acceptedDocuments: [] },
  { ...request, trustedSources: [{ cidr: '10.0.0.0/8' }, { cidr: 'a.example' }] },
];

/** All codes that the demo sends, whose handlers are the reference API too. */
async function sentCodes() {
  const problems: string[] = [];
  const findings: string[] = [];
  const failures: string[] = [];
  // What is slow says the same as what succeeds.
  for (const scenario of scenarios.filter((name) => name !== 'slow')) {
    const { call, post, orders, clock } = demoBackend(scenario);
    const answers = [
      await post(request),
      await post(request, 'key-1'),
      await post({ ...request, storageGb: 100 }, 'key-1'),
      await call('/nowhere'),
      await call('/orders/0'),
      await call('/orders?cursor=none'),
      await call('/orders?limit=0'),
      ...(await Promise.all(wrongOrders.map((order) => post(order, 'key-2')))),
    ].filter(({ type, status }) => type !== 'error' && status >= 400);
    for (const answer of answers) {
      const { type, errors } = ProblemSchema.parse(await answer.json());
      problems.push(type.split('#')[1] ?? '');
      findings.push(...errors.map(({ code }) => code));
    }
    clock.now += failedAfter;
    clock.scenario = 'success';
    for (const { id } of orders.list()) {
      const { failure } = OrderSchema.parse(await (await call(`/orders/${id}`)).json());
      if (failure) failures.push(failure.code);
    }
  }
  return { problems, findings, failures };
}

describe('every code that the demo and the reference API send', () => {
  test('is explained in both languages', async () => {
    const { problems, findings, failures } = await sentCodes();
    expect(findings).toEqual(expect.arrayContaining([...entryFindings, ...orderFindings]));
    expect(problems).toContain('order-rejected');
    expect(failures).toContain('no-capacity');
    for (const codes of explained) {
      expect(codes).toEqual(expect.arrayContaining([...problems, ...findings, ...failures]));
    }
  });

  test('has words of its own: the form’s, the API’s for an entry, or those for the order', () => {
    for (const code of entryFindings) expect(messageKeys).toContain(`issue.${code}`);
    for (const code of orderFindings) expect(messageKeys).toContain(`rejected.${code}`);
  });
});

describe.each(locales)('%s: a rejection at a field names it, and says what to do', (locale) => {
  const translator = translatorFor(locale);
  const region = (code: string, params = {}) =>
    issueMessage({ path: '/availabilityZone', code, params } as never, translator);

  test.each([...entryFindings])('%s', (code) => {
    expect(region(code)).toMatch(/^Region: \S.*\. \S.*[^.]$/);
    expect(region(code)).not.toContain(code);
  });

  test('a code that nobody here knows', () => {
    const message = region('rejected-by-api', { code: 'embargoed' });
    expect(message).toMatch(/^Region: .*embargoed.*\. \S/);
  });

  const fields: readonly FieldPath[] = [
    '/serviceType',
    '/nodeSize',
    '/storageGb',
    '/trustedSources',
    '/availabilityZone',
    '/billingProfile',
    '/acceptedDocuments',
  ];

  test('each field has a name of its own', () => {
    const names = fields.map((path) => {
      const issue = { path, code: 'rejected-by-api', params: { code: 'embargoed' } } as const;
      return issueMessage(issue, translator).split(': ')[0];
    });
    expect(new Set(names).size).toBe(fields.length);
  });
});

describe.each(locales)('%s: a rejection of the order as a whole', (locale) => {
  const translator = translatorFor(locale);

  test.each([...orderFindings])('%s is told with its code, and leads to its entry', (code) => {
    const failure = refusal([finding(code, '/service'), finding(code, '')]);
    const told = reasonMessage(explainFailure(failure), translator);
    expect(told.split(code)).toHaveLength(2);
    expect(told).not.toBe(reasonMessage(explainFailure(refusal([finding('other')])), translator));
    expect(remedyMessage(explainFailure(failure), translator)).toMatch(/ticket/i);
    expect(explained.every((codes) => codes.includes(referenceCode(failure)))).toBe(true);
    expect(referenceCode(failure)).toBe(code);
  });

  test('codes that nobody here knows are told as they came', () => {
    const failure = refusal([finding('account-blocked', '/customer'), finding('no-contract')]);
    const told = reasonMessage(explainFailure(failure), translator);
    expect(told).toContain('account-blocked');
    expect(told).toContain('no-contract');
    expect(referenceCode(failure)).toBe('order-rejected');
  });
});

test('the reader is not sent to support for what an entry can change', () => {
  const failure = refusal([finding('zone-full', '/availabilityZone'), finding('no-contract')]);
  expect(explainFailure(failure).remedy).toBe('review');
  expect(explainFailure(refusal([])).remedy).toBe('review');
});
