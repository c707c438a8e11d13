/**
 * `npm run try:authors`: makes what authors do in copies of the content, changes that must pass and
 * mistakes that must be answered, and prints what came of each. Not part of `npm test`: it takes two
 * builds and a run of the content tests. `-- quick` leaves these out.
 */
import { readCatalogue, readSite } from '#catalogue/read';
import { readAnswers, readErrorTexts, readMessages } from '#messages';
import { checkContent } from '#site/page-check.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { changes } from './changes.ts';
import { copyIn, type Copy } from './copy.ts';
import { buildMistakes, quickMistakes, type Mistake } from './mistakes.ts';

/** What a build and the tests read of the project; `node_modules` is in the folders above. */
const PARTS = [
  ...['astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'],
  ...['vitest.config.ts', 'content', 'public', 'src', 'scripts', 'test', 'CONTRIBUTING.md'],
];

/** All that is said about the content before a build; '' when nothing is wrong. */
function saidAbout(root: string): string {
  try {
    readSite(root);
    checkContent(readCatalogue(root), root);
    readMessages(root);
    readErrorTexts(root);
    readAnswers(root);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function inCopy<Result>(work: (copy: Copy) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'authors-'));
  try {
    for (const part of ['content', 'public']) cpSync(part, join(root, part), { recursive: true });
    return work(copyIn(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Runs a command in a copy of the whole project; what it says, and whether all is well. */
function inProject(name: string, command: string, make: (copy: Copy) => void) {
  const folder = resolve('.cache', `authors-${name}`);
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  make(copyIn(folder));
  const { status, stdout } = spawnSync(`${command} 2>&1`, {
    shell: true,
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, OUT_DIR: join(folder, 'dist'), PRECOMPRESS: 'false', NO_COLOR: '1' },
  });
  return { isWell: status === 0, said: stdout };
}

/** The lines of a failed command that say what failed. */
function told(said: string): string {
  const lines = said.split('\n').filter((line) => /FAIL|Error|content\/|Write /.test(line));
  return lines.slice(0, 30).join('\n       ');
}

let failures = 0;

function report(isRight: boolean, name: string, said: string): void {
  if (!isRight) failures += 1;
  const answer = said.trim();
  console.log(
    `${isRight ? 'right' : 'WRONG'}  ${name}${answer === '' ? '' : `\n       ${answer}`}`,
  );
}

function judge({ name, place, remedy }: Mistake, said: string): void {
  const answer = said.split('\n').find((line) => place.test(line) && remedy.test(line));
  report(answer !== undefined, name, answer ?? (said === '' ? 'nothing was said' : said));
}

console.log('Changes that must pass\n');
inCopy((copy) => {
  // One after the other in the same copy: some need what an earlier one has added.
  for (const [index, { name, make }] of changes.entries()) {
    make(copy);
    report(true, name, '');
    const isLast = index === changes.length - 1;
    if (isLast)
      report(saidAbout(copy.root) === '', 'all of them, before a build', saidAbout(copy.root));
  }
});

console.log('\nMistakes that must be answered before a build\n');
for (const mistake of quickMistakes) {
  const said = inCopy((copy) => {
    mistake.make(copy);
    return saidAbout(copy.root);
  });
  judge(mistake, said);
}

if (process.argv[2] !== 'quick') {
  const all = (copy: Copy) => {
    for (const { make } of changes) make(copy);
  };
  const build = inProject('changes', 'npm run --silent build', all);
  report(
    build.isWell,
    `all ${changes.length} changes: build`,
    build.isWell ? '' : told(build.said),
  );
  const tests = inProject(
    'changes',
    'npx vitest run test/content test/unit --exclude "test/unit/{docs,architecture}/**"',
    all,
  );
  report(
    tests.isWell,
    `all ${changes.length} changes: content and unit tests`,
    tests.isWell ? '' : told(tests.said),
  );
  console.log('\nMistakes that a build must answer\n');
  const broken = inProject('mistakes', 'npm run --silent build', (copy) => {
    for (const { make } of buildMistakes) make(copy);
  });
  for (const mistake of buildMistakes) judge(mistake, broken.said);
}

console.log(
  `\n${changes.length} changes, ${quickMistakes.length + buildMistakes.length} mistakes, ${failures} not as they should be.`,
);
process.exitCode = failures > 0 ? 1 : 0;
