import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the build reads besides `node_modules`, which it finds in the folders above. */
const PARTS = [
  ...['astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'],
  ...['content', 'public', 'src'],
];

/**
 * Builds the site from a copy of the project, whose content may be changed before.
 *
 * @param folder for the copy, inside the project; emptied first. The site is in its `dist`
 * @param change what is done to the copy before it is built
 * @throws Error when the build fails, with what it has said
 */
export function buildCopy(folder: string, change: (folder: string) => void): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  change(folder);
  const { status, stdout, stderr } = spawnSync('npm run --silent build', {
    shell: true,
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, OUT_DIR: resolve(folder, 'dist') },
  });
  if (status !== 0) throw new Error(`The copy in ${folder} was not built:\n${stdout}${stderr}`);
}
