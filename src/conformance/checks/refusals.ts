import { newDraftId } from '#api';
import { type Check, NotChecked, NotKept } from '../check.ts';
import { expectProblem, findingsOf } from '../expectations.ts';
import { named } from '../exchange.ts';
import { sendUntilAnswered } from '../raw-requests.ts';

/** Bytes of a request that no order needs: as many as clients accept of an answer. */
const tooLarge = 5_000_001;

/** Requests that no API can make an order of. */
export const refusalChecks: readonly Check[] = [
  {
    id: 'malformed-request',
    group: 'Refusing requests',
    title: 'A body that isn’t JSON is refused with 400, malformed-request',
    reason: 'A script then knows that its program is wrong, not its order.',
    see: 'errors/#malformed-request',
    level: 'required',
    async run({ send }) {
      expectProblem(await send('{"service":', newDraftId()), 'malformed-request');
    },
  },
  {
    id: 'empty-order',
    group: 'Refusing requests',
    title: 'A body without an order’s fields is refused with 422, with pointer and code of each',
    reason: 'A script finds out which fields it has to send.',
    see: 'order-api/#errors',
    level: 'required',
    async run({ send }) {
      const answer = await send('{}', newDraftId());
      expectProblem(answer, 'order-rejected');
      const findings = findingsOf(answer);
      if (findings.length === 0) throw new NotKept(`${named(answer)} without errors`);
      const vague = findings.find(({ pointer, code }) => !/^(?:\/|$)/.test(pointer) || code === '');
      if (vague) throw new NotKept(`${named(answer)} with an error without pointer or code`);
    },
  },
  {
    id: 'service-unknown',
    group: 'Refusing requests',
    title: 'An order of an unknown service is refused with 422, service-unknown at /service',
    reason: 'An API that fills in something else would order what nobody chose.',
    see: 'errors/#service-unknown',
    level: 'required',
    async run({ send, options }) {
      const order = { ...options.order, service: 'no-such-service' };
      const answer = await send(JSON.stringify(order), newDraftId());
      expectProblem(answer, 'order-rejected');
      const findings = findingsOf(answer);
      if (
        !findings.some(({ pointer, code }) => pointer === '/service' && code === 'service-unknown')
      ) {
        throw new NotKept(`${named(answer)} without service-unknown at /service`);
      }
    },
  },
  {
    id: 'request-too-large',
    group: 'Refusing requests',
    title: 'A body of more than 5 MB is refused with 413, request-too-large',
    reason: 'Without a limit, one caller can fill the memory of the API.',
    see: 'errors/#request-too-large',
    level: 'recommended',
    async run({ options: { apiUrl, credentials } }) {
      const headers = { ...credentials, 'Idempotency-Key': `"${newDraftId()}"` };
      const body = { beginning: '{"service":"no-such-service"}', length: tooLarge };
      const answer = await sendUntilAnswered(`${apiUrl}/orders`, headers, body);
      if (!answer) throw new NotChecked('the API closed the connection without an answer');
      expectProblem(answer, 'request-too-large');
    },
  },
];
