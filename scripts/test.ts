/**
 * `npm test`: everything that must hold. Checks that need one core run side by side, those that use
 * every core alone; the first failure ends them all.
 */
import { availableParallelism } from 'node:os';
import { styleText } from 'node:util';
import { hasNpmBrowser } from '../test/support/npm-browser.ts';
import { seconds, startStage, type RunningStage, type Stage } from './stage.ts';

const cores = availableParallelism();

/** Compared where the browser is that has taken them. */
const PICTURES: Stage = {
  heading: 'Looks: stored pictures',
  script: 'test:pictures',
  cores,
  after: 'test:build',
  remedy: 'npm run pictures, then look at what has changed',
};

/** In the order in which they are started: what others wait for comes first. */
const STAGES: readonly Stage[] = [
  {
    heading: 'Build: every way to publish the site',
    script: 'test:build',
    // Beside the checks: on two cores both take about as long.
    args: `-- ${Math.max(1, cores - 1)}`,
    cores: Math.max(1, cores - 1),
  },
  { heading: 'Types: astro check', script: 'check', cores: 1 },
  // Both generate the same types into `.astro`: one after the other.
  { heading: 'Lint: ESLint', script: 'lint', cores: 1, after: 'check' },
  { heading: 'Format: Prettier', script: 'format:check', cores: 1, remedy: 'npm run format' },
  { heading: 'Unused files, exports and dependencies: knip', script: 'unused', cores: 1 },
  { heading: 'Unit and content tests: Vitest', script: 'test:unit', cores },
  { heading: 'Browser tests: Playwright', script: 'test:e2e', cores, after: 'test:build' },
  ...(hasNpmBrowser() ? [PICTURES] : []),
];

const waiting = [...STAGES];
const running = new Set<RunningStage>();
const done: RunningStage[] = [];

function startWhatFits(): void {
  for (const stage of [...waiting]) {
    const busy = [...running].reduce((sum, other) => sum + other.stage.cores, 0);
    const isReady = !stage.after || done.some((other) => other.stage.script === stage.after);
    if (!isReady || busy + stage.cores > cores) continue;
    waiting.splice(waiting.indexOf(stage), 1);
    running.add(startStage(stage, () => running.size === 1));
  }
}

const started = performance.now();
let failed: RunningStage | undefined;
startWhatFits();
while (running.size > 0) {
  const ended = await Promise.race([...running].map(({ end }) => end));
  running.delete(ended);
  done.push(ended);
  ended.print();
  if (!ended.isPassed()) {
    failed = ended;
    for (const other of running) other.stop();
    break;
  }
  startWhatFits();
}

console.log(styleText('bold', '\nSeconds'));
for (const { stage, duration } of done) console.log(`${seconds(duration())}  ${stage.heading}`);
console.log(`${seconds(performance.now() - started)}  in all, on ${cores} cores`);
if (failed) {
  const { heading, script, remedy } = failed.stage;
  const hint = remedy === undefined ? '' : `. To put it right: ${remedy}`;
  console.error(styleText('red', `\nFailed: ${heading}. Alone: npm run ${script}${hint}`));
  process.exitCode = 1;
} else {
  console.log(styleText('green', '\nEverything holds.'));
}
