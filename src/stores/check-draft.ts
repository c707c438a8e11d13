import { type Draft, type Offer, validate } from '#order';
import { clearIssues, showIssues } from './issues.ts';

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
