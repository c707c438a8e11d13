import { problemTypes, provisioningCodes, type EntryFinding, type ProblemType } from '#api';
import type { Catalogue } from '#catalogue';
import type { IssueCode } from '#order';
import { fieldExamples, rejectedOrderExamples, type FieldErrorCode } from '../errors/examples.ts';
import { problemAddress } from '../examples.ts';
import { extensibleEnum } from './json-schema.ts';

/** What the form says at a field and no API does: hints, questions, and what stands for other codes. */
const onlyOfForm: Readonly<
  Record<Exclude<FieldErrorCode, IssueCode | EntryFinding> | 'sources-unconfirmed', true>
> = {
  'source-contained': true,
  'source-documentation': true,
  'source-transition': true,
  'sources-broad': true,
  'sources-mergeable': true,
  'sources-unconfirmed': true,
  'rejected-by-api': true,
};

/** The codes of `Problem.errors` that the error reference explains. */
const errorCodes: readonly string[] = [
  ...Object.keys(fieldExamples).filter((code) => !(code in onlyOfForm)),
  ...Object.keys(rejectedOrderExamples),
];

/**
 * By type and field: the texts of which an API may send others than those that are known today.
 *
 * @param siteUrl address of the root of the site that explains problems, with a slash at its end
 */
export function extensibleFields(catalogue: Catalogue, siteUrl: string) {
  const statuses = extensibleEnum(statusWords(catalogue));
  const types = (Object.keys(problemTypes) as ProblemType[]).map((code) =>
    problemAddress(code, siteUrl),
  );
  return {
    'Order.status': statuses,
    'HistoryEntry.status': statuses,
    'OrderFailure.code': extensibleEnum(provisioningCodes),
    'ProblemError.code': extensibleEnum(errorCodes),
    'Problem.type': { format: 'uri-reference', ...extensibleEnum(types) },
  };
}

/** The words of a status on the wire; the newer portal's own counts as `new`. */
export function statusWords({ orderStatuses }: Catalogue): readonly string[] {
  return [...orderStatuses.map(({ word }) => word), 'pending'];
}
