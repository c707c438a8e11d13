import { readRetryAfter } from '#api';
import { type Check, NotChecked, reportSeen } from '../check.ts';
import { isSuccess, named } from '../exchange.ts';
import { seeOrder, statusOf } from '../seen-order.ts';

/** When to ask again, and how often one may, looked at in all answers that the run has received. */
export const pauseChecks: readonly Check[] = [
  {
    id: 'retry-after',
    group: 'All answers',
    title: 'Retry-After is a number of seconds or an HTTP date, of a day at most',
    reason: 'Anything else is ignored, and the client chooses its own pauses.',
    see: 'order-api/#polling',
    level: 'required',
    run: ({ exchanges }) => {
      const having = exchanges.filter(({ headers }) => headers.has('Retry-After'));
      if (having.length === 0) throw new NotChecked('no answer has Retry-After');
      reportSeen(
        having.flatMap((exchange) => {
          const value = exchange.headers.get('Retry-After');
          return readRetryAfter(value, exchange.at) === undefined
            ? [`${named(exchange)} with Retry-After: ${value ?? ''}`]
            : [];
        }),
      );
    },
  },
  {
    id: 'retry-after-running',
    group: 'All answers',
    title: 'An order that isn’t at its end comes with Retry-After',
    reason: 'The API decides how often it is asked. Without it, clients choose the pauses.',
    see: 'order-api/#polling',
    level: 'recommended',
    run: ({ exchanges }) => {
      const running = exchanges.filter((exchange) => {
        const isOne = /^\/orders\/./.test(exchange.path) && isSuccess(exchange);
        const order = isOne ? seeOrder(exchange.json) : undefined;
        const status = order && statusOf(order);
        // What an unknown status means, only the API knows: it may be an end.
        return status === 'new' || status === 'processing';
      });
      if (running.length === 0) throw new NotChecked('no order was read on its way');
      const without = running.filter(({ headers }) => !headers.has('Retry-After'));
      reportSeen(without.map((exchange) => `${named(exchange)} without Retry-After`));
    },
  },
  {
    id: 'rate-limited',
    group: 'All answers',
    title: 'A 429 says in Retry-After when to ask again',
    reason: 'Clients that have to guess ask too early, and are refused again.',
    see: 'errors/#rate-limited',
    level: 'required',
    run: ({ exchanges }) => {
      const limited = exchanges.filter(({ status }) => status === 429);
      if (limited.length === 0) throw new NotChecked('no call was refused with 429');
      const without = limited.filter(({ headers }) => !headers.has('Retry-After'));
      reportSeen(without.map((exchange) => `${named(exchange)} without Retry-After`));
    },
  },
  {
    id: 'rate-limit-headers',
    group: 'All answers',
    title: 'RateLimit and RateLimit-Policy, if sent, are lists of named items',
    reason: 'A script can slow down before it is refused (draft-ietf-httpapi-ratelimit-headers).',
    see: 'errors/#rate-limited',
    level: 'recommended',
    run: ({ exchanges }) => {
      const names = ['RateLimit', 'RateLimit-Policy'] as const;
      const sent = exchanges.flatMap((exchange) =>
        names.flatMap((name) => {
          const value = exchange.headers.get(name);
          return value === null ? [] : [{ exchange, name, value }];
        }),
      );
      if (sent.length === 0) throw new NotChecked('the API sends neither; it doesn’t have to');
      reportSeen(
        sent
          .filter(({ name, value }) => !isRateLimit(value, name === 'RateLimit' ? 'r' : 'q'))
          .map(({ exchange, name, value }) => `${named(exchange)} with ${name}: ${value}`),
      );
    },
  },
];

/** `;name=value`, whose value is a number, text, bytes, a truth value or a token; RFC 9651, section 3.1.2. */
const parameter = String.raw`;[ ]*[a-z*][\w.*-]*(?:=(?:-?[\d.]+|"[^"\\]*"|:[\w+/=]*:|\?[01]|[a-z*][\w:/.*-]*))?`;

/** A list of strings with parameters (RFC 9651), each of which has the one that counts. */
function isRateLimit(value: string, name: 'q' | 'r'): boolean {
  const item = String.raw`"[^"\\]*"(?=[^,]*;[ ]*${name}=)(?:${parameter})+`;
  return new RegExp(String.raw`^${item}(?:\s*,\s*${item})*$`, 'i').test(value.trim());
}
