import { type ProblemType, problemTypes, readProblemType } from '#api';
import { z } from '#zod';
import { NotChecked, NotKept } from './check.ts';
import { type Exchange, isRedirect, mediaTypeOf, memberOf, named } from './exchange.ts';

/* What several checks expect of an answer. Each fault is told once: what a check over all answers finds
 * (media types, redirects, the form of problem details) is passed over here. */

/**
 * The answer has one of these statuses.
 *
 * @throws NotChecked for a redirect and for a rate limit, which other checks tell; NotKept for any other status
 */
export function expectStatus(exchange: Exchange, ...statuses: readonly number[]): void {
  if (statuses.includes(exchange.status)) return;
  if (isRedirect(exchange)) throw new NotChecked(`${named(exchange)}, a redirect`);
  if (exchange.status === 429) throw new NotChecked(`${named(exchange)}, too many requests`);
  const wanted = statuses.join(' or ');
  throw new NotKept(`${named(exchange)} instead of ${wanted}${codesOf(exchange)}`);
}

/**
 * The answer is a problem of this type, with its status.
 *
 * @throws NotKept if it is another; one without a known name is told by the check of all problems
 */
export function expectProblem(exchange: Exchange, type: ProblemType): void {
  expectStatus(exchange, problemTypes[type].status);
  const found = problemTypeOf(exchange);
  if (found !== undefined && found !== type) {
    throw new NotKept(`${named(exchange)} with the problem ${found} instead of ${type}`);
  }
}

/** The name of the problem that an answer says; `undefined` if it says none that is known. */
export function problemTypeOf({ json }: Exchange): ProblemType | undefined {
  const type = memberOf(json, 'type');
  return typeof type === 'string' ? readProblemType(type) : undefined;
}

/** One finding of a refused order; what isn't text is left empty. */
export interface Finding {
  readonly pointer: string;
  readonly code: string;
}

/** What a refusal says is wrong with the request. */
export function findingsOf({ json }: Exchange): readonly Finding[] {
  const errors = memberOf(json, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => ({
    pointer: textOf(memberOf(error, 'pointer')),
    code: textOf(memberOf(error, 'code')),
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function codesOf(exchange: Exchange): string {
  const findings = findingsOf(exchange).map(({ pointer, code }) => `${code} at ${pointer}`);
  if (findings.length > 0) return ` (${findings.slice(0, 3).join(', ')})`;
  const type = problemTypeOf(exchange);
  return type ? ` (${type})` : '';
}

/**
 * The answer is JSON that keeps to a schema of the contract.
 *
 * @throws NotKept with the places that don't
 */
export function expectSchema<T>(exchange: Exchange, schema: z.ZodMiniType<T>): T {
  if (exchange.json === undefined) {
    throw new NotKept(
      `${named(exchange)} with ${mediaTypeOf(exchange) || 'a body'} that isn’t JSON`,
    );
  }
  const parsed = z.safeParse(schema, exchange.json);
  if (parsed.success) return parsed.data;
  throw new NotKept(`${named(exchange)} with ${describeIssues(parsed.error.issues)}`);
}

/** What a schema finds wrong, the first three places of it. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const told = issues.slice(0, 3).map((issue) => {
    const place = issue.path.map((part) => `/${String(part)}`).join('');
    return `${place || 'the body'}: ${describeIssue(issue)}`;
  });
  const more = issues.length > 3 ? [`${issues.length - 3} more`] : [];
  return [...told, ...more].join(', ');
}

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `missing, or not of the type ${issue.expected}`;
    case 'invalid_format':
      return `not in the format ${issue.format}`;
    case 'too_big':
      return `above ${String(issue.maximum)}`;
    case 'too_small':
      return `below ${String(issue.minimum)}`;
    default:
      return issue.code.replaceAll('_', ' ');
  }
}
