import { backendName } from '#api';
import type { SendingState } from '#sending';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { caching as offer } from '../order/offers.ts';
import { inState, key, orderId } from '../sending/support.ts';
import { fakeDevice, fakeSession } from '../stores/support.ts';

const services = { caching: { ...offer, name: 'Caching' } };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is open for a page that was just loaded, with this in the browser. */
async function openWith(tab: Record<string, object>, sending?: unknown) {
  const texts = Object.entries(tab).map(([name, value]) => [name, JSON.stringify(value)] as const);
  fakeSession(Object.fromEntries(texts));
  const record = `order-sending:v1:${backendName()}:caching:${key}`;
  fakeDevice(sending === undefined ? {} : { [record]: JSON.stringify(sending) });
  vi.resetModules();
  const { openWork } = await import('../../../src/islands/home/open-work.ts');
  return openWork(services);
}

const draft = { 'order-draft:v1:caching': { storageGb: '150' } };
const submission = (content: object) => ({ ...draft, 'order-submission:v2:caching': content });

describe('what a reader has begun', () => {
  test('is nothing where nothing was entered', async () => {
    expect(await openWith({})).toEqual([]);
    expect(await openWith({ 'order-draft:v1:caching': {} })).toEqual([]);
  });

  test('is a draft with what is chosen and what it costs', async () => {
    const cents = 11 * 732 + 3 * 1430;
    expect(await openWith(draft)).toEqual([
      {
        service: 'caching',
        kind: 'draft',
        chosen: { nodeSize: 'b2-4', storageGb: '150', zone: 'DE-WEST-1' },
        price: { of: 'today', cents, currency: 'EUR', approximate: false },
      },
    ]);
  });

  test('has no price while an entry cannot be ordered', async () => {
    const wrong = { 'order-draft:v1:caching': { storageGb: '120' } };
    expect(await openWith(wrong)).toMatchObject([{ kind: 'draft', price: undefined }]);
  });

  test.each([
    ['150', ['b2-4', '150\u00a0GB', 'DE-WEST-1']],
    ['viel', ['b2-4', 'viel', 'DE-WEST-1']],
    ['', ['b2-4', 'DE-WEST-1']],
    [' ', ['b2-4', 'DE-WEST-1']],
  ])('names what is given: with %j in the field for the storage', async (storageGb, parts) => {
    const [work] = await openWith({ 'order-draft:v1:caching': { storageGb, nodeSize: 'b2-4' } });
    const { chosenParts } = await import('../../../src/islands/home/open-work.ts');
    const { furtherTranslatorFor } = await import('#i18n/further');
    expect(work && chosenParts(work, furtherTranslatorFor('de'))).toEqual(parts);
  });

  test('is no draft any more once it was ordered, until another one is prepared', async () => {
    expect(await openWith(submission({ orderId }))).toEqual([]);
    expect(await openWith(submission({ orderId, preparing: true }))).toMatchObject([
      { kind: 'draft' },
    ]);
  });
});

const open: Readonly<Record<SendingState, boolean>> = {
  waiting: true,
  sending: true,
  unknown: true,
  missed: true,
  expired: true,
  placed: false,
  refused: false,
  unsent: false,
  'given-up': false,
};

test.each(Object.entries(open))('a sending that is %s is unsettled: %s', async (state, isOpen) => {
  const found = await openWith(draft, inState[state as SendingState]());
  expect(found.map(({ kind }) => kind)).toEqual([isOpen ? 'unsettled' : 'draft']);
});
