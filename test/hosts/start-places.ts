/** Before the tests: starts every web server with every build. After them: ends them. */
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostFiles } from '#site/hosting/host-files.ts';
import { buildCopy } from '../../scripts/build-copy.ts';
import { folderOf, outDirOf, type Variant } from '../../scripts/variants.ts';
import { BUILDS, PLACES, rulesOf, SERVERS } from './places.ts';
import { findProgram, requirePrograms } from './programs.ts';
import { isRoot, NOBODY, runServer, type RunningServer } from './run-server.ts';

export default async function startPlaces(): Promise<() => Promise<void>> {
  requirePrograms(SERVERS.flatMap(({ programs }) => programs));
  for (const build of BUILDS) await buildIfMissing(build);

  const folder = mkdtempSync(join(tmpdir(), 'handbook-hosts-'));
  const running: RunningServer[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(running.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    // The project may be where only its owner can read.
    chmodSync(folder, 0o755);
    const sites = new Map(BUILDS.map((build) => [build, copyOf(build, folder)]));
    for (const { name, server, build, port } of PLACES) {
      const own = join(folder, name);
      mkdirSync(own);
      const publication = { site: sites.get(build) ?? '', base: build.base, port, folder: own };
      const program = findProgram(server.programs[0]) ?? '';
      const command = server.configure(publication, program);
      if (isRoot) chownSync(own, NOBODY, NOBODY);
      running.push(await runServer(command));
    }
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** What `npm run test:build` has built is published; what is not there is built. */
async function buildIfMissing(build: Variant): Promise<void> {
  if (existsSync(join(outDirOf(build), 'index.html'))) return;
  console.log(`Building ${folderOf(build)} ...`);
  await buildCopy({ folder: folderOf(build), env: build.env });
}

function copyOf(build: Variant, folder: string): string {
  const copy = join(folder, `site-${build.name}`);
  cpSync(outDirOf(build), copy, { recursive: true });
  for (const [path, text] of Object.entries(hostFiles(rulesOf(build)))) {
    writeFileSync(join(copy, path), text);
  }
  return copy;
}
