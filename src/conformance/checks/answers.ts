import { problemMediaType, problemTypes, readProblemType, readRetryAfter } from '#api';
import { readStatus } from '#order';
import { z } from '#zod';
import { type Check, NotChecked, reportSeen } from '../check.ts';
import { describeIssues } from '../expectations.ts';
import {
  type Exchange,
  isRedirect,
  isRefusal,
  isSuccess,
  mediaTypeOf,
  memberOf,
  named,
} from '../exchange.ts';
import {
  instantOf,
  isAtEnd,
  type SeenOrder,
  seeOrder,
  seeOrders,
  statusOf,
} from '../seen-order.ts';
import type { Session } from '../session.ts';

/** Problem details as they have to be sent; the site reads them more leniently. RFC 9457, section 3.1. */
const SentProblemSchema = z.object({
  type: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  status: z.int(),
  detail: z.exactOptional(z.string()),
  instance: z.exactOptional(z.string()),
  errors: z.exactOptional(
    z.array(
      z.object({
        pointer: z.string().check(z.regex(/^(?:\/|$)/)),
        code: z.string().check(z.minLength(1)),
        params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
  ),
});

/** Seconds by which the clocks of client and API may differ. */
const clockTolerance = 60;

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
  {
    id: 'problem-media-type',
    group: 'All answers',
    title: `Refusals are ${problemMediaType}`,
    reason: 'Without it, an order counts as open: a server in between may have sent the refusal.',
    see: 'order-api/#errors',
    level: 'required',
    run: ({ exchanges }) => {
      const wrong = refusals(exchanges).filter(
        (exchange) => mediaTypeOf(exchange) !== problemMediaType,
      );
      reportSeen(wrong.map((exchange) => `${named(exchange)} as ${typeName(exchange)}`));
    },
  },
  {
    id: 'problem-form',
    group: 'All answers',
    title: 'Problem details have type, title and status, and errors with pointer and code',
    reason: 'That is what pages and scripts read to say what is wrong.',
    see: 'order-api/#errors',
    level: 'required',
    run: ({ exchanges }) => {
      reportSeen(
        problems(exchanges).flatMap((exchange) => {
          const parsed = z.safeParse(SentProblemSchema, exchange.json);
          return parsed.success
            ? []
            : [`${named(exchange)} with ${describeIssues(parsed.error.issues)}`];
        }),
      );
    },
  },
  {
    id: 'problem-status',
    group: 'All answers',
    title: 'The status in problem details is that of the answer',
    reason: 'It is for logs that keep only the body (RFC 9457, section 3.1.2).',
    see: 'order-api/#errors',
    level: 'required',
    run: ({ exchanges }) => {
      reportSeen(
        problems(exchanges).flatMap((exchange) => {
          const status = memberOf(exchange.json, 'status');
          return typeof status === 'number' && status !== exchange.status
            ? [`${named(exchange)} with the status ${status}`]
            : [];
        }),
      );
    },
  },
  {
    id: 'problem-type',
    group: 'All answers',
    title: 'The type of a problem ends in a name of the error reference',
    reason: 'Clients tell problems apart by it, and readers find their explanation there.',
    see: 'errors/#api',
    level: 'required',
    run: ({ exchanges }) => {
      const statuses = new Set<number>(Object.values(problemTypes).map(({ status }) => status));
      reportSeen(
        problems(exchanges).flatMap((exchange) => {
          const type = memberOf(exchange.json, 'type');
          if (typeof type !== 'string' || !statuses.has(exchange.status)) return [];
          return type.includes('#') && readProblemType(type)
            ? []
            : [`${named(exchange)} with the type ${type}`];
        }),
      );
    },
  },
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
        return order && !isAtEnd(order);
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
  {
    id: 'order-history',
    group: 'All answers',
    title: 'A history begins with the order, has the oldest entry first, and ends in its status',
    reason: 'The page shows it as it comes, and the last entry as the time of the status.',
    see: 'order-api/#get-order',
    level: 'required',
    run: (session) => {
      reportSeen(judgeOrders(session, historyFault));
    },
  },
  {
    id: 'order-outcome',
    group: 'All answers',
    title: 'An order that is DONE has its projectId, and one that failed its failure',
    reason: 'The page leads its reader to the project, or says what went wrong.',
    see: 'order-api/#get-order',
    level: 'required',
    run: (session) => {
      reportSeen(
        judgeOrders(session, (order) => {
          const status = statusOf(order);
          if (status === 'done' && order.projectId === undefined)
            return 'is DONE without projectId';
          if (status === 'failed' && order.failure === undefined) return 'failed without failure';
          return undefined;
        }),
      );
    },
  },
  {
    id: 'order-times',
    group: 'All answers',
    title: 'No time of an order lies in the future',
    reason: 'A clock that is wrong makes the page look for a lost order in the wrong place.',
    see: 'order-api/#get-order',
    level: 'required',
    run: (session) => {
      const tooLate = session.options.now() + clockTolerance * 1000;
      reportSeen(
        judgeOrders(session, ({ createdAt, history }) => {
          const late = [createdAt, ...history.map(({ at }) => at)].find(
            (time) => instantOf(time) > tooLate,
          );
          return late === undefined ? undefined : `has the time ${late}`;
        }),
      );
    },
  },
];

function refusals(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter((exchange) => exchange.method !== 'OPTIONS' && isRefusal(exchange));
}

/** Refusals whose body can be judged; the others are told by their media type. */
function problems(exchanges: readonly Exchange[]): readonly Exchange[] {
  return refusals(exchanges).filter(({ json }) => json !== undefined);
}

function typeName(exchange: Exchange): string {
  return mediaTypeOf(exchange) || 'a body without a media type';
}

/** A list of strings with parameters (RFC 9651), each of which has the one that counts. */
function isRateLimit(value: string, parameter: 'q' | 'r'): boolean {
  const item =
    /^"[^"\\]*"(?:;\s*[a-z*][\w.*-]*(?:=(?:-?\d+|"[^"\\]*"|:[\w+/=]*:|[a-z*][\w:/.*-]*))?)*$/i;
  const items = value.split(/,\s*/);
  return items.every((each) => item.test(each.trim()) && each.includes(`;${parameter}=`));
}

/**
 * What is wrong with the orders that were read, each order and fault once.
 *
 * @throws NotChecked if none was read
 */
function judgeOrders(
  { exchanges }: Session,
  faultOf: (order: SeenOrder) => string | undefined,
): readonly string[] {
  const orders = exchanges.filter(isSuccess).flatMap(({ path, json }) => {
    if (!path.startsWith('/orders')) return [];
    const one = seeOrder(json);
    return one ? [one] : seeOrders(json);
  });
  if (orders.length === 0) throw new NotChecked('no order was read');
  const faults = orders.flatMap((order) => {
    const fault = faultOf(order);
    return fault === undefined ? [] : [`the order ${order.id} ${fault}`];
  });
  return [...new Set(faults)];
}

function historyFault(order: SeenOrder): string | undefined {
  const { history, status, createdAt } = order;
  const times = history.map(({ at }) => instantOf(at));
  if (times.some((time, place) => time < (times[place - 1] ?? -Infinity))) {
    return 'has a history whose entries are not in the order of time';
  }
  if ((times[0] ?? Infinity) < instantOf(createdAt)) return 'has a history before its createdAt';
  const last = history.at(-1)?.status;
  if (last === undefined) return 'has no history';
  const isSame =
    last.toLowerCase() === status.toLowerCase() || readStatus(last) === statusOf(order);
  return isSame ? undefined : `is ${status}, and its history ends in ${last}`;
}
