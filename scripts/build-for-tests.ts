/** `npm run test:build`: builds what the browser tests look at, one variant after the other. */
import { spawnSync } from 'node:child_process';
import { HANDOFF, LIVE, SITE, SUBPATH } from './variants.ts';

for (const { env } of [SITE, SUBPATH, HANDOFF, LIVE]) {
  const { status } = spawnSync('npm run --silent build', {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
