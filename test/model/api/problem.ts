import { type Answer, json } from './answer.ts';

/** Why the API takes no order, in problem details of its own. */
export interface Refusal {
  readonly status: number;
  /** The last part of the problem's type. */
  readonly type: string;
  readonly errors?: readonly { pointer: string; code: string; params: object }[];
  readonly retryAfter?: string;
}

/** Problem details as the API sends them. Source: RFC 9457. */
export function problem({ status, type, errors = [], retryAfter }: Refusal): Answer {
  return json(
    status,
    { type: `https://site.example/reference/errors/#${type}`, title: type, status, errors },
    {
      'Content-Type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
    },
  );
}
