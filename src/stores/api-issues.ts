import { type ApiIssue, isEntryFinding, type ProblemError } from '#api';
import {
  type Draft,
  fieldAtPointer,
  type FieldPath,
  type Issue,
  type IssueCode,
  type IssueParams,
} from '#order';
import { SPECIAL_CLASSES } from '#sources';
import { z } from '#zod';

/** What can stand at a field: a finding of the form's own rules, or one of the API alone. */
export type ShownIssue = Issue | ApiIssue;

/**
 * What the API found wrong, at the fields of the draft that was sent, each finding once. A code that
 * the form knows too gets the form's message, if it came with what the message says; one that only
 * the API knows has its own; any other is shown verbatim. A finding about no field of the form
 * is left out.
 */
export function apiIssues(
  errors: readonly ProblemError[],
  draft: Pick<Draft, 'trustedSources'>,
): readonly ShownIssue[] {
  const issues = new Map<string, ShownIssue>();
  for (const { pointer, code, params } of errors) {
    const path = fieldAtPointer(pointer, draft);
    if (path === undefined) continue;
    const issue = readFinding(path, code) ?? readIssue(path, code, params) ?? unknown(path, code);
    issues.set(JSON.stringify(issue), issue);
  }
  return [...issues.values()];
}

function readFinding(path: FieldPath, code: string): ApiIssue | undefined {
  return isEntryFinding(code) ? { path, code, params: {} } : undefined;
}

function unknown(path: FieldPath, code: string): ApiIssue {
  return { path, code: 'rejected-by-api', params: { code } };
}

function readIssue(path: FieldPath, code: string, params: unknown): Issue | undefined {
  if (!Object.hasOwn(issueParams, code)) return undefined;
  const known = code as IssueCode;
  const read = z.safeParse<z.ZodMiniType<IssueParams[IssueCode]>>(issueParams[known], params);
  // The table below pairs each code with its own params, which the union cannot express.
  return read.success ? ({ path, code: known, params: read.data } as Issue) : undefined;
}

const none = z.object({});
const text = z.string();
const entry = z.object({ text });
const number = z.number();
/** A count that may exceed 2^53: digits, of which 2^128 has 39. */
const count = z.string().check(z.regex(/^[0-9]{1,39}$/));
const prefixLength = z.object({ text, prefixLength: number });

/** What each message needs; a code without an entry here does not compile. */
const issueParams: { readonly [C in IssueCode]: z.ZodMiniType<IssueParams[C]> } = {
  'service-type-missing': none,
  'node-size-missing': none,
  'storage-missing': none,
  'storage-not-a-number': none,
  'storage-range': z.object({ min: number, max: number }),
  'storage-step': z.object({ step: number, lower: number, upper: number }),
  'sources-missing': none,
  'sources-too-many': z.object({ max: number }),
  'source-syntax': entry,
  'source-name': entry,
  'source-spaces': entry,
  'source-several': z.object({ text, count: number }),
  'source-surrounded': entry,
  'source-denied': entry,
  'source-disabled': entry,
  'source-characters': entry,
  'source-range': entry,
  'source-wildcard': entry,
  'source-brackets': entry,
  'source-port': z.object({ text, port: text }),
  'source-zone': z.object({ text, zone: text }),
  'source-parts': z.object({ text, count: number }),
  'source-part': z.object({ text, part: number }),
  'source-octet': z.object({ text, part: number, octet: text }),
  'source-leading-zero': z.object({ text, part: number }),
  'source-ipv6-group': z.object({ text, group: text }),
  'source-ipv6-count': z.object({ text, count: number }),
  'source-ipv6-colons': entry,
  'source-slash': entry,
  'source-netmask': prefixLength,
  'source-prefix-leading-zero': prefixLength,
  'source-prefix-length': z.object({ text, longest: number }),
  'source-family': z.object({ text, family: z.enum(['ipv4', 'ipv6']) }),
  'source-host-bits': z.object({ text, network: text, addresses: count, single: text }),
  'source-too-broad': z.object({ text, shortest: number, addresses: count }),
  'source-too-narrow': z.object({ text, longest: number }),
  'source-not-public': z.object({ text, class: z.enum(SPECIAL_CLASSES) }),
  'source-duplicate': z.object({ text, first: number }),
  'source-note-only': z.object({ note: text }),
  'source-note-too-long': z.object({ length: number, max: number }),
  'sources-unconfirmed': z.object({ addresses: count }),
  'zone-missing': none,
  'billing-profile-missing': none,
  'billing-profile-id': none,
  'documents-not-accepted': none,
};
