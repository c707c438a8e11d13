import { corrected, header, json, orders, posts, problems, replies } from '../change.ts';
import { problemReply } from '../faulty-gateway.ts';
import { type Json, type KnownFault, type Ordered } from './known-fault.ts';

const hour = 3_600_000;
const shift = (time: unknown, milliseconds: number): string =>
  new Date(Date.parse(String(time)) + milliseconds).toISOString();
const historyOf = ({ history }: Json): readonly { readonly at: string }[] =>
  history as readonly { readonly at: string }[];
/** Of refusing orders, and of placing them. */
export const orderingFaults = ({ good, offer }: Ordered): readonly KnownFault[] => [
  {
    name: 'fails at a body that is not JSON',
    make: () => ({
      request: ({ body }) =>
        body === '{"service":' ? problemReply(500, 'internal-error') : undefined,
    }),
    found: ['malformed-request'],
  },
  {
    name: 'does not say what an empty order lacks',
    make: json(posts, (body, _, sent) => {
      if (sent.body === '{}') body.errors = [];
    }),
    found: ['empty-order'],
  },
  {
    name: 'has its own codes',
    make: problems((problem) => {
      problem.errors = ((problem.errors ?? []) as Json[]).map((error) => ({
        ...error,
        code: 'E4711',
      }));
    }),
    found: ['refusal-codes', 'service-unknown'],
  },
  {
    name: 'orders something when a service is unknown',
    make: corrected(({ service }) =>
      service === 'no-such-service' ? { service: good.service } : undefined,
    ),
    found: ['service-unknown'],
  },
  {
    name: 'answers a body that is too large as a mistake in it',
    make: replies(posts, (reply) => {
      if (reply.status === 413) Object.assign(reply, problemReply(422, 'order-rejected'));
    }),
    found: ['request-too-large'],
  },
  {
    name: 'rounds storage to a step',
    make: corrected(({ storageGb }) => ({
      storageGb: Number(storageGb) - (Number(storageGb) % offer.storage.stepGb),
    })),
    found: ['storage-step'],
  },
  {
    name: 'takes the largest storage for more than that',
    make: corrected(({ storageGb }) => ({
      storageGb: Math.min(Number(storageGb), offer.storage.maxGb),
    })),
    found: ['storage-range'],
  },
  {
    name: 'takes the smallest size for an unknown one',
    make: corrected(({ nodeSize }) => ({
      nodeSize: nodeSize === 'no-such-size' ? good.nodeSize : nodeSize,
    })),
    found: ['node-size-unknown'],
  },
  {
    name: 'takes an order without sources',
    make: corrected(({ trustedSources }) =>
      (trustedSources as readonly unknown[]).length === 0
        ? { trustedSources: good.trustedSources }
        : undefined,
    ),
    found: ['sources-missing'],
  },
  {
    name: 'takes private addresses',
    make: corrected(({ trustedSources }) =>
      JSON.stringify(trustedSources).includes('"10.')
        ? { trustedSources: good.trustedSources }
        : {},
    ),
    found: ['source-private'],
  },
  {
    name: 'takes addresses for documentation',
    make: corrected(({ trustedSources }) =>
      JSON.stringify(trustedSources).includes('"203.0.113.')
        ? { trustedSources: good.trustedSources }
        : {},
    ),
    found: ['source-documentation'],
  },
  {
    name: 'takes any version of a document',
    make: corrected(({ acceptedDocuments }) =>
      JSON.stringify(acceptedDocuments).includes('0.0.0')
        ? { acceptedDocuments: good.acceptedDocuments }
        : {},
    ),
    found: ['document-version'],
  },
  {
    name: 'takes orders without accepted documents',
    make: corrected(({ acceptedDocuments }) =>
      (acceptedDocuments as readonly unknown[]).length === 0
        ? { acceptedDocuments: good.acceptedDocuments }
        : {},
    ),
    found: ['document-missing'],
  },
  {
    name: 'answers an order with nothing',
    make: replies(posts, (reply) => {
      if (reply.status === 201) reply.body = '';
    }),
    found: ['place-order'],
  },
  {
    name: 'answers with another configuration than the one that was sent',
    make: json(posts, (body) => {
      if (body.configuration)
        body.configuration = { ...(body.configuration as Json), storageGb: 1 };
    }),
    found: ['place-order'],
  },
  {
    name: 'names no address of the order',
    make: header('Location', undefined),
    found: ['place-location'],
  },
  {
    name: 'names an address on another host',
    make: header('Location', 'https://elsewhere.example/orders/1', posts),
    found: ['place-location'],
  },
  {
    name: 'has a clock that is two hours slow',
    make: orders((order) => {
      order.createdAt = shift(order.createdAt, -2 * hour);
    }),
    found: ['place-clock'],
  },
  {
    name: 'has a clock that is two hours fast',
    make: orders((order) => {
      order.createdAt = shift(order.createdAt, 2 * hour);
      order.history = historyOf(order).map((entry) => ({
        ...entry,
        at: shift(entry.at, 2 * hour),
      }));
    }),
    found: ['order-times', 'place-clock'],
  },
  {
    name: 'fails at a field that it does not know',
    make: () => ({
      request: ({ body }) =>
        body.includes('noSuchField') ? problemReply(500, 'internal-error') : undefined,
    }),
    found: ['unknown-field'],
  },
  {
    name: 'takes orders of anyone',
    make: () => {
      let token = '';
      return {
        request(sent) {
          token = sent.headers.get('Authorization') ?? token;
          const isOrder = posts(sent) && sent.body.startsWith('{"service":"');
          if (isOrder) sent.headers.set('Authorization', token);
          return undefined;
        },
      };
    },
    found: ['place-signed-out'],
  },
  {
    name: 'names an address that is none',
    make: header('Location', 'http://[api]/orders/1', posts),
    found: ['place-location'],
  },
  {
    name: 'names its inner address, without the https in front of it',
    make: replies(posts, ({ headers }) => {
      const location = headers.get('Location');
      if (location !== null) headers.set('Location', `http://orders.internal${location}`);
    }),
    found: ['place-location'],
  },
];
