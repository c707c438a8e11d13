import { describe, expect, test } from 'vitest';
import { translatorFor } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { toOrderRequest, type OrderRequest } from '#order';
import {
  checkShared,
  readFile,
  readFragment,
  toFile,
  toFragment,
  toSharedOrder,
  type SharedReading,
} from '#order/share';
import { z } from '#zod';
import { portalFields, portalJson } from '../../../src/islands/handoff/portal-fields.ts';
import { orderTicket } from '../../../src/islands/orders/order/order-ticket.ts';
import { draftScript } from '../../../src/islands/reference/draft-script.ts';
import { fakeSession, loadPage, orderWith } from '../stores/support.ts';
import {
  changedOrders,
  draftOf,
  droppedBy,
  fieldsOf,
  offerOf,
  orderFields,
  type Copy,
} from './order-fields.ts';

/** Nothing has a name here, so that everything is called by its ID. */
const labels = {
  service: '',
  serviceTypes: {},
  nodeSizes: {},
  zones: {},
  documents: {},
  orderFormUrl: '',
};
const context = {
  statuses: [],
  services: {},
  portal: { signInUrl: '', ticketUrl: '' },
};

const everything = { trustedSources: true, billingProfile: true };
const shared = (request: OrderRequest) =>
  toSharedOrder(draftOf(request), request.service, everything);

/** What whoever gets it takes over into the draft of the service. */
function received(reading: SharedReading, request: OrderRequest): string {
  if (!reading.ok) throw new Error(`What was shared is ${reading.problem}`);
  const { changes } = checkShared(reading.shared, offerOf(request));
  return JSON.stringify({ service: reading.shared.service, ...changes });
}

const script = (request: OrderRequest) =>
  draftScript(
    draftOf(request),
    offerOf(request),
    'draft-1',
    'https://api.example',
    furtherTranslatorFor('en'),
  );

const withoutKey = (text: string) => text.replace(/^(const key|KEY) = .*$/m, '');

/** Everything that takes an order, or a draft, somewhere else. */
const copies = {
  'what the guide sends': (request) =>
    JSON.stringify(toOrderRequest(draftOf(request), offerOf(request))),

  'the draft to order it again': async (request) => {
    const session = fakeSession();
    (await loadPage()).orderAgain(request);
    const key = [...session.keys()].find((name) => name.startsWith('order-draft:')) ?? '';
    // Most orders are looked at on another page than the one that they are ordered on.
    const guide = await loadPage();
    return JSON.stringify({ key, draft: guide.draftStore(key.split(':').at(-1) ?? '').get() });
  },

  'the sheet for the portal': (request) => {
    const offer = offerOf(request);
    const translator = furtherTranslatorFor('en');
    return JSON.stringify(
      portalFields(draftOf(request), offer, labels, [offer.service], translator),
    );
  },

  'the saved sheet': (request) => portalJson(draftOf(request), offerOf(request)),

  'a link': (request) =>
    received(readFragment(toFragment(shared(request)) ?? '', request.service), request),

  'a shared file': (request) =>
    received(readFile(toFile(shared(request)), request.service), request),

  'the body of a script': (request) => script(request).json,

  // Without their key, which is another for every order.
  'a command of curl': (request) => script(request).files.curl.text.split('--data-raw')[1] ?? '',
  'a script in JavaScript': (request) => withoutKey(script(request).files.javascript.text),
  'a script in Python': (request) => withoutKey(script(request).files.python.text),

  'the text for a ticket': (request) => {
    const order = orderWith('failed', request, { service: request.service });
    // In German, which writes four digits as the order has them.
    return orderTicket(order, undefined, context, translatorFor('de'));
  },
} as const satisfies Readonly<Record<string, Copy>>;

const consent = (reason: string) => ({
  'acceptedDocuments[].id': reason,
  'acceptedDocuments[].version': reason,
});
const foundById = 'Support finds it by the ID of the order, which the text begins with.';
const readByOthers = 'Others read tickets: who may reach the service is not for them to know.';
const billing = 'Others read tickets: how the customer is billed is not for them to know.';

/** Why a copy leaves a field out. What is not here has to be in the copy, and the other way round. */
const reasons: Readonly<Record<keyof typeof copies, Readonly<Record<string, string>>>> = {
  'what the guide sends': {},
  'the draft to order it again': consent(
    'Each order accepts the documents anew, as they are then.',
  ),
  'the sheet for the portal': {},
  'the saved sheet': consent('Nothing was accepted on this site: the portal asks for it.'),
  'a link': consent('Consent cannot be given for somebody else: whoever orders gives their own.'),
  'a shared file': consent('Consent cannot be given for somebody else, as with a link.'),
  'the body of a script': {},
  'a command of curl': {},
  'a script in JavaScript': {},
  'a script in Python': {},
  'the text for a ticket': {
    serviceType: foundById,
    'trustedSources[].cidr': readByOthers,
    'trustedSources[].note': readByOthers,
    'billingProfile.kind': billing,
    'billingProfile.id': billing,
    ...consent(foundById),
  },
};

describe('every copy of an order carries every field, or says why not', () => {
  test('each field of the contract is tried', () => {
    expect(Object.keys(changedOrders).sort()).toEqual([...orderFields].sort());
  });

  test.each(Object.entries<Copy>(copies))('%s', async (name, copy) => {
    const given = Object.entries(reasons[name as keyof typeof copies]);
    expect([...(await droppedBy(copy))].sort()).toEqual(given.map(([field]) => field).sort());
    for (const [, reason] of given) expect(reason).toMatch(/^\S.{20,}\.$/);
  });
});

describe('what this test would notice', () => {
  test('a copy without the notes', async () => {
    const forgetful: Copy = ({ trustedSources, ...request }) =>
      JSON.stringify({ ...request, sources: trustedSources.map(({ cidr }) => cidr) });
    expect(await droppedBy(forgetful)).toEqual(['trustedSources[].note']);
  });

  test('a copy that only counts the sources', async () => {
    const counting: Copy = ({ trustedSources, ...request }) =>
      JSON.stringify({ ...request, sources: trustedSources.length });
    expect(await droppedBy(counting)).toEqual(['trustedSources[].cidr', 'trustedSources[].note']);
  });

  test('a new field, wherever it stands', () => {
    const schema = z.object({
      plain: z.string(),
      list: z.array(z.object({ within: z.exactOptional(z.string()) })),
      choice: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('one') }),
        z.object({ kind: z.literal('other'), value: z.int() }),
      ]),
    });
    expect(fieldsOf(schema)).toEqual(['plain', 'list[].within', 'choice.kind', 'choice.value']);
  });
});
