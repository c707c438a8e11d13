/** Finds the web servers on this machine, and says how to install those that are missing. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A server program, and the package of Debian and Ubuntu that has it. */
export interface Program {
  readonly name: string;
  readonly debianPackage: string;
}

/** Where Debian keeps servers: not in the `PATH` of an ordinary user. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The program's file, or undefined where it is not installed. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders, ...SYSTEM_FOLDERS]
    .map((folder) => join(folder, name))
    .find((file) => isExecutable(file));
}

/**
 * The files of the programs, by their names.
 *
 * @throws Error if one of them is not installed; it names the command that installs all that is
 *   missing
 */
export function requirePrograms(programs: readonly Program[]): Readonly<Record<string, string>> {
  const found = programs.map((program) => ({ program, file: findProgram(program.name) }));
  const missing = found.flatMap(({ program, file }) => (file === undefined ? program : []));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    const packages = missing.map(({ debianPackage }) => debianPackage).join(' ');
    throw new Error(
      `Not installed: ${names}. On Debian and Ubuntu, install what is missing with:\n` +
        `  sudo apt-get update && sudo apt-get install --no-install-recommends ${packages}`,
    );
  }
  return Object.fromEntries(found.map(({ program, file }) => [program.name, file ?? '']));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
