/** Finds the programs that tests need on this machine, and says how to install what is missing. */
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** Something that has to be installed, and the package of Debian and Ubuntu that has it. */
export interface Program {
  /** A name, as one would type it, or the path of a file. */
  readonly file: string;
  readonly debianPackage: string;
}

/** Where Debian keeps servers: not in the `PATH` of an ordinary user. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The program's path, or undefined where it is not installed. */
export function findProgram({ file }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  // A path is the same from every folder.
  return [...folders, ...SYSTEM_FOLDERS].map((folder) => resolve(folder, file)).find(existsSync);
}

/**
 * Makes sure that everything is installed.
 *
 * @throws Error if something is not; it has the command that installs all that is missing
 */
export function requirePrograms(programs: readonly Program[]): void {
  const missing = programs.filter((program) => findProgram(program) === undefined);
  if (missing.length === 0) return;
  const files = missing.map(({ file }) => file).join(', ');
  const packages = missing.map(({ debianPackage }) => debianPackage).join(' ');
  throw new Error(
    `Not installed: ${files}. On Debian and Ubuntu, install what is missing with:\n` +
      `  sudo apt-get update && sudo apt-get install --no-install-recommends ${packages}`,
  );
}
