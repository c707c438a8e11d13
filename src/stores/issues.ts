import { atom } from 'nanostores';
import { type Draft, type Offer, validate } from '#order';
import type { ShownIssue } from './api-issues.ts';
import { perService } from './atoms.ts';

/** What stands at the fields and in the error summary. Not stored: a reload starts without. */
export interface ShownIssues {
  /** Empty until a submit failed. The form's own in the order of the steps, then the API's. */
  readonly issues: readonly ShownIssue[];
  /** Submits that failed; each moves the focus to the error summary. */
  readonly attempts: number;
  /** The parts of the draft that were wrong at the last of them. */
  readonly wrongParts: readonly string[];
  /** What the API found wrong, and in which draft. */
  readonly refusal?: { readonly draft: Draft; readonly issues: readonly ShownIssue[] };
}

/** Nothing submitted yet: also the server's snapshot of the store. */
export const NO_ISSUES: ShownIssues = Object.freeze({ issues: [], attempts: 0, wrongParts: [] });

/** The issues shown for the order of one service. */
export const issuesStore = perService(() => atom<ShownIssues>(NO_ISSUES));

/** Shows what the form's own rules found on submit. */
export function showIssues(service: string, issues: readonly ShownIssue[]): void {
  issuesStore(service).set(nextAttempt(service, issues));
}

/** Shows what the API found wrong with a draft. */
export function showRefusal(service: string, draft: Draft, issues: readonly ShownIssue[]): void {
  issuesStore(service).set({ ...nextAttempt(service, issues), refusal: { draft, issues } });
}

function nextAttempt(service: string, issues: readonly ShownIssue[]): ShownIssues {
  return {
    issues,
    attempts: issuesStore(service).get().attempts + 1,
    wrongParts: issues.map(({ path }) => partName(path)),
  };
}

/** Shows none and counts from the start again. */
export function clearIssues(service: string): void {
  issuesStore(service).set(NO_ISSUES);
}

/**
 * Brings the shown issues up to date while the reader corrects, after a failed submit; before one
 * it does nothing. A part that was right at the submit stays without messages until the next one:
 * nobody is told off while filling it in. An issue of the API stays until its part of the draft is
 * changed, because only the API can say whether it is put right.
 */
export function reviseIssues(service: string, draft: Draft, offer: Offer): void {
  const $issues = issuesStore(service);
  const shown = $issues.get();
  if (shown.attempts === 0) return;

  const own = validate(draft, offer).filter(({ path }) =>
    shown.wrongParts.includes(partName(path)),
  );
  const { refusal } = shown;
  const standing = refusal?.issues.filter(
    ({ path }) =>
      part(draft, path) === part(refusal.draft, path) && !own.some((issue) => issue.path === path),
  );
  $issues.set({ ...shown, issues: [...own, ...(standing ?? [])] });
}

/** The part of a draft that a path names, as text that can be compared. */
function part(draft: Draft, path: ShownIssue['path']): string {
  const row = path.split('/')[2];
  if (row !== undefined) return JSON.stringify(draft.trustedSources[Number(row)] ?? null);
  return JSON.stringify(draft[partName(path) as keyof Draft]);
}

/** `/trustedSources/2` belongs to the part `trustedSources`. */
function partName(path: ShownIssue['path']): string {
  return path.split('/')[1] ?? '';
}

/**
 * Checks a draft by the form's own rules, shows what is wrong with it, and sends nothing.
 *
 * @returns whether nothing is wrong
 */
export function checkDraft(service: string, draft: Draft, offer: Offer): boolean {
  const issues = validate(draft, offer);
  if (issues.length > 0) showIssues(service, issues);
  else clearIssues(service);
  return issues.length === 0;
}
