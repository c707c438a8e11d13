/**
 * `npm run check:parity`: names the pages that were changed in one language and left in the other,
 * by what git knows. `npm test` sees what the two must have in common; only git knows which of two
 * texts is the older one.
 */
import { existsSync, globSync } from 'node:fs';
import { isTakenBack, readPageHistory, type PageHistory } from './parity/page-history.ts';
import { lagging, unknownTrailers, type Change, type Lag } from './parity/lagging.ts';

const slugs = [
  ...new Set(
    globSync('content/docs/{de,en}/**/*.{md,mdx}').map((file) =>
      file.replaceAll('\\', '/').replace(/^content\/docs\/(?:de|en)\//, ''),
    ),
  ),
].sort();

const names = { de: 'German', en: 'English' } as const;
const fileOf = (language: 'de' | 'en', slug: string) => `content/docs/${language}/${slug}`;

function changeText(change: Change | undefined): string {
  if (!change) return 'no change is known';
  if (change.commit === '') return 'now, not committed';
  return `${change.date} ${change.commit} ${change.subject}`;
}

function report({ slug, ahead, since, last, twin }: Lag): string {
  const behind = ahead === 'de' ? 'en' : 'de';
  const diff =
    since.commit === ''
      ? `git diff HEAD -- ${fileOf(ahead, slug)}`
      : `git diff ${since.commit}~ -- ${fileOf(ahead, slug)}`;
  return [
    `${slug}: the ${names[ahead]} page was changed, the ${names[behind]} one was not.`,
    `  ${fileOf(ahead, slug)}  ${changeText(last)}`,
    `  ${fileOf(behind, slug)}  ${existsSync(fileOf(behind, slug)) ? changeText(twin) : 'is not there'}`,
    `  What to bring over: ${diff}`,
  ].join('\n');
}

function history(): PageHistory {
  try {
    return readPageHistory('.');
  } catch {
    console.error('This folder has no git history, so nobody can say which text is older.');
    process.exit(2);
  }
}

const { changes, shallow } = history();
if (shallow) {
  console.warn(
    `This clone is shallow: only its ${changes.length} last changes of pages were looked at, and its oldest counts as equal in both languages. For all of them: git fetch --unshallow`,
  );
}
const lags = lagging(changes, slugs).filter(
  ({ slug, ahead, since }) => !isTakenBack('.', fileOf(ahead, slug), since),
);
const slips = unknownTrailers(changes, slugs);
for (const line of [...lags.map(report), ...slips]) console.error(`${line}\n`);
if (lags.length > 0) {
  console.error(
    'Bring each change over. Where the other language needs none, say so in the message of the commit: Parity: de-only or Parity: en-only. Is it already published, compare the two and make an empty commit that names the page: git commit --allow-empty -m "Compared" --trailer "Parity: guides/caching"',
  );
}
if (lags.length + slips.length > 0) process.exit(1);
console.log(`${slugs.length} pages: no language waits for the other.`);
