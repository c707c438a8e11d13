import type { StepName } from '#catalogue';
import type { FieldPath } from './draft.ts';
import { isMissing, type Issue } from './validate.ts';

/** How far a step of the order is. */
export type StepProgress =
  /** It can be ordered as it stands, chosen or preselected. */
  | 'complete'
  /** Something is not filled in, chosen or confirmed yet. */
  | 'missing'
  /** Something is entered that the reader has been told to change. */
  | 'wrong'
  /** Neither: it is still being filled in, or nothing is to be entered in it. */
  | 'open';

/** The steps in which something is entered, in their order. */
export const enteredSteps = [
  'service-type',
  'node-size',
  'storage',
  'trusted-sources',
  'region',
  'billing-profile',
  'review',
] as const satisfies readonly StepName[];

/** A step in which something is entered. */
export type EnteredStep = (typeof enteredSteps)[number];

/** What stands at a field: a finding of the form's own rules, or one of the API. */
interface Finding {
  readonly path: FieldPath;
  readonly code: string;
}

/** One thing that keeps an order from being placed. */
export interface OpenIssue<Told extends Finding> {
  readonly issue: Issue | Told;
  readonly kind: 'missing' | 'wrong';
  readonly step: EnteredStep;
}

/**
 * What is missing in an order, and what of it is wrong, in the order of the steps. What is missing
 * counts from the beginning; what is wrong only once the reader has been told so, because nobody
 * wants to be corrected while still typing.
 *
 * @param found by `validate`, in the draft as it stands
 * @param told what the fields show, with what only the API can find
 */
export function openIssues<Told extends Finding>(
  found: readonly Issue[],
  told: readonly Told[],
): readonly OpenIssue<Told>[] {
  const isTold = (issue: Issue) => told.some((other) => isSame(other, issue));
  const own = found.filter((issue) => isMissing(issue.code) || isTold(issue));
  const further = told.filter((issue) => !found.some((other) => isSame(other, issue)));
  return [...own, ...further]
    .map((issue): OpenIssue<Told> => ({
      issue,
      kind: isMissing(issue.code) ? 'missing' : 'wrong',
      step: stepOf(issue.path),
    }))
    .toSorted((one, other) => enteredSteps.indexOf(one.step) - enteredSteps.indexOf(other.step));
}

/**
 * How far each step is.
 *
 * @param found by `validate`, in the draft as it stands
 * @param open from `openIssues`
 * @param isPlaced whether it is an order already; before, the last step is never complete
 */
export function stepProgress(
  found: readonly Issue[],
  open: readonly Pick<OpenIssue<Finding>, 'kind' | 'step'>[],
  isPlaced: boolean,
): Readonly<Record<EnteredStep, StepProgress>> {
  const progress = (step: EnteredStep): StepProgress => {
    if (step === 'review' && isPlaced) return 'complete';
    const kinds = open.filter((issue) => issue.step === step).map(({ kind }) => kind);
    if (kinds.includes('wrong')) return 'wrong';
    if (kinds.includes('missing')) return 'missing';
    const isOpen = step === 'review' || found.some(({ path }) => stepOf(path) === step);
    return isOpen ? 'open' : 'complete';
  };
  return Object.fromEntries(enteredSteps.map((step) => [step, progress(step)])) as Record<
    EnteredStep,
    StepProgress
  >;
}

/** The step in which a field is. */
function stepOf(path: FieldPath): EnteredStep {
  switch (path) {
    case '/serviceType':
      return 'service-type';
    case '/nodeSize':
      return 'node-size';
    case '/storageGb':
      return 'storage';
    case '/availabilityZone':
      return 'region';
    case '/billingProfile':
      return 'billing-profile';
    case '/acceptedDocuments':
      return 'review';
    default:
      return 'trusted-sources';
  }
}

function isSame(one: Finding, other: Finding): boolean {
  return one.path === other.path && one.code === other.code;
}
