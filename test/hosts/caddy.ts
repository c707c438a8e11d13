import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaced } from './replaced.ts';
import { publish, type WebServer } from './web-server.ts';

/** Caddy as `deploy/Caddyfile` sets it up. */
export const caddy: WebServer = {
  name: 'caddy',
  programs: [{ name: 'caddy', debianPackage: 'caddy' }],
  configure: (publication, file) => {
    const { site, port, folder } = publication;
    const root = publish(publication);
    const configuration = replaced(readFileSync('deploy/Caddyfile', 'utf8'), {
      '{$HOST::8080} {': `http://:${port} {\n\tbind 127.0.0.1`,
      '{$SITE:/srv/handbook}': root,
      '{$RULES:/srv/handbook/.hosting/Caddyfile}': join(site, '.hosting/Caddyfile'),
    });
    const written = join(folder, 'Caddyfile');
    writeFileSync(written, configuration);
    const args = ['run', '--adapter', 'caddyfile', '--config', written];
    return { file, args, port, folder };
  },
};
