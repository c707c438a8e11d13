import { problemMediaType, problemTypes, readProblemType } from '#api';
import { z } from '#zod';
import { type Check, reportSeen } from '../check.ts';
import { describeIssues } from '../expectations.ts';
import { type Exchange, isRefusal, mediaTypeOf, memberOf, named, typeName } from '../exchange.ts';

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

/** Problem details, looked at in all refusals that the run has received. */
export const problemChecks: readonly Check[] = [
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
];

function refusals(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter((exchange) => exchange.method !== 'OPTIONS' && isRefusal(exchange));
}

/** Refusals whose body can be judged; the others are told by their media type. */
function problems(exchanges: readonly Exchange[]): readonly Exchange[] {
  return refusals(exchanges).filter(({ json }) => json !== undefined);
}
