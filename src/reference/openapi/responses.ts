import { problemMediaType, problemTypes, type ProblemType } from '#api';
import type { Catalogue } from '#catalogue';
import { problemExample } from '../examples.ts';
import { headersOf } from './headers.ts';
import { schemaRef } from './json-schema.ts';
import type { Operation } from './operations.ts';
import { commonOutcome, problemOutcome, type OrderOutcome } from './outcomes.ts';
import { apiText } from './texts.ts';

/** What the answers of a call are made of. */
interface Answers {
  readonly operation: Operation;
  /** What the answer says when the call succeeds. */
  readonly answer: string;
  readonly catalogue: Catalogue;
  /** Address of the root of the site that explains problems, with a slash at its end. */
  readonly siteUrl: string;
}

/** All answers to a call, by their status. */
export function responsesOf(answers: Answers): Readonly<Record<string, unknown>> {
  const { operation, answer, catalogue } = answers;
  const { status, schema, example, headers } = operation.success;
  return {
    [status]: {
      description: answer,
      headers: headersOf(headers),
      content: {
        'application/json': {
          schema: { $ref: schemaRef(schema) },
          example: example(catalogue),
        },
      },
      ...(operation.body && outcome('placed')),
      ...(operation.body && {
        links: {
          order: { operationId: 'getOrder', parameters: { id: '$response.body#/id' } },
        },
      }),
    },
    ...(headers.includes('ETag') && {
      304: { description: apiText('api.unchanged'), headers: headersOf(headers) },
    }),
    ...problemResponses(answers),
    default: {
      description: apiText('api.other'),
      content: { [problemMediaType]: { schema: { $ref: schemaRef('Problem') } } },
      ...(operation.body && outcome('open')),
    },
  };
}

/** One answer per status; problems that share one are its examples. */
function problemResponses({ operation, siteUrl }: Answers) {
  const { problems, body } = operation;
  const byStatus = Map.groupBy(problems, (code) => problemTypes[code].status);
  const example = (code: ProblemType) => ({
    summary: problemTypes[code].title,
    value: problemExample(code, siteUrl),
    ...(body && outcome(problemOutcome(code))),
  });
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => problemTypes[code].title).join('; or: '),
        headers: headersOf([429, 503, 409].includes(status) ? ['Retry-After'] : []),
        content: {
          [problemMediaType]: {
            schema: { $ref: schemaRef('Problem') },
            examples: Object.fromEntries(codes.map((code) => [code, example(code)])),
          },
        },
        ...(body && outcome(commonOutcome(codes))),
      },
    ]),
  );
}

const outcome = (word: OrderOutcome) => ({ 'x-order-outcome': word });
