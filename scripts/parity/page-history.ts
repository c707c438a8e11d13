import type { Change } from './lagging.ts';
import { execFileSync } from 'node:child_process';

/** What git knows of the pages of a folder. */
export interface PageHistory {
  /** Oldest first; what is not committed yet comes last. */
  readonly changes: readonly Change[];
  /** Whether older commits are missing, as in `git clone --depth 1`. */
  readonly shallow: boolean;
}

const FOLDER = 'content/docs';
/** Between the fields of a commit, and in front of each; neither can stand in a subject. */
const FIELD = '\x1f';
const COMMIT = '\x1e';
const FORMAT = [COMMIT, '%h', '%as', '%s', '%(trailers:key=Parity,valueonly,separator=%x2C)', ''];

/**
 * Reads what was changed in `content/docs`, commit by commit, and what is changed but not committed,
 * new files included.
 *
 * @param root the folder of the checkout
 * @throws Error when the folder is no git checkout, or git is not there
 */
export function readPageHistory(root: string): PageHistory {
  const git = gitIn(root);
  // All commits and not only those of pages: an empty one can say that a page was compared.
  const log = git(
    ...[
      'log',
      '--reverse',
      '--topo-order',
      '--no-merges',
      '--name-status',
      '--relative',
      '-M',
      '-z',
    ],
    ...[`--format=${FORMAT.join(FIELD)}`],
  );
  // Where the project lies in the checkout: '' or `docs/`, which `git status` puts before each path.
  const folder = git('rev-parse', '--show-prefix').trim();
  const status = git('status', '--porcelain=v1', '-z', '--untracked-files=all', '--', FOLDER);
  return {
    changes: [...parseLog(log), parseStatus(status, folder)].filter(
      ({ says, files }) => says.length > 0 || files.some(({ path }) => path.startsWith(FOLDER)),
    ),
    shallow: git('rev-parse', '--is-shallow-repository').trim() === 'true',
  };
}

/**
 * Whether the page is again as it was before the change, in the files as they are now: who takes a
 * change back owes the other language nothing.
 *
 * @param root the folder of the checkout
 * @param file from there
 */
export function isTakenBack(root: string, file: string, { commit }: Change): boolean {
  try {
    gitIn(root)('diff', '--quiet', commit === '' ? 'HEAD' : `${commit}~`, '--', file);
    return true;
  } catch {
    // It differs, or there is no commit before.
    return false;
  }
}

/** Runs git in the folder. Throws when git fails, or says so by its exit code. */
function gitIn(root: string): (...words: readonly string[]) => string {
  return (...words) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
}

function parseLog(log: string): readonly Change[] {
  return log
    .split(COMMIT)
    .slice(1)
    .map((entry) => {
      const [, commit = '', date = '', subject = '', trailers = '', names = ''] =
        entry.split(FIELD);
      const says = trailers.split(',').map((trailer) => trailer.trim());
      return { commit, date, subject, says: says.filter(Boolean), files: namedFiles(names) };
    });
}

/** `M`, path, `R090`, old path, new path …: what `--name-status -z` writes. */
function namedFiles(names: string): Change['files'] {
  const words = names
    .split('\0')
    .map((word) => word.trim())
    .filter(Boolean);
  const files: Change['files'][number][] = [];
  while (words.length > 0) {
    const kind = words.shift() ?? '';
    const path = words.shift() ?? '';
    if (/^[RC]/.test(kind)) {
      // Moved without a change of its text: 100 %.
      files.push({ path: words.shift() ?? '', from: path, edited: !kind.endsWith('100') });
    } else if (kind !== 'D') files.push({ path, edited: true });
  }
  return files;
}

/** `XY path`, and behind a renamed one the path it had: what `git status --porcelain -z` writes. */
function parseStatus(status: string, folder: string): Change {
  const words = status.split('\0').filter(Boolean);
  const files: Change['files'][number][] = [];
  while (words.length > 0) {
    const entry = words.shift() ?? '';
    const kind = entry.slice(0, 2);
    const path = entry.slice(3 + folder.length);
    if (/[RC]/.test(kind)) {
      const from = (words.shift() ?? '').slice(folder.length);
      files.push({ path, from, edited: kind[1] === 'M' });
    } else if (!kind.includes('D')) files.push({ path, edited: true });
  }
  return { commit: '', date: '', subject: '', says: [], files };
}
