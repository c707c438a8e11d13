import { OrderListSchema } from '#api';
import { type Check, NotKept } from '../check.ts';
import { expectProblem, expectSchema, expectStatus } from '../expectations.ts';
import { isSuccess, named } from '../exchange.ts';
import { seeOrders } from '../seen-order.ts';

/** Who may call, and what a call may carry. */
export const accessChecks: readonly Check[] = [
  {
    id: 'signed-out',
    group: 'Access',
    title: 'A call without credentials is refused with 401, session-over',
    reason:
      'The page then leads its reader to the sign-in, and a script stops instead of retrying.',
    see: 'order-api/#authentication',
    level: 'required',
    async run({ call, firstPage }) {
      expectProblem(await call('GET', '/orders', { signedOut: true }), 'session-over');
      const [order] = seeOrders((await firstPage()).json);
      const others = [
        ...(order ? [`/orders/${encodeURIComponent(order.id)}`] : []),
        '/billing-profiles',
      ];
      for (const path of others) {
        const answer = await call('GET', path, { signedOut: true });
        if (isSuccess(answer)) throw new NotKept(`${named(answer)} without credentials`);
      }
    },
  },
  {
    id: 'credentials-unknown',
    group: 'Access',
    title: 'A call with credentials that nobody was given is refused with 401, session-over',
    reason: 'Otherwise anyone who makes up a token gets in.',
    see: 'order-api/#authentication',
    level: 'required',
    async run({ call, options: { credentials } }) {
      const { Authorization, Cookie = '' } = credentials;
      const headers = Authorization
        ? { Authorization: 'Bearer nobody-was-given-this' }
        : { Cookie: Cookie.replaceAll(/=[^;]*/g, '=nobody-was-given-this') };
      const answer = await call('GET', '/orders', { headers, signedOut: true });
      expectProblem(answer, 'session-over');
    },
  },
  {
    id: 'unknown-headers',
    group: 'Access',
    title: 'Headers that the contract doesn’t name change nothing',
    reason: 'Browsers, proxies and tools add headers of their own to every request.',
    see: 'order-api/#at-a-glance',
    level: 'required',
    async run({ call }) {
      const headers = { 'X-Conformance': '1', 'Accept-Language': 'de, x-none;q=0.1' };
      const answer = await call('GET', '/orders', { headers });
      expectStatus(answer, 200);
    },
  },
  {
    id: 'unknown-address',
    group: 'Access',
    title: 'An address that the contract doesn’t have is refused with 404',
    reason: 'A mistyped address is then told apart from an order that isn’t there.',
    see: 'errors/#address-unknown',
    level: 'recommended',
    async run({ call }) {
      expectProblem(await call('GET', '/no-such-address'), 'address-unknown');
    },
  },
  {
    id: 'list-schema',
    group: 'Listing orders',
    title: 'Every page has orders, each with every part that the contract names',
    reason: 'An order that cannot be read is missing in the page’s list.',
    see: 'order-api/#list-orders',
    level: 'required',
    async run({ firstPage, walk }) {
      const page = await firstPage();
      expectStatus(page, 200);
      expectSchema(page, OrderListSchema);
      const { pages } = await walk();
      for (const each of pages.filter(isSuccess)) expectSchema(each, OrderListSchema);
    },
  },
];
