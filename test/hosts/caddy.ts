import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaced } from './replaced.ts';
import { publish, type WebServer } from './web-server.ts';

/** Caddy as `deploy/Caddyfile` sets it up. */
export const caddy: WebServer = {
  name: 'caddy',
  programs: [{ file: 'caddy', debianPackage: 'caddy' }],
  configure: (publication, program) => {
    const { site, port, folder } = publication;
    const configuration = replaced(readFileSync('deploy/Caddyfile', 'utf8'), {
      '{$ADDRESS::8080} {': `http://:${port} {\n\tbind 127.0.0.1`,
      '{$ROOT:/srv/handbook}': publish(publication),
      '{$RULES:/srv/handbook/.hosting/Caddyfile}': join(site, '.hosting/Caddyfile'),
    });
    const written = join(folder, 'Caddyfile');
    writeFileSync(written, configuration);
    const args = ['run', '--adapter', 'caddyfile', '--config', written];
    return { program, args, port, folder };
  },
};
