import { atom } from 'nanostores';
import { completeDraft, type Draft, type Offer, validate } from '#order';
import type { ShownIssue } from './api-issues.ts';
import { storeFamily } from './atoms.ts';
import { draftStore } from './draft.ts';

/** What the fields and the error summary show. Not stored: a reload starts without it. */
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
export const issuesStore = storeFamily(() => atom<ShownIssues>(NO_ISSUES));

/** Shows what the form's own rules found on submit, until it is corrected. */
export function showIssues(service: string, offer: Offer, issues: readonly ShownIssue[]): void {
  issuesStore(service).set(nextAttempt(service, issues));
  followCorrections(service, offer);
}

/** Shows what the API found wrong with a draft, until it is changed. */
export function showRefusal(
  service: string,
  draft: Draft,
  offer: Offer,
  issues: readonly ShownIssue[],
): void {
  issuesStore(service).set({ ...nextAttempt(service, issues), refusal: { draft, issues } });
  followCorrections(service, offer);
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
  corrections.get(service)?.();
  corrections.delete(service);
  issuesStore(service).set(NO_ISSUES);
}

/** By service: ends the following of its draft. */
const corrections = new Map<string, () => void>();

/** From a failed submit on, the messages follow what the reader corrects in any step. */
function followCorrections(service: string, offer: Offer): void {
  corrections.get(service)?.();
  const unsubscribe = draftStore(service).listen((changes) => {
    reviseIssues(service, completeDraft(changes, offer), offer);
  });
  corrections.set(service, unsubscribe);
}

/**
 * Brings the shown issues up to date with a changed draft. A part that was right at the submit gets
 * no messages before the next one: nobody wants to be corrected while still filling it in. An issue
 * of the API stays until its part of the draft is changed, because only the API can tell whether
 * that solves it.
 */
function reviseIssues(service: string, draft: Draft, offer: Offer): void {
  const $issues = issuesStore(service);
  const shown = $issues.get();
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
  if (issues.length > 0) showIssues(service, offer, issues);
  else clearIssues(service);
  return issues.length === 0;
}
