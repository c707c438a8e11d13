import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTakenBack, readPageHistory } from '../../../scripts/parity/page-history.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  git('init', '--quiet');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs git in the folder as somebody of whom the machine's own settings know nothing. */
function git(...words: readonly string[]): void {
  const nobody = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@author.example' };
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@author.example' };
  execFileSync('git', words, {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ...nobody, ...author, ...committer },
  });
}

function write(page: string, text: string): void {
  const file = join(root, 'content/docs', page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function commit(...words: readonly string[]): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', ...words.flatMap((word) => ['--message', word]));
}

const seen = () =>
  readPageHistory(root).changes.map(({ subject, says, files }) => ({ subject, says, files }));

const edited = (page: string) => ({ path: `content/docs/${page}`, edited: true });

test('commits come oldest first, with what their trailers say, and only those of pages', () => {
  write('de/index.mdx', 'eins\n');
  commit('Write it');
  writeFileSync(join(root, 'README.md'), 'no page\n');
  commit('Explain it');
  write('de/index.mdx', 'zwei\n');
  commit('Change it', 'Why it is changed.', 'Parity: de-only');
  commit('Compared', 'Parity: index');
  expect(seen()).toEqual([
    { subject: 'Write it', says: [], files: [edited('de/index.mdx')] },
    { subject: 'Change it', says: ['de-only'], files: [edited('de/index.mdx')] },
    { subject: 'Compared', says: ['index'], files: [] },
  ]);
});

test('what is not committed comes last: changed, staged and new files, umlauts included', () => {
  write('de/index.mdx', 'eins\n');
  write('de/alt.mdx', 'alt\n');
  commit('Write it');
  write('de/index.mdx', 'zwei\n');
  write('de/ordner/größe.mdx', 'neu\n');
  const [, now] = seen();
  expect(now?.subject).toBe('');
  expect(now?.files).toEqual([edited('de/index.mdx'), edited('de/ordner/größe.mdx')]);
});

test('a moved file says where it was, and whether its text changed on the way', () => {
  const text = Array.from({ length: 20 }, (_, line) => `Zeile ${line}\n`).join('');
  write('de/a.mdx', text);
  write('de/b.mdx', text.replaceAll('Zeile', 'Satz'));
  commit('Write them');
  git('mv', 'content/docs/de/a.mdx', 'content/docs/de/c.mdx');
  commit('Move one');
  git('mv', 'content/docs/de/b.mdx', 'content/docs/de/d.mdx');
  write('de/d.mdx', `${text.replaceAll('Zeile', 'Satz')}mehr\n`);
  const [, moved, now] = seen();
  expect(moved?.files).toEqual([
    { path: 'content/docs/de/c.mdx', from: 'content/docs/de/a.mdx', edited: false },
  ]);
  expect(now?.files).toEqual([
    { path: 'content/docs/de/d.mdx', from: 'content/docs/de/b.mdx', edited: true },
  ]);
});

test('a project in a folder of a larger checkout has the same history', () => {
  const checkout = root;
  root = join(checkout, 'site');
  write('de/index.mdx', 'eins\n');
  write('de/a.mdx', 'eins\n');
  commit('Write it');
  write('de/index.mdx', 'zwei\n');
  git('mv', 'content/docs/de/a.mdx', 'content/docs/de/b.mdx');
  const files = seen().map((change) => change.files);
  root = checkout;
  expect(files).toEqual([
    [edited('de/a.mdx'), edited('de/index.mdx')],
    [
      { path: 'content/docs/de/b.mdx', from: 'content/docs/de/a.mdx', edited: false },
      edited('de/index.mdx'),
    ],
  ]);
});

test('a change that was taken back is known', () => {
  const file = 'content/docs/de/index.mdx';
  write('de/index.mdx', 'eins\n');
  commit('Write it');
  write('de/index.mdx', 'zwei\n');
  commit('Change it');
  const [first, second] = readPageHistory(root).changes;
  if (!first || !second) throw new Error('There are two commits.');
  expect(isTakenBack(root, file, second)).toBe(false);
  git('revert', '--no-edit', 'HEAD');
  expect(isTakenBack(root, file, second)).toBe(true);
  expect(isTakenBack(root, file, first)).toBe(false);
});

test('a shallow clone says that it is one', () => {
  write('de/index.mdx', 'eins\n');
  commit('Write it');
  write('de/index.mdx', 'zwei\n');
  commit('Change it');
  expect(readPageHistory(root).shallow).toBe(false);
  const source = pathToFileURL(root).href;
  git('clone', '--quiet', '--depth', '1', source, 'copy');
  const { shallow, changes } = readPageHistory(join(root, 'copy'));
  expect([shallow, changes.map(({ subject }) => subject)]).toEqual([true, ['Change it']]);
});

test('a folder without git is not taken for one without changes', () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(() => readPageHistory(root)).toThrow();
});
