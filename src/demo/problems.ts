import { HttpResponse } from 'msw/http';
import {
  type ExplainedError,
  type Problem,
  problemMediaType,
  type ProblemType,
  problemTypes,
} from '#api';

/** Makes the problem details (RFC 9457) of one site, whose error reference explains each type. */
export type ProblemResponse = (
  code: ProblemType,
  errors?: readonly ExplainedError[],
  headers?: Readonly<Record<string, string>>,
) => HttpResponse<Problem>;

/** @param siteUrl Address of the site's root, with `/` at its end. */
export function createProblemResponse(siteUrl: string): ProblemResponse {
  return (code, errors = [], headers = {}) => {
    const { status, title } = problemTypes[code];
    const type = `${siteUrl}reference/errors/#${code}`;
    return HttpResponse.json<Problem>(
      { type, title, status, errors: [...errors] },
      { status, headers: { ...headers, 'Content-Type': problemMediaType } },
    );
  };
}
