/** Where the site is published to be looked at: every server, at the root and under a sub-path. */
import { hostingRules, type HostingRules } from '#site/hosting/rules.ts';
import { readRedirects } from '#site/redirects.ts';
import { readSettings } from '#site/settings.ts';
import { SITE, SUBPATH, type Variant } from '../../scripts/variants.ts';
import { redirectsFrom } from '../support/redirects.ts';
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
  /** What the server has to follow. */
  readonly rules: HostingRules;
  /** On the loopback. */
  readonly port: number;
}

/** Behind the ports of the other browser tests, see `scripts/variants.ts`. */
const firstPort = Number(process.env.TEST_PORT ?? 4400) + 10;

export const SERVERS: readonly WebServer[] = [nginx, caddy, apache];

export const BUILDS: readonly Variant[] = [SITE, SUBPATH];

export const PLACES: readonly Place[] = SERVERS.flatMap((server, row) =>
  BUILDS.map((build, column) => ({
    name: `${server.name}-${build.name}`,
    server,
    build,
    rules: rulesOf(build),
    port: firstPort + BUILDS.length * row + column,
  })),
);

/** The address of a place: its origin and base. */
export function addressOf({ port, build }: Place): string {
  return `http://127.0.0.1:${port}${build.base}`;
}

/**
 * The rules that a build has written for its hosts. At the root, in their place, those of a site
 * with everything that rules depend on: an origin with https, and a page that was renamed.
 */
export function rulesOf(build: Variant): HostingRules {
  const settings = readSettings(build.env);
  if (build !== SITE) return hostingRules(settings, readRedirects());
  return hostingRules(
    { ...settings, site: 'https://handbook.example' },
    redirectsFrom([{ from: 'guides/cache/', to: 'guides/caching/' }]),
  );
}
