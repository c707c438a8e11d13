/** `npm test`: everything that must hold, the quick checks first; stops at the first failure. */
import { spawnSync } from 'node:child_process';
import { styleText } from 'node:util';

/** A script of `package.json` and what it finds out. */
interface Stage {
  readonly heading: string;
  readonly script: string;
}

const STAGES: readonly Stage[] = [
  { heading: 'Format: Prettier', script: 'format:check' },
  { heading: 'Lint: ESLint', script: 'lint' },
  { heading: 'Unused files, exports and dependencies: knip', script: 'unused' },
  { heading: 'Types: astro check', script: 'check' },
  { heading: 'Unit and content tests: Vitest', script: 'test:unit' },
  { heading: 'Build: every way to publish the site', script: 'test:build' },
  { heading: 'Browser tests: Playwright', script: 'test:e2e' },
];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

for (const [index, { heading, script }] of STAGES.entries()) {
  console.log(styleText('bold', `\n[${index + 1}/${STAGES.length}] ${heading}`));
  const started = performance.now();
  const { status } = spawnSync(`npm run --silent ${script}`, {
    shell: true,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) {
    console.error(styleText('red', `\nFailed: ${heading}. Alone: npm run ${script}`));
    process.exit(status ?? 1);
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(styleText('green', '\nEverything holds.'));
