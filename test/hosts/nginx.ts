import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from './web-server.ts';
import { replaced } from './replaced.ts';
import type { WebServer } from './web-server.ts';

/** nginx as `deploy/nginx.conf` sets it up. */
export const nginx: WebServer = {
  name: 'nginx',
  programs: [
    { name: 'nginx', debianPackage: 'nginx' },
  ],
  configure: (publication, file) => {
    const { site, port, folder } = publication;
    const root = publish(publication);
    copyFileSync(join(site, '.hosting/nginx.conf'), join(folder, 'handbook.conf'));
    const configuration = replaced(readFileSync('deploy/nginx.conf', 'utf8'), {
      'listen 8080;': `listen 127.0.0.1:${port};`,
      'root /srv/handbook;': `root ${root};`,
      '/tmp/nginx': `${folder}/nginx`,
      'access_log /dev/stdout;': 'access_log off;',
    });
    const written = join(folder, 'nginx.conf');
    writeFileSync(written, configuration);
    // `-e`: until it has read its configuration, nginx logs where only root may write.
    const args = ['-p', folder, '-c', written, '-e', 'stderr', '-g', 'daemon off;'];
    return { file, args, port, folder };
  },
};
