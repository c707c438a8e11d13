import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Program } from '../support/programs.ts';
import type { ServerCommand } from './run-server.ts';

/** What a server is to publish, and where. */
export interface Publication {
  /** The built site, readable by everybody. */
  readonly site: string;
  /** The path it is published under, with a slash at both ends. */
  readonly base: string;
  /** On the loopback. */
  readonly port: number;
  /** Empty, and the server's own. */
  readonly folder: string;
}

/** A web server as an operator finds it, and how the project says that it is set up. */
export interface WebServer {
  readonly name: string;
  /** What has to be installed: the server itself, then what belongs to it. */
  readonly programs: readonly [Program, ...Program[]];
  /**
   * Writes the configuration into the server's folder: the one that the project ships, with other
   * ports and paths.
   *
   * @param program path of the server itself
   */
  readonly configure: (publication: Publication, program: string) => ServerCommand;
}

/** Puts the site where its base wants it, and returns the folder that stands for the host's root. */
export function publish({ site, base, folder }: Publication): string {
  const root = join(folder, 'www');
  const place = join(root, base).replace(/\/$/u, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(site, place);
  return root;
}
