import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** What the build reads besides `node_modules`, which it finds in the folders above. */
const PARTS = [
  ...['astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'],
  ...['content', 'public', 'src'],
];

/** A copy of the project, and how it is built. */
export interface CopyToBuild {
  /** For the copy, inside the project; emptied first. The site is in its `dist`. */
  readonly folder: string;
  /** Settings of the build, as `astro.config.mjs` reads them. */
  readonly env: Readonly<Record<string, string>>;
  /** What is done to the copy before it is built. */
  readonly change?: (folder: string) => void;
}

/**
 * Builds the site from a copy of the project. The copy has caches and generated files of its own,
 * so that several can be built at a time, and beside checks of the project itself.
 *
 * @throws Error when the build fails, with what it has said
 */
export async function buildCopy({ folder, env, change }: CopyToBuild): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  change?.(folder);
  const build = spawn('npm run --silent build 2>&1', {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: folder,
    env: {
      ...process.env,
      // Takes some seconds, and most tests have no use for it.
      PRECOMPRESS: 'false',
      ...env,
      OUT_DIR: resolve(folder, 'dist'),
    },
  });
  const closed = new Promise<number | null>((resolve) => build.once('close', resolve));
  const output = await text(build.stdout);
  if ((await closed) !== 0) throw new Error(`The copy in ${folder} was not built:\n${output}`);
}
