/** Before the tests: starts every web server with every build. After them: ends them. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFiles } from '#site/hosting/host-files.ts';
import { BUILDS, PLACES, rulesOf, SERVERS, type Place } from './places.ts';
import { findProgram, requirePrograms } from '../support/programs.ts';
import { runServer, type RunningServer } from './run-server.ts';
import { copySite, ownFolder, sharedFolder } from './sites.ts';

export default async function startPlaces(): Promise<() => Promise<void>> {
  requirePrograms(SERVERS.flatMap(({ programs }) => programs));
  const folder = sharedFolder();
  const running: RunningServer[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(running.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const build of BUILDS) {
      const site = await copySite(build, folder);
      for (const [path, text] of Object.entries(hostFiles(rulesOf(build)))) {
        writeFileSync(join(site, path), text);
      }
      for (const place of PLACES.filter((place) => place.build === build)) {
        running.push(await start(place, site, ownFolder(folder, place.name)));
      }
    }
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

function start(place: Place, site: string, folder: string): Promise<RunningServer> {
  const { server, build, port } = place;
  const program = findProgram(server.programs[0]) ?? '';
  return runServer(server.configure({ site, base: build.base, port, folder }, program));
}
