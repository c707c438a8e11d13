import { type Check, reportSeen } from '../check.ts';
import { isRedirect, isSuccess, mediaTypeOf, named, typeName } from '../exchange.ts';

/** What is true of every answer, looked at in all that the run has received. */
export const answerChecks: readonly Check[] = [
  {
    id: 'no-redirect',
    group: 'All answers',
    title: 'No answer is a redirect',
    reason: 'Clients don’t follow any: an order goes only to the address that was configured.',
    see: 'order-api/#retry',
    level: 'required',
    run: ({ exchanges }) => {
      reportSeen(exchanges.filter(isRedirect).map(named));
    },
  },
  {
    id: 'json-media-type',
    group: 'All answers',
    title: 'Answers with a body are application/json',
    reason: 'Tools choose by the media type how to read a body.',
    see: 'order-api/#at-a-glance',
    level: 'required',
    run: ({ exchanges }) => {
      const wrong = exchanges.filter(
        (exchange) =>
          exchange.method !== 'OPTIONS' &&
          isSuccess(exchange) &&
          mediaTypeOf(exchange) !== 'application/json',
      );
      reportSeen(wrong.map((exchange) => `${named(exchange)} as ${typeName(exchange)}`));
    },
  },
];
