import { atom } from 'nanostores';
import { type Draft, type Offer, validate } from '#order';
import type { ShownIssue } from './api-issues.ts';
import { perService } from './per-service.ts';

/** What stands at the fields and in the error summary. Not stored: a reload starts without. */
export interface ShownIssues {
  /** Empty until a submit failed. The form's own in the order of the steps, then the API's. */
  readonly issues: readonly ShownIssue[];
  /** Submits that failed; each moves the focus to the error summary. */
  readonly attempts: number;
  /** What the API found wrong, and in which draft. */
  readonly refusal?: { readonly draft: Draft; readonly issues: readonly ShownIssue[] };
}

/** Nothing submitted yet: also the server's snapshot of the store. */
export const NO_ISSUES: ShownIssues = Object.freeze({ issues: [], attempts: 0 });

/** The issues shown for the order of one service. */
export const issuesStore = perService(() => atom<ShownIssues>(NO_ISSUES));

/** Shows what the form's own rules found on submit. */
export function showIssues(service: string, issues: readonly ShownIssue[]): void {
  const $issues = issuesStore(service);
  $issues.set({ issues, attempts: $issues.get().attempts + 1 });
}

/** Shows what the API found wrong with a draft. */
export function showRefusal(service: string, draft: Draft, issues: readonly ShownIssue[]): void {
  const $issues = issuesStore(service);
  $issues.set({ issues, attempts: $issues.get().attempts + 1, refusal: { draft, issues } });
}

/** Shows none and counts from the start again. */
export function clearIssues(service: string): void {
  issuesStore(service).set(NO_ISSUES);
}

/**
 * Brings the shown issues up to date while the reader corrects, after a failed submit; before one
 * it does nothing. An issue of the API stays until its part of the draft is changed, because only
 * the API can say whether it is put right.
 */
export function reviseIssues(service: string, draft: Draft, offer: Offer): void {
  const $issues = issuesStore(service);
  const shown = $issues.get();
  if (shown.attempts === 0) return;

  const own = validate(draft, offer);
  const { refusal } = shown;
  const standing = refusal?.issues.filter(
    ({ path }) =>
      part(draft, path) === part(refusal.draft, path) && !own.some((issue) => issue.path === path),
  );
  $issues.set({ ...shown, issues: [...own, ...(standing ?? [])] });
}

/** The part of a draft that a path names, as text that can be compared. */
function part(draft: Draft, path: ShownIssue['path']): string {
  const [, name, row] = path.split('/');
  if (row !== undefined) return draft.trustedSources[Number(row)]?.cidr ?? '';
  return JSON.stringify(draft[name as keyof Draft]);
}
