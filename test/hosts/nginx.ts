import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerCommand } from './run-server.ts';
import { replaced } from './replaced.ts';
import { publish, type Publication, type WebServer } from './web-server.ts';

/** Texts of a configuration that are replaced, everywhere, by others. */
export type Changes = Readonly<Record<string, string>>;

/** nginx as `deploy/nginx.conf` sets it up, with the module that sends brotli. */
export const nginx: WebServer = {
  name: 'nginx',
  programs: [
    { file: 'nginx', debianPackage: 'nginx' },
    {
      file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
      debianPackage: 'libnginx-mod-http-brotli-static',
    },
  ],
  configure: (publication, program) =>
    nginxCommand(publication, program, { '# brotli_static on;': 'brotli_static on;' }),
};

/**
 * Writes the configuration of nginx with other ports and paths.
 *
 * @param main further changes to `deploy/nginx.conf`
 * @param rules changes to what the build has written for nginx
 */
export function nginxCommand(
  publication: Publication,
  program: string,
  main: Changes = {},
  rules: Changes = {},
): ServerCommand {
  const { site, port, folder } = publication;
  const written = readFileSync(join(site, '.hosting/nginx.conf'), 'utf8');
  writeFileSync(join(folder, 'handbook.conf'), replaced(written, rules));
  const configuration = replaced(readFileSync('deploy/nginx.conf', 'utf8'), {
    'listen 8080;': `listen 127.0.0.1:${port};`,
    'root /srv/handbook;': `root ${publish(publication)};`,
    '/tmp/nginx': `${folder}/nginx`,
    '/dev/stdout': 'off',
    ...main,
  });
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration);
  // `-e`: until it has read its configuration, nginx logs where only root may write.
  return { program, args: ['-c', file, '-e', 'stderr', '-g', 'daemon off;'], port, folder };
}
