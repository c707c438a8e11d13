/** Where the site is published to be looked at: every server, at the root and under a sub-path. */
import { SITE, SUBPATH, type Variant } from '../../scripts/variants.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import type { WebServer } from './web-server.ts';

/** One server with one build of the site. */
export interface Place {
  /** Also the name of the Playwright project. */
  readonly name: string;
  readonly server: WebServer;
  readonly build: Variant;
  /** On the loopback. */
  readonly port: number;
}

/** Behind the ports of the other browser tests, see `scripts/variants.ts`. */
const firstPort = Number(process.env.TEST_PORT ?? 4400) + 10;

export const SERVERS: readonly WebServer[] = [nginx, caddy, apache];

export const BUILDS: readonly Variant[] = [SITE, SUBPATH];

export const PLACES: readonly Place[] = SERVERS.flatMap((server, row) =>
  BUILDS.map((build, column) => ({
    name: build.base === '/' ? server.name : `${server.name} ${build.base}`,
    server,
    build,
    port: firstPort + BUILDS.length * row + column,
  })),
);

/** The address of a place: its origin and base. */
export function addressOf({ port, build }: Place): string {
  return `http://127.0.0.1:${port}${build.base}`;
}
