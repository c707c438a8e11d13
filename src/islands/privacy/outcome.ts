import type { FurtherTranslator } from '#i18n/further';
import { kept } from '#kept';
import type { Contents } from './forget-everything.ts';

/** What deleting came to: what was there, and what was still there at once. */
export type Outcome =
  | 'under-way'
  | {
      readonly before: Contents;
      readonly after: Contents;
    };

/** What every open page writes by itself, whatever the reader does. */
const BY_ITSELF: readonly string[] = [kept.theme.prefix, kept.sidebar.prefix];

/** What readers call all that is there. */
export function namesOf({ rows, pages }: Contents, pagesName: string): readonly string[] {
  return [...rows.map(({ name }) => name), ...(pages ? [pagesName] : [])];
}

interface Said {
  readonly outcome: Outcome;
  /** What is there by now: nothing is called deleted that is listed as stored. */
  readonly contents: Contents;
  /** Whether something was removed that had been entered in another tab. */
  readonly elsewhere: boolean;
  readonly pagesName: string;
}

/** What is gone, what is left, and what is there again; empty if none of it is true any more. */
export function sayOutcome(
  { outcome, contents, elsewhere, pagesName }: Said,
  t: FurtherTranslator['t'],
): string {
  if (outcome === 'under-way') return contents.underWay.length > 0 ? t('privacy.under-way') : '';
  const before = namesOf(outcome.before, pagesName);
  const after = namesOf(outcome.after, pagesName);
  const now = namesOf(contents, pagesName);
  const removed = before.filter((name) => !after.includes(name));
  const gone = before.filter((name) => !now.includes(name));
  if (elsewhere) gone.push(t('privacy.elsewhere'));
  if (gone.length === 0 && removed.length === 0) return t('privacy.done-nothing');
  const left = after.filter((name) => now.includes(name));
  const automatic = [
    ...contents.rows.filter(({ prefix }) => BY_ITSELF.includes(prefix)).map(({ name }) => name),
    pagesName,
  ];
  const again = removed.filter((name) => now.includes(name) && automatic.includes(name));
  return [
    ...(gone.length > 0 ? [t('privacy.done', { what: gone.join('; ') })] : []),
    ...(left.length > 0 ? [t('privacy.left', { what: left.join('; ') })] : []),
    ...(again.length > 0 ? [t('privacy.again', { what: again.join('; ') })] : []),
  ].join(' ');
}
