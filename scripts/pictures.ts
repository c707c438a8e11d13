/**
 * `npm run pictures`: builds what the stored pictures show, and takes those anew that have changed or
 * are missing. What has changed is then in the list of `git status`, to be looked at.
 */
import { spawnSync } from 'node:child_process';
import { buildCopy } from './build-copy.ts';
import { folderOf, SITE, SUBPATH } from './variants.ts';

for (const variant of [SITE, SUBPATH]) {
  console.log(`Building ${folderOf(variant)} ...`);
  await buildCopy({ folder: folderOf(variant), env: variant.env });
}
const { status } = spawnSync('npm run test:pictures -- --update-snapshots=changed', {
  shell: true,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
