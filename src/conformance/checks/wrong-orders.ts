import { newDraftId } from '#api';
import type { Offer, OrderRequest } from '#order';
import { type Check, NotChecked, NotKept, reportSeen } from '../check.ts';
import { expectProblem, findingsOf } from '../expectations.ts';
import { type Exchange, named } from '../exchange.ts';
import type { Session } from '../session.ts';

/** An order with one mistake, and what the API has to say about it. */
interface WrongOrder {
  readonly id: string;
  readonly what: string;
  readonly reason: string;
  /** Makes the mistake; `undefined` where the service has no such rule. */
  readonly spoil: (order: OrderRequest, offer: Offer) => Partial<OrderRequest> | undefined;
  /** Where it is: errors at places within it count too. */
  readonly pointer: string;
  /** The name that the error reference has for it. */
  readonly code: string;
}

const wrongOrders: readonly WrongOrder[] = [
  {
    id: 'storage-step',
    what: 'storage between two steps',
    reason: 'It would be rounded to a size, and a price, that nobody chose.',
    spoil: ({ storageGb }, { storage }) =>
      storage.stepGb > 1 ? { storageGb: storageGb + 1 } : undefined,
    pointer: '/storageGb',
    code: 'storage-step',
  },
  {
    id: 'storage-range',
    what: 'more storage than the service offers',
    reason: 'The limits are those of the service, whoever orders.',
    spoil: (_, { storage }) => ({ storageGb: storage.maxGb + storage.stepGb }),
    pointer: '/storageGb',
    code: 'storage-range',
  },
  {
    id: 'node-size-unknown',
    what: 'an unknown node size',
    reason: 'Another size has another price.',
    spoil: () => ({ nodeSize: 'no-such-size' }),
    pointer: '/nodeSize',
    code: 'node-size-missing',
  },
  {
    id: 'sources-missing',
    what: 'no trusted source',
    reason: 'Nobody could reach the service, and it costs money all the same.',
    spoil: () => ({ trustedSources: [] }),
    pointer: '/trustedSources',
    code: 'sources-missing',
  },
  {
    id: 'source-private',
    what: 'a private address as a trusted source',
    reason: 'Requests never arrive from there, so the service could not be reached.',
    spoil: (_, offer) => ({ trustedSources: [{ cidr: hostOf('10.0.0.0', 'fd00::', offer) }] }),
    pointer: '/trustedSources/0',
    code: 'source-not-public',
  },
  {
    id: 'source-documentation',
    what: 'an address for documentation as a trusted source',
    reason: 'It comes from an example that somebody copied, and lets nobody in (RFC 5737).',
    spoil: (_, offer) => ({
      trustedSources: [{ cidr: hostOf('203.0.113.0', '2001:db8::', offer) }],
    }),
    pointer: '/trustedSources/0',
    code: 'source-not-public',
  },
  {
    id: 'document-version',
    what: 'a document in a version that isn’t current',
    reason: 'What was accepted has to be what applies to the order.',
    spoil: ({ acceptedDocuments }) =>
      acceptedDocuments.length > 0
        ? { acceptedDocuments: acceptedDocuments.map(({ id }) => ({ id, version: '0.0.0' })) }
        : undefined,
    pointer: '/acceptedDocuments',
    code: 'documents-not-accepted',
  },
  {
    id: 'document-missing',
    what: 'no accepted document',
    reason: 'Without acceptance, there is no contract for the order.',
    spoil: ({ acceptedDocuments }) =>
      acceptedDocuments.length > 0 ? { acceptedDocuments: [] } : undefined,
    pointer: '/acceptedDocuments',
    code: 'documents-not-accepted',
  },
];

/** A network of the family, and of the length, that the service takes. */
function hostOf(ipv4: string, ipv6: string, { trustedSources }: Offer): string {
  return trustedSources.families.includes('ipv4')
    ? `${ipv4}/${trustedSources.ipv4?.longestPrefix ?? 32}`
    : `${ipv6}/${trustedSources.ipv6?.longestPrefix ?? 128}`;
}

/** The answers to wrong orders, each of which is sent once in a run. */
const answers = new WeakMap<Session, Map<string, Promise<Exchange>>>();

/** @throws NotChecked where the service has no such rule */
function answerTo({ id, spoil }: WrongOrder, session: Session): Promise<Exchange> {
  const { order, offer, placeOrders } = session.options;
  if (!placeOrders) throw new NotChecked('it needs --place-orders');
  const spoiled = spoil(order, offer);
  if (!spoiled) throw new NotChecked(`${order.service} has no such rule`);
  const known = answers.get(session) ?? new Map<string, Promise<Exchange>>();
  answers.set(session, known);
  const answer =
    known.get(id) ?? session.send(JSON.stringify({ ...order, ...spoiled }), newDraftId());
  known.set(id, answer);
  return answer;
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** Orders with one mistake: a lax API would take them, so they are sent only on demand. */
export const wrongOrderChecks: readonly Check[] = [
  ...wrongOrders.map((wrong): Check => {
    const { id, what, reason, pointer: place } = wrong;
    return {
      id,
      group: 'Refusing requests',
      title: `An order with ${what} is refused with 422, at ${place}`,
      reason,
      see: 'errors/#order-rejected',
      level: 'required',
      mayOrder: true,
      async run(session) {
        const answer = await answerTo(wrong, session);
        expectProblem(answer, 'order-rejected');
        if (!findingsOf(answer).some(({ pointer }) => isWithin(pointer, place))) {
          throw new NotKept(`${named(answer)} without an error at ${place}`);
        }
      },
    };
  }),
  {
    id: 'refusal-codes',
    group: 'Refusing requests',
    title: 'Mistakes in an order have the codes of the error reference',
    reason: 'Readers then get the form’s own message. Other codes are shown to them verbatim.',
    see: 'errors/#order-rejected',
    level: 'recommended',
    mayOrder: true,
    async run(session) {
      const seen: string[] = [];
      for (const wrong of wrongOrders) {
        const { order, offer } = session.options;
        if (session.options.placeOrders && !wrong.spoil(order, offer)) continue;
        const answer = await answerTo(wrong, session);
        const codes = findingsOf(answer)
          .filter(({ pointer }) => isWithin(pointer, wrong.pointer))
          .map(({ code }) => code);
        if (codes.length > 0 && !codes.includes(wrong.code)) {
          seen.push(`${codes.join(', ')} at ${wrong.pointer} instead of ${wrong.code}`);
        }
      }
      reportSeen(seen);
    },
  },
];
