/** The built sites that are published, each in a copy that a server without privileges can read. */
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from '../../scripts/build-copy.ts';
import { folderOf, outDirOf, type Variant } from '../../scripts/variants.ts';
import { isRoot, NOBODY } from './run-server.ts';

/** A folder for what everybody may read; whoever makes it removes it. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-hosts-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A folder below it that a server may write to, whoever runs it. */
export function ownFolder(shared: string, name: string): string {
  const folder = join(shared, name);
  mkdirSync(folder);
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/**
 * Copies a built site: what `npm run test:build` has built, or else a new build, with compressed
 * files. The project itself may be in a folder that only its owner can read.
 *
 * @returns the copy's folder
 */
export async function copySite(build: Variant, shared: string): Promise<string> {
  const site = outDirOf(build);
  if (!existsSync(join(site, 'index.html.br'))) {
    console.log(`Building ${folderOf(build)} ...`);
    await buildCopy({ folder: folderOf(build), env: build.env });
  }
  const copy = join(shared, `site-${build.name}`);
  cpSync(site, copy, { recursive: true });
  return copy;
}
