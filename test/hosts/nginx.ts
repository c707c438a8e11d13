import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaced } from './replaced.ts';
import { publish, type WebServer } from './web-server.ts';

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
  configure: (publication, program) => {
    const { site, port, folder } = publication;
    copyFileSync(join(site, '.hosting/nginx.conf'), join(folder, 'handbook.conf'));
    const configuration = replaced(readFileSync('deploy/nginx.conf', 'utf8'), {
      'listen 8080;': `listen 127.0.0.1:${port};`,
      'root /srv/handbook;': `root ${publish(publication)};`,
      '# brotli_static on;': 'brotli_static on;',
      '/tmp/nginx': `${folder}/nginx`,
      '/dev/stdout': 'off',
    });
    const written = join(folder, 'nginx.conf');
    writeFileSync(written, configuration);
    // `-e`: until it has read its configuration, nginx logs where only root may write.
    return { program, args: ['-c', written, '-e', 'stderr', '-g', 'daemon off;'], port, folder };
  },
};
