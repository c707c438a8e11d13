import { HttpResponse } from 'msw/http';
import { type Problem, type ProblemError, problemMediaType } from '#api';

/** Every way in which the demo refuses a request: its status and its title for developers. */
const problems = {
  'malformed-request': { status: 400, title: 'The body is not JSON' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
  'cursor-unknown': { status: 400, title: 'No page begins at this cursor' },
  'order-not-found': { status: 404, title: 'There is no order with this ID' },
  'address-unknown': { status: 404, title: 'The API has nothing at this address' },
  'order-rejected': { status: 422, title: 'The order has mistakes' },
  'idempotency-key-reused': { status: 422, title: 'The key belongs to a different order' },
} as const;

export type ProblemCode = keyof typeof problems;

/** Makes the problem details (RFC 9457) of one site, whose error reference explains each type. */
export type ProblemResponse = (
  code: ProblemCode,
  errors?: readonly ProblemError[],
) => HttpResponse<Problem>;

/** @param siteUrl Address of the site's root, with `/` at its end. */
export function createProblemResponse(siteUrl: string): ProblemResponse {
  return (code, errors = []) => {
    const { status, title } = problems[code];
    const type = `${siteUrl}reference/errors/#${code}`;
    return HttpResponse.json<Problem>(
      { type, title, status, errors: [...errors] },
      { status, headers: { 'Content-Type': problemMediaType } },
    );
  };
}
